package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.field.FieldRow;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.RowPacking;
import jamsos.coverage.metric.TallyLane;
import jamsos.coverage.worker.Sex;

/** Clean rows of members (baris kepesertaan bersih), as {@link ParticipantRules} takes them. */
final class CleanParticipants extends CleanRows {

    private static final int SEGMENT = Column.SEGMENT.ordinal();
    private static final int PROGRAMS = Column.PROGRAMS.ordinal();
    private static final int STATUS = Column.STATUS.ordinal();
    private static final int PAID_THROUGH = Column.PAID_THROUGH.ordinal();
    private static final int PAID_UNTIL = Column.PAID_UNTIL.ordinal();
    private static final int SCHEME = Column.SCHEME.ordinal();
    private static final int PAYER = Column.PAYER.ordinal();

    private final TallyLane lane;
    private final long[] sexes = new long[Sex.values().length];

    CleanParticipants(CleanPersons persons, TallyLane lane) {
        super(persons);
        this.lane = lane;
        for (Sex sex : Sex.values()) {
            sexes[sex.ordinal()] = persons.fields().packing().sex(sex);
        }
    }

    @Override
    boolean take(byte[] bytes, long number) {
        FieldRow row = persons().row();
        lane.participant(
                persons().nik(),
                row.value(SEGMENT)
                        | row.value(PROGRAMS)
                        | row.value(STATUS)
                        | row.value(PAID_THROUGH)
                        | row.value(PAID_UNTIL)
                        | row.value(SCHEME)
                        | row.value(PAYER)
                        | sexes[persons().sex()]
                        | persons().part().packed()
                        | RowPacking.birthDate(persons().birthDay()));
        return true;
    }
}
