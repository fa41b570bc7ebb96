package jamsos.coverage.batch.sample;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Deals out NIKs of valid structure (NIK sintetis), no two people the same and without remembering any.
 *
 * <p>A person's number settles kecamatan, serial number and day of birth; all three together belong to her alone, so
 * place of issue, year and sex are free. Serial numbers start at 5000, which a real register of one day, sex and
 * kecamatan does not reach.
 */
final class NikNumbers {

    private static final int DISTRICTS = 50;
    private static final int FIRST_SERIAL = 5000;
    private static final int SERIALS = 5000;
    private static final int CARDS = DISTRICTS * SERIALS;
    private static final int SPREAD = 154_807;
    private static final int DAYS = 366;
    private static final int LEAP_YEAR = 2000;

    /** The most people it has NIKs for. */
    static final long PEOPLE = (long) CARDS * DAYS;

    private final long seed;

    NikNumbers(long seed) {
        this.seed = seed;
    }

    /** The day of birth in the NIK of that person; 29 February whatever the year. */
    MonthDay birthday(long person) {
        if (person >= PEOPLE) {
            throw new IllegalArgumentException("there are NIKs for " + PEOPLE + " people, found number " + person);
        }
        long card = person % CARDS;
        int shift = Dice.of(seed, Dice.Purpose.NIK, card).below(DAYS);
        int day = (int) ((person / CARDS + shift) % DAYS);
        return MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, day + 1));
    }

    /**
     * The NIK of that person.
     *
     * @param issuedAt four digits: province and kabupaten/kota of first issue
     */
    long nik(long person, int issuedAt, MonthDay birthday, int birthYear, boolean female) {
        // SPREAD shares no factor with CARDS, so every card is hit once.
        int card = (int) ((person % CARDS) * SPREAD % CARDS);
        int district = 1 + card / SERIALS;
        int serial = FIRST_SERIAL + card % SERIALS;
        int day = birthday.getDayOfMonth() + (female ? 40 : 0);
        long date = day * 10_000L + birthday.getMonthValue() * 100L + birthYear % 100;
        return ((issuedAt * 100L + district) * 1_000_000 + date) * 10_000 + serial;
    }
}
