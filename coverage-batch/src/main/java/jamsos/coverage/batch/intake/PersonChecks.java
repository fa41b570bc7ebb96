package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.quality.Checked;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The checks that every row about a person goes through (pemeriksaan orang), in the order NIK, BIRTH_DATE, SEX, REGION,
 * and the warnings about a person who is taken.
 */
final class PersonChecks {

    static final int YOUNGEST = 15;
    static final int OLDEST = 100;

    private final RowNotices notices;
    private final OutOfScope scope;
    private final RegionCheck regions;
    private final DeliveryDoubts doubts;
    private final Districts districts;
    private final Remembered<Optional<Sex>> sexes = new Remembered<>(Codes::sex);
    private final LocalDate monthEnd;
    private final boolean hasName;

    PersonChecks(
            Columns columns,
            RowNotices notices,
            OutOfScope scope,
            RegionCheck regions,
            DeliveryDoubts doubts,
            Districts districts,
            YearMonth month) {
        this.notices = notices;
        this.scope = scope;
        this.regions = regions;
        this.doubts = doubts;
        this.districts = districts;
        this.monthEnd = month.atEndOfMonth();
        this.hasName = columns.isInFile(Column.NAME);
    }

    /** The person of a row, or the verdict over it. */
    PersonCheck check(Row row) {
        String written = row.raw(Column.NIK);
        Checked<Nik> nik = Nik.read(written);
        if (row.mayHaveBeenNumber(Column.NIK)) {
            doubts.look(written);
        }
        if (nik.value().isEmpty()) {
            return scope.isTextBelow(row)
                    ? Verdict.OUT_OF_SCOPE
                    : notices.reject(NoticeCode.NIK, row, Column.NIK, () -> Shown.nik(written));
        }
        Optional<LocalDate> birthDate = DateText.read(row.text(Column.BIRTH_DATE));
        if (birthDate.isEmpty()) {
            return notices.rejectDate(NoticeCode.BIRTH_DATE, row, Column.BIRTH_DATE, row.text(Column.BIRTH_DATE));
        }
        Optional<Sex> sex = sexes.of(row.text(Column.SEX));
        if (sex.isEmpty()) {
            return notices.rejectCode(NoticeCode.SEX, row, Column.SEX, row.text(Column.SEX));
        }
        RegionFinding finding = regions.read(row);
        if (finding.kind() == RegionFinding.Kind.ELSEWHERE) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (!regions.isPart(finding)) {
            return regions.reject(row, finding);
        }
        doubts.look(nik.value().get(), finding);
        return new PersonCheck.Person(
                nik.value().get(),
                !nik.codes().isEmpty(),
                birthDate.get(),
                sex.get(),
                finding.region().orElseThrow());
    }

    /** Tells what is odd about a person whose row is taken. */
    void warn(Row row, PersonCheck.Person person) {
        Nik nik = person.nik();
        if (person.repaired()) {
            notices.warn(NoticeCode.NIK_REPAIRED, row, Column.NIK, nik::toString);
        }
        if (!nik.agreesWith(person.birthDate())) {
            notices.warn(NoticeCode.NIK_BIRTH_DIFFERS, row, Column.BIRTH_DATE, nik::toString);
        }
        if (nik.sex() != person.sex()) {
            notices.warn(NoticeCode.NIK_SEX_DIFFERS, row, Column.SEX, nik::toString);
        }
        if (!districts.know(nik)) {
            notices.warn(NoticeCode.DISTRICT_UNKNOWN, row, Column.NIK, nik::issuingRegion);
        }
        int age = Period.between(person.birthDate(), monthEnd).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            notices.warn(NoticeCode.AGE_UNUSUAL, row, Column.BIRTH_DATE, () -> Integer.toString(age));
        }
        if (hasName && row.isEmpty(Column.NAME)) {
            notices.warn(NoticeCode.NAME_EMPTY, row, Column.NAME, () -> "");
        }
    }
}
