package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.pdf.TextStyle.Weight;

/** Who issues the report, with a neutral emblem, which is no coat of arms, above a double rule (kop surat). */
final class LetterheadPiece implements Piece {

    private static final TextStyle GOVERNMENT = new TextStyle(Weight.SEMIBOLD, 10, 13, Palette.NAVY);
    private static final TextStyle OFFICE = new TextStyle(Weight.BOLD, 13, 16, Palette.NAVY);
    private static final TextStyle ADDRESS = new TextStyle(Weight.REGULAR, 8, 11.5, Palette.MUTED);

    private static final double EMBLEM_WIDTH = 37;
    private static final double EMBLEM_HEIGHT = 44;
    private static final double TEXT_INDENT = 50;
    private static final double RULES = 15;

    private final TextColumn words;
    private final double width;

    LetterheadPiece(Letterhead letterhead, Typesetter type, Tag document, double width) {
        this.width = width;
        this.words = new TextColumn(document, width - TEXT_INDENT);
        words.add(type.wrap(letterhead.government(), GOVERNMENT, words.width()));
        words.add(type.wrap(letterhead.office(), OFFICE, words.width()));
        words.add(type.wrap(letterhead.address(), ADDRESS, words.width()));
    }

    @Override
    public double height() {
        return textHeight() + RULES;
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        canvas.decoration(() -> {
            drawEmblem(canvas, x, top);
            canvas.horizontal(Palette.NAVY, 1.6, x, top + height() - 3.5, width);
            canvas.horizontal(Palette.NAVY, 0.5, x, top + height() - 0.5, width);
        });
        words.draw(canvas, x + TEXT_INDENT, top + (textHeight() - words.height()) / 2);
    }

    private double textHeight() {
        return Math.max(EMBLEM_HEIGHT, words.height());
    }

    private static void drawEmblem(TaggedCanvas canvas, double x, double top) {
        canvas.shield(Palette.NAVY, x, top, EMBLEM_WIDTH, EMBLEM_HEIGHT);
        double foot = top + 31;
        double[] heights = {9, 16, 23};
        for (int bar = 0; bar < heights.length; bar++) {
            canvas.fill(Palette.AMBER, x + 7.4 + bar * 8.2, foot - heights[bar], 5.8, heights[bar]);
        }
    }
}
