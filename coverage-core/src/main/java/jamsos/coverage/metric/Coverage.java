package jamsos.coverage.metric;

import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Coverage of a workforce (cakupan): covered persons / workers x 100, with the interval that rounded inputs allow.
 *
 * <p>Example: 2,7 juta workers and 2,1 juta not active, both to the nearest 100,000, give 600,000 active, 22.2222 %,
 * between 18.8679 % and 25.4545 %: the interval is that of 1 - not active / workers, since the covered were not counted
 * on their own.
 */
public final class Coverage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final Rounded covered;
    private final Rounded workers;
    private final BigDecimal low;
    private final BigDecimal high;

    private Coverage(Rounded covered, Rounded workers, BigDecimal low, BigDecimal high) {
        this.covered = covered;
        this.workers = workers;
        this.low = low;
        this.high = high;
    }

    /**
     * Coverage from a count of the covered.
     *
     * @throws IllegalArgumentException when the workforce can be zero
     */
    public static Coverage ofCovered(Rounded covered, Rounded workers) {
        requireWorkers(workers);
        return new Coverage(
                covered, workers, percent(covered.low(), workers.high()), percent(covered.high(), workers.low()));
    }

    /**
     * Coverage from a count of those not covered.
     *
     * @throws IllegalArgumentException when the workforce can be zero or is smaller than the uncovered
     */
    public static Coverage ofUncovered(Rounded uncovered, Rounded workers) {
        requireWorkers(workers);
        Rounded covered = workers.minus(uncovered);
        return new Coverage(
                covered,
                workers,
                HUNDRED.subtract(percent(uncovered.high(), workers.low())).max(BigDecimal.ZERO.setScale(DECIMALS)),
                HUNDRED.subtract(percent(uncovered.low(), workers.high())));
    }

    private static void requireWorkers(Rounded workers) {
        if (workers.low().signum() <= 0) {
            throw new IllegalArgumentException("coverage needs a workforce above 0, found " + workers.value()
                    + " give or take " + workers.margin());
        }
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The covered persons. */
    public Rounded covered() {
        return covered;
    }

    /** The workforce. */
    public Rounded workers() {
        return workers;
    }

    /** Percent with 4 decimals, half up; above 100 where there are more persons than workers. */
    public BigDecimal rate() {
        return percent(BigDecimal.valueOf(covered.value()), BigDecimal.valueOf(workers.value()));
    }

    /** The least the rate can be; equal to {@link #rate()} where all was counted. */
    public BigDecimal low() {
        return low;
    }

    /** The most the rate can be; equal to {@link #rate()} where all was counted. */
    public BigDecimal high() {
        return high;
    }

    /** Workers less covered persons; negative where there are more persons than workers. */
    public long gap() {
        return Math.subtractExact(workers.value(), covered.value());
    }

    /** Whether both inputs were counted. */
    public boolean isExact() {
        return covered.isExact() && workers.isExact();
    }
}
