package jamsos.coverage.batch;

import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads what was typed after an option; what cannot be read is refused with option, what was expected and what was found. */
final class Typed {

    private Typed() {}

    /** A month such as {@code 2022-07}. */
    static YearMonth month(String option, String text) {
        try {
            if (text.length() == "2022-07".length()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            throw refused(option, "bulan seperti 2022-07", "a month such as 2022-07", text);
        }
        throw refused(option, "bulan seperti 2022-07", "a month such as 2022-07", text);
    }

    /** A whole number. */
    static long wholeNumber(String option, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw refused(option, "bilangan bulat", "a whole number", text);
        }
    }

    /** The option says something else than expected. */
    static UsageException refused(String option, String expectedId, String expectedEn, String found) {
        return new UsageException(
                option + ": diharapkan " + expectedId + ", ditemukan \"" + found + "\"",
                option + ": expected " + expectedEn + ", found \"" + found + "\"");
    }
}
