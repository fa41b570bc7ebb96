package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.PersonCheck.Person;
import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.worker.RosterEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Rows of people who ought to be covered (aturan daftar pekerja): NIK, BIRTH_DATE, SEX, REGION, GROUP. A row whose work
 * ended before the month or starts after it is out of scope; a start or end that cannot be read is told and not used.
 */
final class RosterRules implements RowRules {

    private final PersonChecks persons;
    private final RowNotices notices;
    private final YearMonth month;
    private final Sink sink;
    private final Remembered<Optional<String>> groups = new Remembered<>(Codes::group);

    RosterRules(PersonChecks persons, RowNotices notices, YearMonth month, Sink sink) {
        this.persons = persons;
        this.notices = notices;
        this.month = month;
        this.sink = sink;
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
        Optional<String> group = cells.required(Column.GROUP, groups::of, NoticeCode.GROUP);
        if (cells.failed()) {
            return Verdict.REJECTED;
        }
        Optional<LocalDate> start = cells.lenient(Column.START, DateText::read);
        Optional<LocalDate> end = cells.lenient(Column.END, DateText::read);
        if (start.filter(day -> day.isAfter(month.atEndOfMonth())).isPresent()
                || end.filter(day -> day.isBefore(month.atDay(1))).isPresent()) {
            return Verdict.OUT_OF_SCOPE;
        }
        RosterEntry entry = new RosterEntry(
                person.nik(), group.orElseThrow(), person.region().code());
        sink.taken(entry, person, row);
        persons.warn(row, person);
        return Verdict.TAKEN;
    }

    /** Where rows taken go. */
    interface Sink {
        void taken(RosterEntry entry, Person person, Row row);
    }
}
