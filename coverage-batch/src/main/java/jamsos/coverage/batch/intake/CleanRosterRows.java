package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.TallyLane;
import jamsos.coverage.program.CodeList;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Clean rows of people who ought to be covered (baris daftar pekerja bersih), as {@link RosterRules} takes them. */
final class CleanRosterRows extends CleanRows {

    private static final int GROUP = Column.GROUP.ordinal();
    private static final int START = Column.START.ordinal();
    private static final int END = Column.END.ordinal();

    private final TallyLane lane;
    private final long firstDay;
    private final long lastDay;
    private final TallyLane.@Nullable Roster[] groups =
            new TallyLane.@Nullable Roster[CodeList.workerGroups().entries().size()];

    CleanRosterRows(CleanPersons persons, TallyLane lane, YearMonth month) {
        super(persons);
        this.lane = lane;
        this.firstDay = DayField.packed(month.atDay(1));
        this.lastDay = DayField.packed(month.atEndOfMonth());
    }

    /** A row of people who had left before the month, or come after it, is not clean. */
    @Override
    boolean take() {
        long start = persons().row().value(START);
        long end = persons().row().value(END);
        if (start > lastDay || (end != DayField.NONE && end < firstDay)) {
            return false;
        }
        group((int) persons().row().value(GROUP))
                .add(persons().nik(), persons().part().index());
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
