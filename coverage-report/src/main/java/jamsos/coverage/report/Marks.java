package jamsos.coverage.report;

import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks that stand in tables instead of a figure or behind it (tanda), and what they mean. */
final class Marks {

    static final String WITHHELD = Flag.WITHHELD.code();
    static final String NOT_AVAILABLE = Flag.NOT_AVAILABLE.code();
    static final String ZERO = "–";
    private static final String BEHIND = " " + Flag.ESTIMATED.code();

    private Marks() {}

    /** The mark of a figure without a value; withheld goes before not available. */
    static Optional<String> ofAbsent(Figure figure) {
        if (figure.is(Flag.WITHHELD)) {
            return Optional.of(WITHHELD);
        }
        return figure.is(Flag.NOT_AVAILABLE) ? Optional.of(NOT_AVAILABLE) : Optional.empty();
    }

    /** The text of a figure that is estimated or rounded. */
    static String estimated(String shown) {
        return shown + BEHIND;
    }

    /** What the marks in a table mean, in one line; empty where it has none. */
    static Optional<String> explain(Draft draft, Block.Table table) {
        List<String> meanings = new ArrayList<>();
        if (stands(table, WITHHELD)) {
            meanings.add(draft.say(Labels.MARK_WITHHELD));
        }
        if (table.rows().stream().flatMap(List::stream).anyMatch(Marks::isEstimated)) {
            meanings.add(draft.say(Labels.MARK_ESTIMATED));
        }
        if (stands(table, NOT_AVAILABLE)) {
            meanings.add(draft.say(Labels.MARK_NOT_AVAILABLE));
        }
        if (stands(table, ZERO)) {
            meanings.add(draft.say(Labels.MARK_ZERO));
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", meanings) + ".");
    }

    private static boolean stands(Block.Table table, String mark) {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(datum ->
                        datum.style() != NumberStyle.TEXT && datum.shown().equals(mark));
    }

    private static boolean isEstimated(Datum datum) {
        return datum.style() != NumberStyle.TEXT && datum.shown().endsWith(BEHIND);
    }
}
