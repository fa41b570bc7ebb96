package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Datum;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the bars of a chart stand in a table (rentang diagram): adjacent rows, one column of names and one of figures.
 *
 * @param labelColumn the column of names
 * @param valueColumn the column of figures
 * @param firstRow the first row, from 0 below the heading
 * @param bars the bars in the order of the rows
 */
record ChartRange(int labelColumn, int valueColumn, int firstRow, List<Block.BarChart.Bar> bars) {

    /** The range of a chart; empty where the table does not hold all its bars in adjacent rows. */
    static Optional<ChartRange> find(Block.Table table, Block.BarChart chart) {
        return IntStream.range(0, table.columns().size())
                .boxed()
                .flatMap(label -> IntStream.range(0, table.columns().size())
                        .boxed()
                        .flatMap(value -> find(table, chart, label, value).stream()))
                .findFirst();
    }

    private static Optional<ChartRange> find(Block.Table table, Block.BarChart chart, int label, int value) {
        TreeMap<Integer, Block.BarChart.Bar> rows = new TreeMap<>();
        for (Block.BarChart.Bar bar : chart.bars()) {
            for (int row = 0; row < table.rows().size(); row++) {
                List<Datum> cells = table.rows().get(row);
                if (cells.get(label).shown().equals(bar.label()) && isSame(cells.get(value), bar.figure())) {
                    rows.putIfAbsent(row, bar);
                }
            }
        }
        boolean complete = !rows.isEmpty()
                && rows.size() == chart.bars().size()
                && rows.lastKey() - rows.firstKey() == rows.size() - 1;
        return complete
                ? Optional.of(new ChartRange(label, value, rows.firstKey(), List.copyOf(rows.values())))
                : Optional.empty();
    }

    private static boolean isSame(Datum cell, Datum figure) {
        return cell.style() == figure.style() && cell.value().equals(figure.value());
    }
}
