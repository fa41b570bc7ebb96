package jamsos.coverage.batch.sample;

import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What must become of the rows of one delivery (neraca baris), counted as they are made. */
final class RowCounts {

    private static final int LEAST_AGE = 15;
    private static final int MOST_AGE = 100;

    private final LocalDate lastDay;
    private final Map<NoticeCode, Long> notices = new EnumMap<>(NoticeCode.class);
    private long taken;
    private long rejected;
    private long outOfScope;

    /** Of a delivery of the month that ends on that day. */
    RowCounts(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** A row about a person: rejected for one reason, or taken with every notice it gives cause for. */
    void add(Deviation.Fate fate, Deviation deviation, Person person, LocalDate birthDate, Sex sex) {
        switch (fate) {
            case TAKEN -> {
                taken++;
                deviation.code().ifPresent(this::tell);
                tellIf(!birthDate.equals(person.nikDate()), NoticeCode.NIK_BIRTH_DIFFERS);
                tellIf(sex != person.nikSex(), NoticeCode.NIK_SEX_DIFFERS);
                tellIf(!person.issueKnown(), NoticeCode.DISTRICT_UNKNOWN);
                int age = age(birthDate, lastDay);
                tellIf(age < LEAST_AGE || age > MOST_AGE, NoticeCode.AGE_UNUSUAL);
            }
            case REJECTED -> {
                rejected++;
                tell(deviation.code().orElseThrow());
            }
            case OUT_OF_SCOPE -> outOfScope++;
        }
    }

    /** Rows of figures, without people. */
    void addTaken(int rows) {
        taken += rows;
    }

    /** Totals, repeated headers, text below the table. */
    void addOutOfScope(int rows) {
        outOfScope += rows;
    }

    private void tellIf(boolean cause, NoticeCode code) {
        if (cause) {
            tell(code);
        }
    }

    private void tell(NoticeCode code) {
        notices.merge(code, 1L, Long::sum);
    }

    RowBalance balance() {
        return new RowBalance(taken + rejected + outOfScope, taken, rejected, outOfScope);
    }

    /** How many rows give cause for each notice; a rejected row counts once, under its reason. */
    Map<NoticeCode, Long> notices() {
        return Collections.unmodifiableMap(notices);
    }

    /** Full years. */
    static int age(LocalDate birthDate, LocalDate on) {
        int years = on.getYear() - birthDate.getYear();
        boolean birthdayToCome = birthDate.getMonthValue() > on.getMonthValue()
                || (birthDate.getMonthValue() == on.getMonthValue() && birthDate.getDayOfMonth() > on.getDayOfMonth());
        return birthdayToCome ? years - 1 : years;
    }
}
