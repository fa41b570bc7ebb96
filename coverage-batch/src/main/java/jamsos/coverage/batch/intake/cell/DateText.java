package jamsos.coverage.batch.intake.cell;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * A day as suppliers write it (tanggal): {@code 2022-07-31}, {@code 31-07-2022}, {@code 31/07/2022},
 * {@code 31 Juli 2022}, {@code 31-JUL-2022}.
 *
 * <p>The day stands before the month, as everywhere in Indonesia. Refused: two-digit years, days that do not exist, years
 * before 1800.
 */
public final class DateText {

    private static final int SHORTEST = "1-7-2022".length();
    private static final int LONGEST = "31 September 2022".length() + 2;
    private static final int FIRST_YEAR = 1800;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private DateText() {}

    /** The day; empty where the text is none. */
    public static Optional<LocalDate> read(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST) {
            return Optional.empty();
        }
        if (length == 10 && text.charAt(4) == '-') {
            return text.charAt(7) == '-'
                    ? day(Digits.parse(text, 0, 4), Digits.parse(text, 5, 7), Digits.parse(text, 8, 10))
                    : Optional.empty();
        }
        int first = digitsFrom(text);
        int last = length - 5;
        if (first < 1 || first > 2 || last <= first || text.charAt(first) != text.charAt(last)) {
            return Optional.empty();
        }
        return day(Digits.parse(text, last + 1, length), month(text, first, last), Digits.parse(text, 0, first));
    }

    private static int month(String text, int first, int last) {
        char separator = text.charAt(first);
        if (last - first <= 3 && (separator == '-' || separator == '/')) {
            return Digits.parse(text, first + 1, last);
        }
        return separator == '-' || separator == ' ' ? MonthName.number(text.substring(first + 1, last)) : -1;
    }

    private static int digitsFrom(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        int days = month == 2 && Year.isLeap(year) ? 29 : DAYS[month - 1];
        return day > days ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }
}
