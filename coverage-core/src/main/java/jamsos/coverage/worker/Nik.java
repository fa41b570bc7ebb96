package jamsos.coverage.worker;

import jamsos.coverage.quality.Checked;
import jamsos.coverage.quality.NoticeCode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The single identity number of a resident (Nomor Induk Kependudukan): 16 digits, made of the place of first issue
 * (2 province, 2 kabupaten/kota, 2 kecamatan, Kemendagri codes), the birth date as DDMMYY (40 added to the day for
 * women) and a serial number from 0001.
 *
 * <p>It does not say where somebody lives, and its birth date may differ from the true one: it is kept for life
 * (PP 40/2019). Confidential: {@link #toString()} hides digits 7 to 16.
 */
public final class Nik implements Comparable<Nik> {

    private static final int LENGTH = 16;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long REPEATED_DIGIT = 1_111_111_111_111_111L;
    private static final long COUNTING_UP = 1_234_567_890_123_456L;

    private static final String SEPARATORS =
            "'`.-\u2018\u2019\u2010\u2011\u2012\u2013\u2014\u00a0\u200b\u200c\u200d\u2060\ufeff";

    private final long number;

    private Nik(long number) {
        this.number = number;
    }

    /**
     * Takes sixteen digits that keep the rules.
     *
     * @throws IllegalArgumentException when they do not; the message does not show them
     */
    public static Nik of(String digits) {
        if (digits.length() == LENGTH && digits.chars().allMatch(Nik::isDigit)) {
            long number = Long.parseLong(digits);
            if (isValid(number)) {
                return new Nik(number);
            }
        }
        throw new IllegalArgumentException(
                "a NIK has 16 digits with a possible birth date and a serial number from 0001");
    }

    /**
     * Reads what a supplier wrote: repairs separators that programs and people put in (notice NIK_REPAIRED), refuses
     * (reason NIK) what keeps the rules neither before nor after. Digits that were lost are never guessed.
     */
    public static Checked<Nik> read(CharSequence raw) {
        StringBuilder kept = new StringBuilder(LENGTH);
        int end = endOfDigits(raw);
        for (int i = 0; i < end; i++) {
            char c = raw.charAt(i);
            if (isDigit(c)) {
                kept.append(c);
            } else if (!isSeparator(c)) {
                return Checked.rejected(NoticeCode.NIK);
            }
        }
        if (kept.length() != LENGTH) {
            return Checked.rejected(NoticeCode.NIK);
        }
        long number = Long.parseLong(kept.toString());
        if (!isValid(number)) {
            return Checked.rejected(NoticeCode.NIK);
        }
        return raw.length() == LENGTH
                ? Checked.accepted(new Nik(number))
                : Checked.accepted(new Nik(number), NoticeCode.NIK_REPAIRED);
    }

    /**
     * Whether a number of sixteen digits (leading zeros included) keeps the rules: a day of 01-31 or 41-71 and a month
     * that form a date that can exist (29 February in any year), a serial number other than 0000, no placeholder.
     */
    public static boolean isValid(long number) {
        if (number <= 0 || number > 9_999_999_999_999_999L) {
            return false;
        }
        int serial = (int) (number % 10_000);
        int month = (int) (number / 1_000_000 % 100);
        int day = (int) (number / 100_000_000 % 100) % 40;
        int rawDay = (int) (number / 100_000_000 % 100);
        return serial != 0
                && month >= 1
                && month <= 12
                && rawDay <= 71
                && day >= 1
                && day <= DAYS[month - 1]
                && number % REPEATED_DIGIT != 0
                && number != COUNTING_UP;
    }

    /** The place where the digits end, zero decimals such as {@code .0} and blanks after them left out. */
    private static int endOfDigits(CharSequence raw) {
        int end = raw.length();
        while (end > 0 && isSeparator(raw.charAt(end - 1))) {
            end--;
        }
        int zeros = end;
        while (zeros > 0 && raw.charAt(zeros - 1) == '0') {
            zeros--;
        }
        return zeros > 0 && zeros < end && raw.charAt(zeros - 1) == '.' ? zeros - 1 : end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Apostrophe, blanks, NBSP, zero-width characters, dots and dashes. */
    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** The number itself; leading zeros are lost, so it is for comparing, not for showing. */
    public long number() {
        return number;
    }

    /** The sixteen digits. Confidential: for lists under {@code internal/} and {@code returns/} only. */
    public String digits() {
        String text = Long.toString(number);
        return "0".repeat(LENGTH - text.length()) + text;
    }

    /** The first two digits: province of first issue. */
    public String issuingProvince() {
        return digits().substring(0, 2);
    }

    /** The first four digits with a dot, as a Kemendagri code is written: kabupaten/kota of first issue. */
    public String issuingRegion() {
        String digits = digits();
        return digits.substring(0, 2) + "." + digits.substring(2, 4);
    }

    /** The sex that the day of birth tells. */
    public Sex sex() {
        return number / 100_000_000 % 100 > 40 ? Sex.FEMALE : Sex.MALE;
    }

    /** Whether day, month and the last two digits of the year agree with a birth date. */
    public boolean agreesWith(LocalDate birthDate) {
        return (int) (number / 100_000_000 % 100) % 40 == birthDate.getDayOfMonth()
                && (int) (number / 1_000_000 % 100) == birthDate.getMonthValue()
                && (int) (number / 10_000 % 100) == Math.floorMod(birthDate.getYear(), 100);
    }

    /**
     * The birth date the number tells, where only one century makes the person's age on that day fall within a window
     * such as 15 to 100; empty where none or two do, and for 29 February in a year without one.
     *
     * @param on the day of the age
     * @param youngest the least age in full years
     * @param oldest the greatest age in full years
     */
    public Optional<LocalDate> birthDate(LocalDate on, int youngest, int oldest) {
        int day = (int) (number / 100_000_000 % 100) % 40;
        int month = (int) (number / 1_000_000 % 100);
        int yearOfCentury = (int) (number / 10_000 % 100);
        List<LocalDate> possible = new ArrayList<>();
        for (int year = on.getYear() - oldest - 1; year <= on.getYear() - youngest; year++) {
            if (Math.floorMod(year, 100) == yearOfCentury
                    && day <= YearMonth.of(year, month).lengthOfMonth()) {
                LocalDate birth = LocalDate.of(year, month, day);
                int age = Period.between(birth, on).getYears();
                if (age >= youngest && age <= oldest) {
                    possible.add(birth);
                }
            }
        }
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    @Override
    public int compareTo(Nik other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nik nik && nik.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** The first six digits and ten stars. */
    @Override
    public String toString() {
        return digits().substring(0, 6) + "**********";
    }
}
