package jamsos.coverage.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Classes of percentages for a map (kelas peta): about as many regions in each, at most five, with round bounds. A
 * bound belongs to the class above it.
 *
 * <p>Example: 15 regions between 9.2 and 44.6 give below 12, 12-16, 16-18, 18-24, 24 and above.
 */
final class RateClasses {

    private static final int MOST = 5;
    private static final List<BigDecimal> ROUND_STEPS =
            List.of("50", "20", "10", "5", "2", "1", "0.5", "0.2", "0.1").stream()
                    .map(BigDecimal::new)
                    .toList();

    private final List<BigDecimal> bounds;
    private final BigDecimal lowest;
    private final int decimals;

    private RateClasses(List<BigDecimal> bounds, BigDecimal lowest, int decimals) {
        this.bounds = bounds;
        this.lowest = lowest;
        this.decimals = decimals;
    }

    /**
     * Classes for these values, in any order; one class where they are all alike.
     *
     * @throws IllegalArgumentException when there is no value
     */
    static RateClasses of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("classes need at least one value, found none");
        }
        BigDecimal lowest = sorted.get(0);
        BigDecimal step = step(sorted.get(sorted.size() - 1).subtract(lowest));
        List<BigDecimal> bounds = new ArrayList<>();
        for (int i = 1; i < MOST; i++) {
            BigDecimal bound = sorted.get(i * sorted.size() / MOST)
                    .divide(step, 0, RoundingMode.FLOOR)
                    .multiply(step);
            boolean higher = bounds.isEmpty() || bound.compareTo(bounds.get(bounds.size() - 1)) > 0;
            if (higher && bound.compareTo(lowest) > 0) {
                bounds.add(bound);
            }
        }
        return new RateClasses(List.copyOf(bounds), lowest, Math.max(0, step.scale()));
    }

    /** The roundest step that still divides the range into ten. */
    private static BigDecimal step(BigDecimal range) {
        Optional<BigDecimal> step = ROUND_STEPS.stream()
                .filter(some -> some.multiply(BigDecimal.TEN).compareTo(range) <= 0)
                .findFirst();
        return step.orElse(ROUND_STEPS.get(ROUND_STEPS.size() - 1));
    }

    /** The class a value falls in, from 0. */
    int indexOf(BigDecimal value) {
        int index = 0;
        while (index < bounds.size() && value.compareTo(bounds.get(index)) >= 0) {
            index++;
        }
        return index;
    }

    /** The classes in words, lowest first. */
    List<String> legend(Numerals numerals) {
        if (bounds.isEmpty()) {
            return List.of("≥" + numerals.decimal(lowest.setScale(decimals, RoundingMode.FLOOR), decimals));
        }
        List<String> legend = new ArrayList<>();
        legend.add("<" + numerals.decimal(bounds.get(0), decimals));
        for (int i = 1; i < bounds.size(); i++) {
            legend.add(numerals.decimal(bounds.get(i - 1), decimals) + "-" + numerals.decimal(bounds.get(i), decimals));
        }
        legend.add("≥" + numerals.decimal(bounds.get(bounds.size() - 1), decimals));
        return legend;
    }
}
