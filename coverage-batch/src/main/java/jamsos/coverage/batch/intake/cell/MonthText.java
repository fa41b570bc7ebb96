package jamsos.coverage.batch.intake.cell;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A month as suppliers write it (bulan, BLTH): {@code 2025-11}, {@code 11-2025}, {@code 11/2025}, {@code 202511},
 * {@code November 2025}, {@code Nov-25}.
 *
 * <p>A year has four digits; only after a name and a dash two are read, as 20xx. Refused: years outside 1900 to 2199.
 */
public final class MonthText {

    private static final int SHORTEST = "Nov-25".length();
    private static final int LONGEST = "September 2025".length() + 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private MonthText() {}

    /** The month; empty where the text is none. */
    public static Optional<YearMonth> read(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST) {
            return Optional.empty();
        }
        if (isLetter(text.charAt(0))) {
            return named(text);
        }
        if (length == 6 && Digits.parse(text, 0, 6) >= 0) {
            return month(Digits.parse(text, 0, 4), Digits.parse(text, 4, 6));
        }
        if (length == 7 && text.charAt(4) == '-') {
            return month(Digits.parse(text, 0, 4), Digits.parse(text, 5, 7));
        }
        char separator = text.charAt(length - 5);
        return separator == '-' || separator == '/'
                ? month(Digits.parse(text, length - 4, length), Digits.parse(text, 0, length - 5))
                : Optional.empty();
    }

    private static Optional<YearMonth> named(String text) {
        int name = 1;
        while (name < text.length() && (isLetter(text.charAt(name)) || text.charAt(name) == '.')) {
            name++;
        }
        int month = MonthName.number(text.substring(0, name));
        String year = text.substring(name).strip();
        boolean dashed = year.startsWith("-");
        if (dashed) {
            year = year.substring(1).strip();
        }
        int number = Digits.parse(year, 0, year.length());
        if (year.length() == 4 && text.length() > name + 4) {
            return month(number, month);
        }
        return dashed && year.length() == 2 && number >= 0 ? month(2000 + number, month) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static Optional<YearMonth> month(int year, int month) {
        return year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month));
    }
}
