package jamsos.coverage.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rate in per cent, exact (persentase): 0.24 % is {@code ofPercent("0.24")}, never 0.0024.
 *
 * <p>May be negative, as growth can be, but not below -100 %. Two percentages of one value are equal however they were
 * written. Text form: {@code 0.24%}.
 *
 * @param percent the number before the sign, -100 or more
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    private static final BigDecimal LOWEST = BigDecimal.valueOf(-100);

    /** The whole. */
    public static final Percentage HUNDRED = new Percentage(BigDecimal.valueOf(100));

    private static final Pattern TEXT = Pattern.compile("-?\\d+(\\.\\d+)?%");

    /** Refuses less than -100 %; drops trailing zeros, so that equal rates are equal. */
    public Percentage {
        Objects.requireNonNull(percent, "percent");
        if (percent.compareTo(LOWEST) < 0) {
            throw new IllegalArgumentException("percent must be -100 or more, found " + percent.toPlainString());
        }
        percent = percent.stripTrailingZeros();
    }

    /**
     * A rate given in per cent: {@code ofPercent("0.24")} is 0.24 %.
     *
     * @throws NumberFormatException when the text is not a decimal number
     */
    public static Percentage ofPercent(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /**
     * Reads {@code 0.24%}: a decimal point, the sign directly behind the number.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Percentage parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a percentage; expected a form such as 0.24%");
        }
        return ofPercent(text.substring(0, text.length() - 1));
    }

    /** This rate of an amount, exact: 0.24 % of 1,000,000 is 2,400. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(percent).movePointLeft(2);
    }

    /** The sum of two rates on one base. */
    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    /** What is left of a rate when another on the same base is taken away. */
    public Percentage minus(Percentage other) {
        return new Percentage(percent.subtract(other.percent));
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    /** {@code 0.24%}. */
    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
