package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.DateText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a cell may stand in a notice (nilai yang boleh ditampilkan): digits 7 to 16 of a NIK never, a name never, and
 * not more than a line can hold. Notices reach screens, logs and reports; the supplier finds the full row by its number.
 */
final class Shown {

    private static final int NIK_DIGITS_SHOWN = 6;
    private static final int LONGEST = 40;
    private static final int HEADINGS = 40;
    private static final int INITIALS = 2;
    private static final int DIGITS_OF_DATA = 6;
    private static final int DIGITS_OF_A_DATE = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Shown() {}

    /** A NIK cell: six digits, stars for the others, x for letters, since a name may have slipped in. */
    static String nik(String text) {
        return cut(hideDigits(hideLetters(text)));
    }

    /** A cell of a figure: it is shown, unless it has more digits than a date. */
    static String figure(String text) {
        return cut(digits(text) > DIGITS_OF_A_DATE ? hideDigits(text) : text);
    }

    /** A cell that should hold a date or month: only names of months, or close to it, are shown, and only beside digits. */
    static String date(String text) {
        return digits(text) > 0 ? code(text, KnownWords.MONTHS) : figure(hideLetters(text));
    }

    /** A cell that should hold a code or region: only words that are known or close to it, and initials, are shown. */
    static String code(String text, KnownWords known) {
        StringBuilder shown = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            boolean show = word.group().length() <= INITIALS || known.know(word.group());
            shown.append(text, end, word.start()).append(show ? word.group() : hideLetters(word.group()));
            end = word.end();
        }
        return figure(shown.append(text.substring(end)).toString());
    }

    /** The fields of a header line; where they look like a row of data, only their form: {@code 9999, xxxx}. */
    static String headings(List<String> headings) {
        boolean data = headings.stream()
                .anyMatch(text ->
                        digits(text) >= DIGITS_OF_DATA || DateText.read(text).isPresent());
        String shown = headings.stream()
                .limit(HEADINGS)
                .map(text -> cut(data ? hideLetters(text).replaceAll("[0-9]", "9") : text))
                .collect(Collectors.joining(", "));
        return headings.size() > HEADINGS ? shown + ", … (" + headings.size() + ")" : shown;
    }

    private static String hideLetters(String text) {
        StringBuilder hidden = new StringBuilder();
        text.codePoints().forEach(c -> hidden.appendCodePoint(Character.isLetter(c) ? 'x' : c));
        return hidden.toString();
    }

    /** Stars for all digits from the seventh on, whatever stands between them. */
    private static String hideDigits(String text) {
        StringBuilder hidden = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += isDigit(c) ? 1 : 0;
            hidden.append(isDigit(c) && digits > NIK_DIGITS_SHOWN ? '*' : c);
        }
        return hidden.toString();
    }

    private static long digits(String text) {
        return text.chars().filter(Shown::isDigit).count();
    }

    /** One line, not too long, nothing a terminal would obey. */
    private static String cut(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
