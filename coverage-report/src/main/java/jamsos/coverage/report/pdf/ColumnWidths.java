package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The widths of a table's columns and the size of its text (lebar kolom). Columns share the width by weight, but none is
 * narrower than its longest word. Where that leaves too little, the text is set a little smaller; then file names and the
 * like may go on on the next line after a slash or underscore, smaller still where needed; only then are words broken.
 *
 * @param cell looks of its cells
 * @param heading looks of its headings
 * @param widths widths of the columns, padding included
 */
record ColumnWidths(TextStyle cell, TextStyle heading, List<Double> widths) {

    /** Left and right of the text in a cell. */
    static final double PADDING = 5.5;

    private static final TextStyle CELL = new TextStyle(TextStyle.Weight.REGULAR, 8.6, 10.6, Palette.INK);
    private static final TextStyle HEADING = new TextStyle(TextStyle.Weight.SEMIBOLD, 8.4, 10.6, Palette.WHITE);
    /** Words are kept whole at this size and above. */
    private static final double SMALLEST_FOR_WORDS = 7.6;

    private static final double STEP = 0.2;

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    static ColumnWidths of(Table table, Typesetter type, double width) {
        return fitting(table, type, width, SMALLEST_FOR_WORDS, Typesetter.Unit.WORD)
                .or(() -> fitting(table, type, width, TextStyle.SMALLEST, Typesetter.Unit.PART))
                .orElseGet(() -> squeezed(table, type, width));
    }

    /** At the largest size at which no unit is wider than its column. */
    private static Optional<ColumnWidths> fitting(
            Table table, Typesetter type, double width, double smallest, Typesetter.Unit unit) {
        for (double size = CELL.size(); size >= smallest; size -= STEP) {
            double[] narrowest = narrowest(table, type, size, unit);
            if (DoubleStream.of(narrowest).sum() <= width) {
                return Optional.of(at(size, share(table, narrowest, width)));
            }
        }
        return Optional.empty();
    }

    /** At the smallest size; columns up to a limit keep what they need, and those above are cut to it. */
    private static ColumnWidths squeezed(Table table, Typesetter type, double width) {
        double[] narrowest = narrowest(table, type, TextStyle.SMALLEST, Typesetter.Unit.PART);
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

    private static double[] narrowest(Table table, Typesetter type, double size, Typesetter.Unit unit) {
        double[] narrowest = new double[table.columns().size()];
        for (int i = 0; i < narrowest.length; i++) {
            int column = i;
            double heading = type.widest(List.of(table.columns().get(column).heading()), headingAt(size), unit);
            // A total row is bold: measured so, every row fits.
            TextStyle bold = CELL.at(size).in(TextStyle.Weight.BOLD);
            List<String> cells =
                    table.rows().stream().map(row -> row.get(column).shown()).toList();
            narrowest[i] = Math.max(heading, type.widest(cells, bold, unit)) + 2 * PADDING + 0.1;
        }
        return narrowest;
    }

    /** By weight; columns that would become too narrow get what they need, and the others share the rest. */
    private static double[] share(Table table, double[] narrowest, double width) {
        double[] widths = new double[narrowest.length];
        List<Integer> sharing = new ArrayList<>();
        for (int i = 0; i < narrowest.length; i++) {
            sharing.add(i);
        }
        double rest = width;
        boolean settled = false;
        while (!settled) {
            double weights = sharing.stream()
                    .mapToDouble(i -> table.columns().get(i).weight())
                    .sum();
            double available = rest;
            for (int i : sharing) {
                widths[i] = available * table.columns().get(i).weight() / weights;
            }
            List<Integer> tooNarrow =
                    sharing.stream().filter(i -> widths[i] < narrowest[i]).toList();
            for (int i : tooNarrow) {
                widths[i] = narrowest[i];
                rest -= narrowest[i];
            }
            sharing.removeAll(tooNarrow);
            settled = tooNarrow.isEmpty();
        }
        return widths;
    }
}
