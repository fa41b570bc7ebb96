package jamsos.coverage.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure and how far it may lie from the truth (angka bulat): "2,7 juta" is 2,700,000 to the nearest 100,000.
 *
 * <p>Example: {@code Rounded.toStep(2_700_000, 100_000)} lies between 2,650,000 and 2,750,000.
 *
 * @param value the figure as its source gives it, zero or more
 * @param step the step it was rounded to, 1 where it was not rounded
 * @param margin the greatest distance to the true figure, zero where it was counted
 */
public record Rounded(long value, long step, BigDecimal margin) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses a negative figure, a step below 1 and a negative margin. */
    public Rounded {
        Objects.requireNonNull(margin, "margin");
        if (value < 0) {
            throw new IllegalArgumentException("value must be 0 or more, found " + value);
        }
        if (step < 1) {
            throw new IllegalArgumentException("step must be 1 or more, found " + step);
        }
        if (margin.signum() < 0) {
            throw new IllegalArgumentException("margin must be 0 or more, found " + margin);
        }
    }

    /** A figure that was counted. */
    public static Rounded exact(long value) {
        return new Rounded(value, 1, BigDecimal.ZERO);
    }

    /** A figure its source rounded to the nearest multiple of {@code step}; a step of 1 means not rounded. */
    public static Rounded toStep(long value, long step) {
        return step == 1
                ? exact(value)
                : new Rounded(value, step, BigDecimal.valueOf(step).divide(TWO));
    }

    /**
     * The same figure with an error its source states, added to the margin.
     *
     * @param percent the error in percent of the figure, zero or more
     */
    public Rounded withRelativeError(BigDecimal percent) {
        BigDecimal error = BigDecimal.valueOf(value).multiply(percent).divide(HUNDRED);
        return new Rounded(value, step, margin.add(error));
    }

    /** Whether the figure was counted, not rounded or estimated. */
    public boolean isExact() {
        return margin.signum() == 0;
    }

    /** The least the true figure can be; never below zero. */
    public BigDecimal low() {
        return BigDecimal.valueOf(value).subtract(margin).max(BigDecimal.ZERO);
    }

    /** The most the true figure can be. */
    public BigDecimal high() {
        return BigDecimal.valueOf(value).add(margin);
    }

    /** Whether both can be the same true figure. */
    public boolean agreesWith(Rounded other) {
        return low().compareTo(other.high()) <= 0 && other.low().compareTo(high()) <= 0;
    }

    /**
     * The sum; steps do not add, margins do.
     *
     * @throws ArithmeticException when the sum exceeds a long
     */
    public Rounded plus(Rounded other) {
        return new Rounded(Math.addExact(value, other.value), Math.max(step, other.step), margin.add(other.margin));
    }

    /**
     * What is left when the other figure is taken away; steps do not add, margins do.
     *
     * @throws IllegalArgumentException when the other figure is larger
     */
    public Rounded minus(Rounded other) {
        return new Rounded(
                Math.subtractExact(value, other.value), Math.max(step, other.step), margin.add(other.margin));
    }
}
