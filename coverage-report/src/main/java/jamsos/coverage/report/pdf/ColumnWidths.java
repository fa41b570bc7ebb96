package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.Table;
import jamsos.coverage.report.pdf.Typesetter.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The widths of a table's columns and the size of its text (lebar kolom). Columns share the width by weight, but none is
 * narrower than its longest text; where that leaves too little, texts wrap, but words stay whole, if need be a little
 * smaller; then file names and the like may go on on the next line after a slash or underscore, smaller still where
 * needed; only then are words broken.
 *
 * @param cell looks of its cells, but for a total
 * @param heading looks of its headings
 * @param widths widths of the columns, padding included
 */
record ColumnWidths(TextStyle cell, TextStyle heading, List<Double> widths) {

    /** Left and right of the text in a cell. */
    static final double PADDING = 5.5;
    /** Before words that follow figures: they would nearly touch. */
    private static final double AFTER_FIGURES = 7;

    private static final TextStyle CELL = new TextStyle(TextStyle.Weight.REGULAR, 8.6, 10.6, Palette.INK);
    private static final TextStyle HEADING = new TextStyle(TextStyle.Weight.SEMIBOLD, 8.4, 10.6, Palette.WHITE);
    /** Words are kept whole at this size and above. */
    private static final double SMALLEST_FOR_WORDS = 7.6;

    private static final double STEP = 0.2;
    private static final double ROUNDING = 1e-6;

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    static ColumnWidths of(Table table, Typesetter type, double width) {
        return fitting(table, type, width, CELL.size(), Unit.TEXT)
                .or(() -> fitting(table, type, width, SMALLEST_FOR_WORDS, Unit.WORD))
                .or(() -> fitting(table, type, width, TextStyle.SMALLEST, Unit.PART))
                .orElseGet(() -> squeezed(table, type, width));
    }

    /** At the largest size at which no unit is wider than its column. */
    private static Optional<ColumnWidths> fitting(
            Table table, Typesetter type, double width, double smallest, Unit unit) {
        for (double size = CELL.size(); size >= smallest; size -= STEP) {
            double[] narrowest = needed(table, type, size, unit);
            if (DoubleStream.of(narrowest).sum() <= width) {
                double[] widest = needed(table, type, size, Unit.TEXT);
                if (DoubleStream.of(widest).sum() < width) {
                    Arrays.fill(widest, width);
                }
                return Optional.of(at(size, share(table, narrowest, widest, width)));
            }
        }
        return Optional.empty();
    }

    /** At the smallest size; columns up to a limit keep what they need, and those above are cut to it. */
    private static ColumnWidths squeezed(Table table, Typesetter type, double width) {
        double[] narrowest = needed(table, type, TextStyle.SMALLEST, Unit.PART);
        double[] ascending = narrowest.clone();
        Arrays.sort(ascending);
        double rest = width;
        double limit = width;
        for (int i = 0; i < ascending.length; i++) {
            limit = rest / (ascending.length - i);
            if (ascending[i] > limit) {
                break;
            }
            rest -= ascending[i];
        }
        double most = limit;
        return at(
                TextStyle.SMALLEST,
                DoubleStream.of(narrowest).map(column -> Math.min(column, most)).toArray());
    }

    private static ColumnWidths at(double size, double[] widths) {
        return new ColumnWidths(
                CELL.at(size), headingAt(size), DoubleStream.of(widths).boxed().toList());
    }

    private static TextStyle headingAt(double size) {
        return HEADING.at(Math.max(TextStyle.SMALLEST, HEADING.size() * size / CELL.size()));
    }

    /** The looks of a row's cells: those of a total are bold. */
    TextStyle cellStyle(Table table, int row) {
        return cellStyle(table, row, cell);
    }

    private static TextStyle cellStyle(Table table, int row, TextStyle cell) {
        return table.totalRow() && row == table.rows().size() - 1 ? cell.in(TextStyle.Weight.BOLD) : cell;
    }

    /** From the left edge of a column to its text. */
    static double indent(Table table, int column) {
        boolean afterFigures = column > 0
                && table.columns().get(column).align() == Table.Align.LEFT
                && table.columns().get(column - 1).align() == Table.Align.RIGHT;
        return afterFigures ? PADDING + AFTER_FIGURES : PADDING;
    }

    /** What each column needs for its widest unit. */
    private static double[] needed(Table table, Typesetter type, double size, Unit unit) {
        // A heading may wrap at any time: its words are what counts.
        Unit headingUnit = unit == Unit.TEXT ? Unit.WORD : unit;
        double[] needed = new double[table.columns().size()];
        for (int column = 0; column < needed.length; column++) {
            double widest = type.widest(List.of(table.columns().get(column).heading()), headingAt(size), headingUnit);
            for (int row = 0; row < table.rows().size(); row++) {
                List<String> text = List.of(table.rows().get(row).get(column).shown());
                widest = Math.max(widest, type.widest(text, cellStyle(table, row, CELL.at(size)), unit));
            }
            needed[column] = indent(table, column) + widest + PADDING + 0.1;
        }
        return needed;
    }

    /**
     * Shares the width by weight, but gives no column less than it needs nor, while another wants for room, more than it
     * can use: columns beyond their limits are settled there, on the side that matters more, until the rest agree.
     */
    private static double[] share(Table table, double[] narrowest, double[] widest, double width) {
        double[] widths = new double[narrowest.length];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < narrowest.length; i++) {
            open.add(i);
        }
        double rest = width;
        while (!open.isEmpty()) {
            double weights = open.stream()
                    .mapToDouble(i -> table.columns().get(i).weight())
                    .sum();
            double excess = 0;
            for (int i : open) {
                double share = rest * table.columns().get(i).weight() / weights;
                widths[i] = Math.max(narrowest[i], Math.min(widest[i], share));
                excess += widths[i] - share;
            }
            if (Math.abs(excess) < ROUNDING) {
                return widths;
            }
            double[] limits = excess > 0 ? narrowest : widest;
            List<Integer> settled =
                    open.stream().filter(i -> widths[i] == limits[i]).toList();
            rest -= settled.stream().mapToDouble(i -> widths[i]).sum();
            open.removeAll(settled);
        }
        return widths;
    }
}
