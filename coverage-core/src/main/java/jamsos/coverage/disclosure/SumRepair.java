package jamsos.coverage.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One search for an exchange: a linear programme, solved by the dual simplex method in whole numbers.
 *
 * <p>It starts with the target changed and nobody else moved, so with a few sums broken. Each step takes the shortest
 * broken sum and repairs it by the change that loses least per person; the count so changed answers for that sum from
 * then on, so that later steps keep it whole. Steps are taken only where a coefficient is 1 or -1: nobody is moved in
 * part. Where no such step is left the search gives up.
 */
final class SumRepair {

    private static final int NONE = ExchangeSearch.NONE;
    /** Far more than any search has needed that found something; beyond it goes in circles. */
    private static final int MOST_STEPS = 2_000;

    private final ExchangeSearch release;
    private final int target;

    /** Change of each count that answers for no sum: none, or as far as it can go. */
    private final long[] change;

    /** What the sums charge or give for one person more in each count. */
    private final long[] price;

    private final boolean[] answers;
    private final Map<Integer, Row> rows = new TreeMap<>();

    SumRepair(ExchangeSearch release, Count target, long change) {
        this.release = release;
        this.target = target.index();
        this.change = new long[release.counts().size()];
        this.price = new long[this.change.length];
        this.answers = new boolean[this.change.length];
        this.change[this.target] = change;
        for (int sum : release.sumsOf(this.target)) {
            Row row = row(sum);
            row.value = -change * row.form.coefficientOf(this.target);
        }
    }

    /** The exchange; empty where a sum cannot be repaired in whole people. */
    Optional<Exchange> solve() {
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Row> broken =
                    rows.values().stream().filter(Row::isBroken).min(Comparator.comparingInt(row -> row.form.size()));
            if (broken.isEmpty()) {
                return Optional.of(exchange());
            }
            int cheapest = cheapest(broken.get());
            if (cheapest == NONE) {
                return Optional.empty();
            }
            repair(broken.get(), cheapest);
        }
        return Optional.empty();
    }

    private Row row(int sum) {
        return rows.computeIfAbsent(sum, number -> {
            Row row = new Row(release.sum(number).copy());
            int rest = release.restOf(number);
            if (rest != NONE && rest != target) {
                if (row.form.coefficientOf(rest) < 0) {
                    row.form.negate();
                }
                row.answering = rest;
                answers[rest] = true;
            }
            return row;
        });
    }

    /** The count whose change repairs the row at the least cost; of equals the first. */
    private int cheapest(Row row) {
        int best = NONE;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < row.form.size(); i++) {
            int count = row.form.index(i);
            if (canRepair(row, i)) {
                long cost = row.isRepairedByGrowth(i)
                        ? slope(count, change[count] < 0) - price[count]
                        : price[count] - slope(count, change[count] <= 0);
                if (cost < least) {
                    best = count;
                    least = cost;
                }
            }
        }
        return best;
    }

    private boolean canRepair(Row row, int position) {
        int count = row.form.index(position);
        Count moved = release.counts().get(count);
        return count != target
                && !answers[count]
                && Math.abs(row.form.coefficient(position)) == 1
                && (row.isRepairedByGrowth(position) ? change[count] < moved.growth() : change[count] > moved.fall());
    }

    /** What one person more loses: a figure that is shown would have to be withheld, whichever way it changes. */
    private long slope(int count, boolean below) {
        Count moved = release.counts().get(count);
        long loss = moved.isShown() ? moved.loss() : 0;
        return below ? -loss : loss;
    }

    private void repair(Row row, int count) {
        int coefficient = row.form.coefficientOf(count);
        boolean tooLow = row.value < row.low();
        boolean grows = tooLow == coefficient < 0;
        boolean below = grows ? change[count] < 0 : change[count] <= 0;
        long bound = tooLow ? row.low() : row.high();
        long step = (row.value - bound) / coefficient;
        if (coefficient < 0) {
            row.form.negate();
        }
        long excess = price[count] - slope(count, below);
        for (int i = 0; i < row.form.size(); i++) {
            price[row.form.index(i)] -= excess * row.form.coefficient(i);
        }
        release.sumsOf(count).forEach(this::row);
        for (Row other : rows.values()) {
            int factor = other == row ? 0 : other.form.coefficientOf(count);
            if (factor != 0) {
                other.form.add(row.form, -factor);
                other.value -= factor * step;
            }
        }
        if (row.answering != NONE) {
            change[row.answering] = bound;
            answers[row.answering] = false;
        }
        answers[count] = true;
        row.answering = count;
        row.below = below;
        row.value = change[count] + step;
    }

    private Exchange exchange() {
        long[] changes = Arrays.copyOf(change, change.length);
        for (Row row : rows.values()) {
            if (row.answering != NONE) {
                changes[row.answering] = row.value;
            }
        }
        Map<Count, Long> exchange = new LinkedHashMap<>();
        for (Count count : release.counts()) {
            if (changes[count.index()] != 0) {
                release.sumsOf(count.index()).forEach(sum -> requireKept(release.sum(sum), changes));
                exchange.put(count, changes[count.index()]);
            }
        }
        return new Exchange(exchange);
    }

    /** The proof is worth what its check is worth: no exchange leaves here that breaks a sum. */
    private static void requireKept(SparseRow sum, long[] changes) {
        long total = 0;
        for (int i = 0; i < sum.size(); i++) {
            total += sum.coefficient(i) * changes[sum.index(i)];
        }
        if (total != 0) {
            throw new IllegalStateException("an exchange of people changes a sum by " + total + ", expected 0");
        }
    }

    /** A sum and the count that answers for it. It is broken while that count would have to go beyond its limits. */
    private final class Row {
        private final SparseRow form;
        private int answering = NONE;
        private boolean below;
        private long value;

        Row(SparseRow form) {
            this.form = form;
        }

        long low() {
            if (answering == NONE) {
                return 0;
            }
            Count count = release.counts().get(answering);
            return count.isShown() && !below ? 0 : count.fall();
        }

        long high() {
            if (answering == NONE) {
                return 0;
            }
            Count count = release.counts().get(answering);
            return count.isShown() && below ? 0 : count.growth();
        }

        boolean isBroken() {
            return value < low() || value > high();
        }

        boolean isRepairedByGrowth(int position) {
            return (value < low()) == (form.coefficient(position) < 0);
        }
    }
}
