package jamsos.coverage.batch.sample;

import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** The people of the synthetic province (penduduk sintetis), made one at a time by number; none is kept. */
final class People {

    private static final int[] AGE_WEIGHTS = {15, 28, 25, 19, 10, 3};
    private static final int[] AGE_FROM = {18, 25, 35, 45, 55, 65};
    private static final int[] AGE_YEARS = {7, 10, 10, 10, 10, 14};
    private static final int[] TURNING = {25, 35, 45, 55, 65};
    /** Places of first issue outside the province, as Kemendagri codes. */
    private static final int[] ELSEWHERE = {1671, 1771, 3171, 3273, 3374, 3578, 3671};
    /** Places of first issue that do not exist. */
    private static final int[] NOWHERE = {1899, 9901};

    private final long seed;
    private final YearMonth month;
    private final NikNumbers numbers;

    People(SampleSpec spec) {
        this.seed = spec.seed();
        this.month = spec.month();
        this.numbers = new NikNumbers(seed);
    }

    /** The way of a person, without making the rest of her. */
    Course course(long number) {
        return Course.draw(Dice.of(seed, Dice.Purpose.COURSE, number));
    }

    Person person(long number) {
        Dice dice = Dice.of(seed, Dice.Purpose.PERSON, number);
        int home = Place.draw(dice);
        boolean issueKnown = !dice.perMille(3);
        int issuedAt = issueKnown ? issuedAt(dice, home) : NOWHERE[dice.below(NOWHERE.length)];
        Sex nikSex = dice.perMille(440) ? Sex.FEMALE : Sex.MALE;
        int birthYear = month.getYear() - age(dice);
        MonthDay birthday = numbers.birthday(number);
        LocalDate nikDate = birthday.isValidYear(birthYear) ? birthday.atYear(birthYear) : Person.NO_DATE;
        LocalDate birthDate = dice.perMille(6) ? statedBirthDate(dice, birthYear) : birthday.atYear(birthYear);
        Sex sex = dice.perMille(4) ? other(nikSex) : nikSex;
        return new Person(
                number,
                numbers.nik(number, issuedAt, birthday, birthYear, nikSex == Sex.FEMALE),
                nikDate,
                nikSex,
                issueKnown,
                birthDate,
                sex,
                home,
                dice.below(Texts.NAMES),
                course(number));
    }

    /** Where a NIK was first issued: mostly at home, else elsewhere in the province, else in another one. */
    private static int issuedAt(Dice dice, int home) {
        return switch (dice.weighted(90, 6, 4)) {
            case 0 -> digits(home);
            case 1 -> digits(Place.drawOther(dice, home));
            default -> ELSEWHERE[dice.below(ELSEWHERE.length)];
        };
    }

    private static int digits(int place) {
        String code = Place.ALL.get(place).code().text();
        return Integer.parseInt(code.substring(0, 2) + code.substring(3));
    }

    /** Years between birth and the month reported on; a few children and very old people, well beyond 15 and 100. */
    private static int age(Dice dice) {
        if (dice.perMille(3)) {
            return dice.perMille(500) ? 6 + dice.below(7) : 103 + dice.below(6);
        }
        int band = dice.weighted(AGE_WEIGHTS);
        return AGE_FROM[band] + dice.below(AGE_YEARS[band]);
    }

    /**
     * A birth date that need not agree with the NIK: New Year's Day, or the last day on which somebody reaches an age
     * band within the month, or the day after.
     */
    private LocalDate statedBirthDate(Dice dice, int birthYear) {
        int turning = TURNING[dice.below(TURNING.length)];
        return switch (dice.below(3)) {
            case 0 -> Year.of(birthYear).atDay(1);
            case 1 -> month.minusYears(turning).atEndOfMonth();
            default -> month.plusMonths(1).minusYears(turning).atDay(1);
        };
    }

    private static Sex other(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }
}
