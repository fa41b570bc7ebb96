package jamsos.coverage.disclosure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Chooses what is withheld (penahanan angka): small counts first, then as much else as it takes for every one of them to
 * stay open. Each choice is the proof that it suffices: an {@link Exchange} that an outsider cannot tell from the truth.
 *
 * <p>Ends always: every round opens one count by what it lacked, and what is open stays open when more is withheld.
 */
final class Suppression {

    private static final Comparator<Count> SMALLEST_FIRST =
            Comparator.comparingLong(Count::value).thenComparingInt(Count::index);

    private final LinkedCounts linked;
    private final ExchangeSearch search;

    private Suppression(LinkedCounts linked) {
        this.linked = linked;
        this.search = new ExchangeSearch(linked);
    }

    /** Withholds what must be withheld of the counts. */
    static void apply(LinkedCounts linked) {
        new Suppression(linked).withhold();
    }

    private void withhold() {
        List<Count> small = linked.counts().stream()
                .filter(Count::isSmall)
                .sorted(SMALLEST_FIRST)
                .toList();
        small.forEach(Count::withhold);
        small.forEach(this::open);
        List<Count> lacking = lacking();
        while (!lacking.isEmpty()) {
            lacking.forEach(this::open);
            lacking = lacking();
        }
    }

    /** What was withheld to protect others must be worth it: a number that can be reckoned back protects nobody. */
    private List<Count> lacking() {
        return linked.counts().stream()
                .filter(count -> !count.lacking().isEmpty())
                .sorted(SMALLEST_FIRST)
                .toList();
    }

    private void open(Count count) {
        for (List<Long> lacking = count.lacking(); !lacking.isEmpty(); lacking = count.lacking()) {
            Optional<Exchange> exchange = lacking.stream()
                    .flatMap(change -> search.find(count, change).stream())
                    .findFirst();
            if (exchange.isPresent()) {
                exchange.get().apply();
            } else {
                withholdAllLinkedTo(count);
                count.settle();
            }
        }
    }

    /** The last resort: of what is linked to the count nothing is left to reckon with. */
    private void withholdAllLinkedTo(Count count) {
        Set<Count> reached = new HashSet<>(List.of(count));
        Queue<Count> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Count next : search.neighbours(open.remove())) {
                if (reached.add(next)) {
                    next.withhold();
                    open.add(next);
                }
            }
        }
    }
}
