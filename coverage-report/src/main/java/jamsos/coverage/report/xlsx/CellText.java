package jamsos.coverage.report.xlsx;

import java.util.regex.Pattern;

/** Words as a cell can hold them (teks sel). */
final class CellText {

    /** The most characters a cell can hold. */
    private static final int LONGEST = 32_767;

    /** What a program that opens the file could take for a formula if somebody edits the cell. */
    private static final String FORMULA_STARTS = "=+-@";

    /** Looks like the escape of a character in the file format, which reading would undo. */
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private CellText() {}

    /** The words without control characters, cut where a cell ends. */
    static String of(String words) {
        String clean = ESCAPE.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("_x005F_$1");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    /** Whether the cell needs the mark that keeps it text, the apostrophe of whoever types; blanks before do not count. */
    static boolean needsQuote(String words) {
        String seen = words.strip();
        return !seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0;
    }
}
