package jamsos.coverage.disclosure;

import java.util.Map;

/**
 * People put elsewhere on paper (pertukaran): by how much each count would change in another month that keeps every sum. If
 * the figures it changes are withheld, that other month gives the same release.
 */
final class Exchange {

    private static final long MANY = 1_000_000;

    private final Map<Count, Long> changes;

    Exchange(Map<Count, Long> changes) {
        this.changes = changes;
    }

    /** Withholds the figures it changes, and opens every count it changes as far as the exchange can be repeated. */
    void apply() {
        long unit = 0;
        for (long change : changes.values()) {
            unit = gcd(unit, Math.abs(change));
        }
        long forward = MANY;
        long backward = MANY;
        for (Map.Entry<Count, Long> entry : changes.entrySet()) {
            long change = entry.getValue() / unit;
            long growth = entry.getKey().growth() / Math.abs(change);
            long fall = -entry.getKey().fall() / Math.abs(change);
            forward = Math.min(forward, change > 0 ? growth : fall);
            backward = Math.min(backward, change > 0 ? fall : growth);
        }
        for (Map.Entry<Count, Long> entry : changes.entrySet()) {
            Count count = entry.getKey();
            long change = entry.getValue() / unit;
            count.withhold();
            count.open(count.value() - backward * change, count.value() - backward * change);
            count.open(count.value() + forward * change, count.value() + forward * change);
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
