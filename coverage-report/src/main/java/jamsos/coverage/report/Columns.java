package jamsos.coverage.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How tables and charts of a report are put together, the same in every section (bentuk tabel). */
final class Columns {

    /** The order of bars; those without a figure come last, and bars alike keep their order. */
    static final Comparator<Block.BarChart.Bar> LONGEST_FIRST = Comparator.comparing(
            bar -> bar.figure().value(),
            Comparator.comparing(value -> value.orElse(BigDecimal.valueOf(Long.MIN_VALUE)), Comparator.reverseOrder()));

    private Columns() {}

    /** A column of words, its weight in the width of the table. */
    static Block.Table.Column words(String heading, double weight) {
        return new Block.Table.Column(heading, weight, Block.Table.Align.LEFT);
    }

    /** A column of figures, its weight in the width of the table. */
    static Block.Table.Column figure(String heading, double weight) {
        return new Block.Table.Column(heading, weight, Block.Table.Align.RIGHT);
    }

    /** The notes below a table: its own, then what the marks in it mean; nothing where there is neither. */
    static List<Block> notes(Draft draft, Block.Table table, List<String> own) {
        List<String> lines = new ArrayList<>(own);
        Marks.explain(draft, table).ifPresent(lines::add);
        return lines.isEmpty() ? List.of() : List.of(new Block.Notes(lines));
    }

    /** A heading, a table, and its notes. */
    static List<Block> titled(Draft draft, Labels heading, Block.Table table, List<String> notes) {
        return Stream.concat(
                        Stream.of(new Block.Heading(draft.say(heading)), table), notes(draft, table, notes).stream())
                .toList();
    }
}
