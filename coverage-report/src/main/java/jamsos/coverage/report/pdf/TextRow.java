package jamsos.coverage.report.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts side by side: a paragraph, a term and its meaning, a row of a table (baris teks).
 *
 * @param cells the texts, left to right
 * @param above space above the texts, inside the band
 * @param below space below them
 * @param band what lies behind them
 * @param repeats whether it repeats what was read before, and so is left out of the structure
 */
record TextRow(List<Cell> cells, double above, double below, Optional<Band> band, boolean repeats) implements Piece {

    private static final double RULE = 0.8;

    /**
     * One text.
     *
     * @param tag its tag
     * @param lines its lines
     * @param x where it begins, from the left of the row
     * @param width the width it may take
     * @param align where its lines stand in that width
     * @param drop how far below the others it begins
     */
    record Cell(Tag tag, Lines lines, double x, double width, Align align, double drop) {

        /** One that begins where the others do. */
        static Cell of(Tag tag, Lines lines, double x, double width, Align align) {
            return new Cell(tag, lines, x, width, align, 0);
        }

        Cell droppedTo(double height) {
            return new Cell(tag, lines, x, width, align, height - lines.height());
        }

        private Cell part(int from, int to) {
            return new Cell(tag, lines.part(from, to), x, width, align, drop);
        }
    }

    /**
     * A band behind a row.
     *
     * @param fill its colour
     * @param width its width
     * @param ruleAbove whether a rule lies on its upper edge
     * @param ruleBelow whether a rule lies on its lower edge
     */
    record Band(Color fill, double width, boolean ruleAbove, boolean ruleBelow) {

        private Band part(boolean first, boolean last) {
            return new Band(fill, width, ruleAbove && first, ruleBelow && last);
        }
    }

    TextRow {
        cells = List.copyOf(cells);
    }

    /** A text alone. */
    static TextRow of(Tag tag, Lines lines, double width) {
        return of(List.of(Cell.of(tag, lines, 0, width, Align.LEFT)));
    }

    static TextRow of(List<Cell> cells) {
        return new TextRow(cells, 0, 0, Optional.empty(), false);
    }

    TextRow repeated() {
        return new TextRow(cells, above, below, band, true);
    }

    @Override
    public double height() {
        return above + textHeight() + below;
    }

    /** These texts, all ending on one line at the foot of the row. */
    TextRow footAligned() {
        double height = textHeight();
        return new TextRow(cells.stream().map(cell -> cell.droppedTo(height)).toList(), above, below, band, repeats);
    }

    /** Cut into parts of at most {@code most} lines, as equal as can be. */
    List<TextRow> cut(int most) {
        int count = 1;
        for (Cell cell : cells) {
            count = Math.max(count, cell.lines().count());
        }
        int parts = (count + most - 1) / most;
        List<TextRow> rows = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = count * part / parts;
            int to = count * (part + 1) / parts;
            List<Cell> texts = cells.stream().map(cell -> cell.part(from, to)).toList();
            boolean first = part == 0;
            boolean last = part == parts - 1;
            Optional<Band> behind = band.map(whole -> whole.part(first, last));
            rows.add(new TextRow(texts, first ? above : 0, last ? below : 0, behind, repeats));
        }
        return rows;
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        if (repeats) {
            canvas.repeated(() -> {
                band.ifPresent(behind -> draw(behind, canvas, x, top));
                cells.forEach(cell -> draw(cell, canvas, x, top));
            });
        } else {
            band.ifPresent(behind -> canvas.decoration(() -> draw(behind, canvas, x, top)));
            cells.forEach(cell -> canvas.content(cell.tag(), () -> draw(cell, canvas, x, top)));
        }
    }

    private void draw(Band behind, TaggedCanvas canvas, double x, double top) {
        canvas.fill(behind.fill(), x, top, behind.width(), height());
        if (behind.ruleAbove()) {
            canvas.horizontal(Palette.NAVY, RULE, x, top, behind.width());
        }
        if (behind.ruleBelow()) {
            canvas.horizontal(Palette.NAVY, RULE, x, top + height(), behind.width());
        }
    }

    private void draw(Cell cell, TaggedCanvas canvas, double x, double top) {
        canvas.lines(cell.lines(), x + cell.x(), top + above + cell.drop(), cell.width(), cell.align());
    }

    private double textHeight() {
        return cells.stream()
                .mapToDouble(cell -> cell.drop() + cell.lines().height())
                .max()
                .orElse(0);
    }
}
