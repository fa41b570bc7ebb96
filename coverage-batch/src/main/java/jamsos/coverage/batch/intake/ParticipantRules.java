package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.PersonCheck.Person;
import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.cell.MonthText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.TallyLane;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.worker.Cover;
import jamsos.coverage.worker.Participation;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of members (aturan kepesertaan): NIK, BIRTH_DATE, SEX, REGION, SEGMENT, PROGRAMS, STATUS, REGISTERED_ON,
 * PAID_THROUGH. Rows of a person already met are taken like any other.
 */
final class ParticipantRules implements RowRules {

    private final PersonChecks persons;
    private final RowNotices notices;
    private final TallyLane lane;
    private final Remembered<Optional<Segment>> segments = new Remembered<>(Codes::segment);
    private final Remembered<Optional<Set<Program>>> programs = new Remembered<>(Codes::programs);
    private final Remembered<Optional<Boolean>> statuses = new Remembered<>(Codes::active);
    private final Remembered<Optional<YearMonth>> months = new Remembered<>(MonthText::read);

    private final Remembered<Optional<YearMonth>> ends = new Remembered<>(ParticipantRules::end);
    private final Remembered<Optional<String>> schemes = new Remembered<>(Codes::scheme);
    private final Remembered<Optional<Payer>> payers = new Remembered<>(Codes::payer);

    ParticipantRules(PersonChecks persons, RowNotices notices, TallyLane lane) {
        this.persons = persons;
        this.notices = notices;
        this.lane = lane;
    }

    @Override
    public Verdict apply(Row row) {
        return switch (persons.check(row)) {
            case Verdict verdict -> verdict;
            case Person person -> take(row, person);
        };
    }

    private Verdict take(Row row, Person person) {
        Cells cells = new Cells(row, notices);
        Optional<Segment> segment = cells.required(Column.SEGMENT, segments::of, NoticeCode.SEGMENT);
        Optional<Set<Program>> joined = cells.required(Column.PROGRAMS, programs::of, NoticeCode.PROGRAMS);
        Optional<Boolean> active = cells.required(Column.STATUS, statuses::of, NoticeCode.STATUS);
        cells.required(Column.REGISTERED_ON, DateText::read, NoticeCode.REGISTERED_ON);
        Optional<YearMonth> paid = cells.required(Column.PAID_THROUGH, months::of, NoticeCode.PAID_THROUGH);
        if (cells.failed()) {
            return Verdict.REJECTED;
        }
        Cover cover = cover(cells);
        lane.add(new Participation(
                person.nik(),
                person.birthDate(),
                person.sex(),
                person.region().code(),
                segment.orElseThrow(),
                joined.orElseThrow(),
                active.orElseThrow(),
                paid,
                cover));
        persons.warn(row, person);
        return Verdict.TAKEN;
    }

    /** A part of the cover that cannot be read is told and left out; the person counts all the same. */
    private Cover cover(Cells cells) {
        Optional<YearMonth> until = cells.lenient(Column.PAID_UNTIL, ends::of);
        Optional<String> scheme = cells.lenient(Column.SCHEME, schemes::of);
        Optional<Payer> payer = cells.lenient(Column.PAYER, payers::of);
        return until.isEmpty() && scheme.isEmpty() && payer.isEmpty() ? Cover.UNKNOWN : new Cover(until, scheme, payer);
    }

    /** A day or a month. */
    static Optional<YearMonth> end(String text) {
        return DateText.read(text).map(YearMonth::from).or(() -> MonthText.read(text));
    }
}
