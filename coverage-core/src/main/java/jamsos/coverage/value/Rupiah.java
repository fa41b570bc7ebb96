package jamsos.coverage.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of money in whole rupiah, zero or more (rupiah).
 *
 * <p>Contributions, budgets and costs are never negative, so a negative amount is refused; so is one that exceeds a
 * long. Text form, as official paper writes it: {@code Rp16.800}.
 *
 * @param amount whole rupiah, zero or more
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    /** Nothing. */
    public static final Rupiah ZERO = new Rupiah(0);

    private static final Pattern TEXT = Pattern.compile("Rp(\\d{1,3}(\\.\\d{3})*)");

    /** Refuses a negative amount. */
    public Rupiah {
        if (amount < 0) {
            throw new IllegalArgumentException("amount must be Rp0 or more, found " + amount);
        }
    }

    /** That many rupiah. */
    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    /**
     * Whole rupiah from an exact amount.
     *
     * @param mode what happens to a part of a rupiah
     * @throws IllegalArgumentException when the amount is negative
     * @throws ArithmeticException when it does not fit, or {@code mode} is UNNECESSARY and rounding is needed
     */
    public static Rupiah rounded(BigDecimal exact, RoundingMode mode) {
        return fitting(exact.setScale(0, mode).toBigIntegerExact());
    }

    /**
     * Reads {@code Rp16.800}: the sign, then digits in groups of three.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Rupiah parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an amount in rupiah; expected a form such as Rp16.800");
        }
        return fitting(new BigInteger(text.substring(2).replace(".", "")));
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException when it does not fit
     */
    public Rupiah plus(Rupiah other) {
        return fitting(BigInteger.valueOf(amount).add(BigInteger.valueOf(other.amount)));
    }

    /**
     * What is left when the other amount is taken away.
     *
     * @throws IllegalArgumentException when the other amount is larger
     */
    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount - other.amount);
    }

    /**
     * This amount so many times over: per person and month, times persons and months.
     *
     * @throws IllegalArgumentException when {@code count} is negative
     * @throws ArithmeticException when the product does not fit
     */
    public Rupiah times(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must be 0 or more, found " + count);
        }
        return fitting(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(count)));
    }

    /** The amount as a decimal number, for exact arithmetic. */
    public BigDecimal exact() {
        return BigDecimal.valueOf(amount);
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** {@code Rp16.800}. */
    @Override
    public String toString() {
        return "Rp" + String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }

    private static Rupiah fitting(BigInteger amount) {
        if (amount.bitLength() > 63) {
            throw new ArithmeticException("Rp" + amount + " does not fit; the largest amount is " + of(Long.MAX_VALUE));
        }
        return new Rupiah(amount.longValue());
    }
}
