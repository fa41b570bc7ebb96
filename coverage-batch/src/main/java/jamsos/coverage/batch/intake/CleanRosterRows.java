package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.TallyLane;
import jamsos.coverage.program.CodeList;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Clean rows of people who ought to be covered (baris daftar pekerja bersih), as {@link RosterRules} takes them. */
final class CleanRosterRows extends CleanRows {

    private static final int GROUP = Column.GROUP.ordinal();

    private final TallyLane lane;
    private final WorkingTime time;
    private final long firstRow;
    private final TallyLane.@Nullable Roster[] groups =
            new TallyLane.@Nullable Roster[CodeList.workerGroups().entries().size()];

    /** @param firstRow the number under which row 0 of the file is known */
    CleanRosterRows(CleanPersons persons, TallyLane lane, YearMonth month, long firstRow) {
        super(persons);
        this.lane = lane;
        this.time = new WorkingTime(month);
        this.firstRow = firstRow;
    }

    /** A row of people who had left before the month, or come after it, is not clean. */
    @Override
    boolean take(byte[] bytes, long number) {
        if (!time.touches(persons().row())) {
            return false;
        }
        group((int) persons().row().value(GROUP))
                .add(persons().nik(), persons().part().index(), firstRow + number);
        return true;
    }

    private TallyLane.Roster group(int index) {
        TallyLane.Roster group = groups[index];
        if (group == null) {
            group = lane.roster(CodeList.workerGroups().entries().get(index).code());
            groups[index] = group;
        }
        return group;
    }
}
