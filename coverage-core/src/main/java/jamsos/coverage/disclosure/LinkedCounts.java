package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All counts a release rests on, and every sum that binds them: what an outsider can reckon with. */
final class LinkedCounts {

    private final List<Count> counts = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();

    List<Count> counts() {
        return Collections.unmodifiableList(counts);
    }

    List<Balance> balances() {
        return Collections.unmodifiableList(balances);
    }

    /** A figure of this release, which can be withheld. */
    Count figure(CellId cell, Count.Terms terms, long value) {
        return add(Optional.of(cell), value, terms);
    }

    /** A number that nobody reads, as it is. */
    Count unread(Count.Terms terms, long value) {
        return add(Optional.empty(), value, terms);
    }

    /** A number that figures imply and that must be protected when it is small. */
    Count implied(long value) {
        return add(Optional.empty(), value, new Count.Terms(0, Count.NO_LIMIT, 0, DisclosureGate.isSmall(value), 1));
    }

    /** A number of 0 or more that only limits others. */
    Count slack(long value) {
        return add(Optional.empty(), value, new Count.Terms(0, Count.NO_LIMIT, 0, false, 1));
    }

    /** What rounding leaves between a whole and its parts. */
    Count rounding(long value, long margin) {
        return add(Optional.empty(), value, new Count.Terms(-margin, margin, 0, false, 1));
    }

    /** A number everybody knows and nobody can withhold any more. */
    Count known(long value) {
        return add(Optional.empty(), value, new Count.Terms(value, value, 0, false, 1));
    }

    private Count add(Optional<CellId> cell, long value, Count.Terms terms) {
        Count count = new Count(counts.size(), cell, value, terms);
        counts.add(count);
        return count;
    }

    /**
     * The parts make up the whole. If they do not, who is missing counts as a figure would, or is the rounding where
     * figures are rounded; parts that exceed the whole are not parts of it, and are not linked.
     */
    void whole(Count whole, List<Count> parts) {
        if (Math.abs(rest(whole, parts)) > margin(whole, parts)) {
            within(whole, parts);
        } else if (margin(whole, parts) == 0) {
            balance(List.of(whole), parts);
        } else {
            balance(List.of(whole), with(parts, rounding(rest(whole, parts), margin(whole, parts))));
        }
    }

    /** The parts lie within the whole and do not overlap; the others, be they nobody, count as a figure would. */
    void within(Count whole, List<Count> parts) {
        long rest = rest(whole, parts);
        if (rest >= 0) {
            balance(List.of(whole), with(parts, margin(whole, parts) == 0 ? implied(rest) : slack(rest)));
        }
    }

    private static long rest(Count whole, List<Count> parts) {
        return whole.value() - parts.stream().mapToLong(Count::value).sum();
    }

    private static long margin(Count whole, List<Count> parts) {
        return whole.margin() + parts.stream().mapToLong(Count::margin).sum();
    }

    private static List<Count> with(List<Count> parts, Count one) {
        List<Count> more = new ArrayList<>(parts);
        more.add(one);
        return more;
    }

    /** The two sides differ by a number that everybody knows, often zero. */
    void balance(List<Count> left, List<Count> right) {
        balances.add(new Balance(List.copyOf(left), List.copyOf(right)));
    }

    /** Two sides whose difference everybody knows. */
    record Balance(List<Count> left, List<Count> right) {}
}
