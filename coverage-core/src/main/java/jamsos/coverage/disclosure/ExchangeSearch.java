package jamsos.coverage.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Looks for exchanges of people among the counts of a release. */
final class ExchangeSearch {

    static final int NONE = -1;

    private final List<Count> counts;
    private final List<SparseRow> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<Integer> rest = new ArrayList<>();

    ExchangeSearch(LinkedCounts linked) {
        this.counts = linked.counts();
        counts.forEach(count -> sumsOf.add(new ArrayList<>()));
        for (LinkedCounts.Balance balance : linked.balances()) {
            TreeMap<Integer, Integer> coefficients = new TreeMap<>();
            balance.left().forEach(count -> coefficients.merge(count.index(), 1, Integer::sum));
            balance.right().forEach(count -> coefficients.merge(count.index(), -1, Integer::sum));
            coefficients.keySet().removeIf(index -> isFixed(counts.get(index)));
            SparseRow sum = SparseRow.of(coefficients);
            for (int i = 0; i < sum.size(); i++) {
                sumsOf.get(sum.index(i)).add(sums.size());
            }
            sums.add(sum);
        }
        sums.forEach(sum -> rest.add(rest(sum)));
    }

    private static boolean isFixed(Count count) {
        return count.fall() == 0 && count.growth() == 0;
    }

    /** A count that nobody reads and that stands in this sum alone, so that it takes up whatever the others leave. */
    private int rest(SparseRow sum) {
        for (int i = 0; i < sum.size(); i++) {
            int index = sum.index(i);
            if (counts.get(index).cell().isEmpty()
                    && sumsOf.get(index).size() == 1
                    && Math.abs(sum.coefficient(i)) == 1) {
                return index;
            }
        }
        return NONE;
    }

    List<Count> counts() {
        return counts;
    }

    SparseRow sum(int number) {
        return sums.get(number);
    }

    /** The numbers of the sums that a count stands in. */
    List<Integer> sumsOf(int count) {
        return sumsOf.get(count);
    }

    /** The index of the count that takes up what the others of a sum leave; {@link #NONE} where there is none. */
    int restOf(int sum) {
        return rest.get(sum);
    }

    /** The counts that share a sum with this one, itself among them. */
    List<Count> neighbours(Count count) {
        List<Count> neighbours = new ArrayList<>();
        for (int number : sumsOf.get(count.index())) {
            SparseRow sum = sums.get(number);
            for (int i = 0; i < sum.size(); i++) {
                neighbours.add(counts.get(sum.index(i)));
            }
        }
        return neighbours;
    }

    /**
     * The exchange of the least loss that changes the target by so much; empty where there is none, or none was found in
     * whole people.
     */
    Optional<Exchange> find(Count target, long change) {
        if (change < target.fall() || change > target.growth()) {
            return Optional.empty();
        }
        return new SumRepair(this, target, change).solve();
    }
}
