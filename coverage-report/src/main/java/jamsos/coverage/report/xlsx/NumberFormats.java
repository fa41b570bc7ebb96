package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Datum;
import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number format under which a cell keeps its value and reads as the report does (format angka): 2700000 under
 * {@code #,##0.0,," juta"} is "2,7 juta", 0.222222 under {@code "sekitar "0%" (19-25%)"} is "sekitar 22% (19-25%)".
 *
 * <p>Separators are those of whoever opens the file: a number format cannot choose them.
 */
final class NumberFormats {

    /** For whole numbers; a zero is the dash that tables print. */
    private static final String COUNT = "#,##0;-#,##0;\"–\"";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9](?:[0-9.,]*[0-9])?");

    private NumberFormats() {}

    /** What a cell holds: the value of the figure, percent as a fraction of one. */
    static double cellValue(Datum figure, BigDecimal value) {
        return switch (figure.style()) {
            case PERCENT -> value.movePointLeft(2).doubleValue();
            case TEXT, COUNT, MILLIONS, POINTS, RUPIAH -> value.doubleValue();
        };
    }

    /**
     * The format of a figure.
     *
     * @param value its value
     * @param behind words to put behind it, such as "orang"; empty text for none
     */
    static String of(Datum figure, BigDecimal value, String behind, Language language) {
        Matcher number = NUMBER.matcher(figure.shown());
        if (!number.find()) {
            return COUNT;
        }
        String before = figure.shown().substring(0, number.start());
        String after = figure.shown().substring(number.end()) + (behind.isEmpty() ? "" : " " + behind);
        int decimals = decimals(number.group(), language);
        return switch (figure.style()) {
            case PERCENT -> literal(before) + fixed(decimals) + "%" + literal(after.substring(1));
            case POINTS -> points(number.group(), fixed(decimals), literal(after));
            case MILLIONS -> literal(before) + "#,##" + fixed(decimals) + ",," + literal(after);
            case COUNT, RUPIAH, TEXT -> {
                if (!isInFull(number.group(), value)) {
                    yield literal(figure.shown());
                }
                yield before.isEmpty() && after.isEmpty() ? COUNT : literal(before) + "#,##0" + literal(after);
            }
        };
    }

    /** What is printed as zero has no sign, though the value behind it may. */
    private static String points(String shown, String digits, String after) {
        if (Character.isDigit(shown.charAt(0))) {
            return digits + after + ";" + digits + after;
        }
        return "+" + digits + after + ";-" + digits + after + ";" + digits + after;
    }

    private static String fixed(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private static int decimals(String number, Language language) {
        int point = number.lastIndexOf(language.choose(",", "."));
        return point < 0 ? 0 : number.length() - point - 1;
    }

    /** Whether the text shows every digit; a figure rounded to thousands does not. */
    private static boolean isInFull(String number, BigDecimal value) {
        String digits = number.replaceAll("[.,+]", "");
        return value.setScale(0, RoundingMode.HALF_UP).toPlainString().equals(digits);
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
    }
}
