package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.sheet.SheetHead.Line;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the header among the first rows of a text or sheet (pencarian judul kolom): the first that fits a layout, below
 * whatever letterhead and titles.
 *
 * <p>The search ends where a row holds a NIK, since data above a header would be lost. A total is no header, though JUMLAH
 * is a heading too.
 */
final class HeaderSearch {

    private static final int NIK_LENGTH = 16;

    private final Layouts layouts;
    private final YearMonth month;

    HeaderSearch(Layouts layouts, YearMonth month) {
        this.layouts = layouts;
        this.month = month;
    }

    /**
     * The header among rows, at least one.
     *
     * @param fileName the name of the file
     * @param separator the sign between the fields of a text; empty for a sheet
     */
    Found among(List<Line> lines, String fileName, Optional<Character> separator) {
        List<Line> tried = new ArrayList<>();
        for (Line line : lines) {
            if (!tried.isEmpty() && holdsNik(line.texts())) {
                break;
            }
            if (tried.isEmpty() || !isTotal(line.texts())) {
                LayoutChoice choice = layouts.choose(line.texts(), fileName, separator, month);
                if (!(choice instanceof LayoutChoice.Unknown)) {
                    return new Found(line, choice);
                }
            }
            tried.add(line);
        }
        Line likeliest =
                tried.stream().max(Comparator.comparingLong(this::score)).orElseThrow();
        return new Found(known(likeliest.texts()) > 1 ? likeliest : tried.get(0), new LayoutChoice.Unknown());
    }

    /** Of rows with as many known headings the upper one. */
    private long score(Line line) {
        return (known(line.texts()) << Integer.SIZE) - line.number();
    }

    /** How many headings of a row any layout knows. */
    long known(List<String> texts) {
        return texts.stream().filter(layouts::knows).count();
    }

    /** Whether a row holds sixteen digits and no letter in one cell. */
    static boolean holdsNik(List<String> texts) {
        return texts.stream()
                .anyMatch(text -> text.chars().filter(Character::isDigit).count() == NIK_LENGTH
                        && text.chars().noneMatch(Character::isLetter));
    }

    private static boolean isTotal(List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        return !filled.isEmpty()
                && OutOfScope.isTotal(filled.get(0))
                && (filled.size() == 1
                        || filled.stream().skip(1).anyMatch(text -> text.chars().noneMatch(Character::isLetter)));
    }

    /**
     * What was found.
     *
     * @param line the header, or the row that comes nearest to one
     * @param choice the layouts it fits
     */
    record Found(Line line, LayoutChoice choice) {

        boolean fits() {
            return !(choice instanceof LayoutChoice.Unknown);
        }
    }
}
