package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of a table's columns and the size of its text (lebar kolom). Columns share the width by weight, but none is
 * narrower than its longest word; where that leaves too little, the text is set smaller, and only at the smallest size
 * are words broken.
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
    private static final double STEP = 0.2;

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    static ColumnWidths of(Table table, Typesetter type, double width) {
        for (double size = CELL.size(); size > TextStyle.SMALLEST; size -= STEP) {
            TextStyle cell = CELL.at(size);
            TextStyle heading = HEADING.at(HEADING.size() * size / CELL.size());
            List<Double> narrowest = narrowest(table, type, cell, heading);
            if (sum(narrowest) <= width) {
                return new ColumnWidths(cell, heading, share(table, narrowest, width));
            }
        }
        TextStyle cell = CELL.at(TextStyle.SMALLEST);
        TextStyle heading = HEADING.at(TextStyle.SMALLEST);
        List<Double> narrowest = narrowest(table, type, cell, heading);
        double shrink = Math.min(1, width / sum(narrowest));
        return new ColumnWidths(
                cell, heading, narrowest.stream().map(column -> column * shrink).toList());
    }

    private static List<Double> narrowest(Table table, Typesetter type, TextStyle cell, TextStyle heading) {
        // A total row is bold, and so are first columns read as headers: measured bold, all of them fit.
        TextStyle bold = cell.in(TextStyle.Weight.BOLD);
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> {
                    List<String> cells = table.rows().stream()
                            .map(row -> row.get(column).shown())
                            .toList();
                    double head =
                            type.widestWord(List.of(table.columns().get(column).heading()), heading);
                    return Math.max(head, type.widestWord(cells, bold)) + 2 * PADDING + 0.1;
                })
                .toList();
    }

    /** By weight; columns that would become too narrow get what they need, and the others share the rest. */
    private static List<Double> share(Table table, List<Double> narrowest, double width) {
        int count = narrowest.size();
        List<Double> widths = new ArrayList<>(narrowest);
        boolean[] settled = new boolean[count];
        boolean changed = true;
        while (changed) {
            changed = false;
            double rest = width;
            double weights = 0;
            for (int i = 0; i < count; i++) {
                rest -= settled[i] ? narrowest.get(i) : 0;
                weights += settled[i] ? 0 : table.columns().get(i).weight();
            }
            for (int i = 0; i < count && !changed; i++) {
                if (!settled[i]) {
                    double share = rest * table.columns().get(i).weight() / weights;
                    settled[i] = share < narrowest.get(i);
                    changed = settled[i];
                    widths.set(i, Math.max(share, narrowest.get(i)));
                }
            }
        }
        return widths;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
