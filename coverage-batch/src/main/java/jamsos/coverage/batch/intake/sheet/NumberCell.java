package jamsos.coverage.batch.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

/**
 * Numbers as a sheet stores them (angka dalam sel): {@code 1.871052345670001E15}, {@code 26.789999999999999}.
 *
 * <p>A whole number keeps every digit that is stored. Others are rounded to the {@value #DIGITS_SHOWN} digits that a
 * spreadsheet itself shows; what stands behind them is the trace of binary arithmetic.
 */
final class NumberCell {

    private static final int DIGITS_SHOWN = 15;
    private static final int LONGEST = 64;

    /** Numbers with more digits before or zeros behind the point stay as they are stored: no list has them. */
    private static final int MOST_PLACES = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NumberCell() {}

    /** Whether a text is a number: digits, with a sign, a point and an exponent where they belong. */
    static boolean isNumber(byte[] bytes, int from, int to) {
        int i = from < to && (bytes[from] == '-' || bytes[from] == '+') ? from + 1 : from;
        int whole = digits(bytes, i, to);
        int after = whole < to && bytes[whole] == '.' ? digits(bytes, whole + 1, to) : whole;
        boolean any = whole > i || after > whole + 1;
        if (after < to && (bytes[after] == 'E' || bytes[after] == 'e')) {
            int exponent = after + 1;
            if (exponent < to && (bytes[exponent] == '-' || bytes[exponent] == '+')) {
                exponent++;
            }
            after = digits(bytes, exponent, to);
            any &= after > exponent;
        }
        return any && after == to && to - from <= LONGEST;
    }

    /** Whether a text is nothing but digits, and so is shown as it is stored. */
    static boolean isDigits(byte[] bytes, int from, int to) {
        return digits(bytes, from, to) == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    /** A number of at most nine digits; -1 where the text is none. */
    static int index(byte[] bytes, int from, int to) {
        if (from == to || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /** The value, rounded as said above. */
    static BigDecimal value(byte[] bytes, int from, int to) {
        BigDecimal stored = new BigDecimal(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        if (!isOrdinary(stored) || stored.stripTrailingZeros().scale() <= 0) {
            return stored;
        }
        return stored.round(new MathContext(DIGITS_SHOWN));
    }

    static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED);
    }

    /** Without exponent and without zeros at the end of the decimals: {@code 1172}, {@code 26.79}. */
    static String plain(BigDecimal value) {
        if (!isOrdinary(value)) {
            return value.toString();
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static boolean isOrdinary(BigDecimal value) {
        long places = (long) value.precision() - value.scale();
        return Math.abs(places) <= MOST_PLACES;
    }
}
