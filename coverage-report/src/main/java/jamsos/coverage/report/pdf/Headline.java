package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.KeyFigures;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure set large (angka besar): its number at 26 points, the words around it small on the same line, or below where
 * the line is too short for them.
 */
final class Headline {

    private static final double LINE = 32;
    private static final double BASELINE = 25;
    private static final double SMALLEST_NUMBER = 15;
    private static final double SMALLEST_WORD = 8.8;
    private static final double GAP = 4;

    private record Run(String text, TextStyle style, double x) {}

    private final List<Run> runs = new ArrayList<>();
    private final Lines below;

    Headline(KeyFigures.Box box, Typesetter type, double width) {
        TextStyle big = new TextStyle(Weight.BOLD, 26, 30, Palette.of(box.tone()));
        TextStyle small = new TextStyle(Weight.SEMIBOLD, 11, 13, Palette.of(box.tone()));
        String before = type.printable(box.before());
        String number = type.printable(box.number());
        String after = type.printable(box.after());
        double beforeWidth = before.isEmpty() ? 0 : type.width(before, small) + GAP;
        TextStyle fitting = Typesetter.shrink(big, type.width(number, big), width - beforeWidth, SMALLEST_NUMBER);
        double used = beforeWidth + type.width(number, fitting);
        if (used > width) {
            // No number of this length is a headline; it is set as text.
            this.below = type.wrap(String.join(" ", before, number, after), small.in(Weight.BOLD), width);
            return;
        }
        if (!before.isEmpty()) {
            runs.add(new Run(before + " ", small, 0));
        }
        double afterAt = used + GAP;
        TextStyle tail = Typesetter.shrink(small, type.width(after, small), width - afterAt, SMALLEST_WORD);
        boolean fits = afterAt + type.width(after, tail) <= width;
        runs.add(new Run(after.isEmpty() ? number : number + " ", fitting, beforeWidth));
        if (fits && !after.isEmpty()) {
            runs.add(new Run(after, tail, afterAt));
        }
        this.below = type.wrap(fits ? "" : after, small.at(9.4), width);
    }

    double height() {
        return (runs.isEmpty() ? 0 : LINE) + below.height();
    }

    /** Draws it; a tag must be open. */
    void draw(TaggedCanvas canvas, double x, double top) {
        for (Run run : runs) {
            canvas.text(run.text(), run.style(), x + run.x(), top + BASELINE);
        }
        canvas.lines(below, x, runs.isEmpty() ? top : top + LINE, 0, Align.LEFT);
    }
}
