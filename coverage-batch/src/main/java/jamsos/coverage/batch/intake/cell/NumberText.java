package jamsos.coverage.batch.intake.cell;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as written in Indonesia (angka): dots between groups of three digits, a comma before decimals.
 *
 * <p>{@code 1.172} is 1172. {@code 1.17} is no number: a group has three digits, and whether a dot was meant as a decimal
 * point is not guessed. Refused: signs, blanks inside, more than 15 digits before the comma or 9 after it.
 */
public final class NumberText {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 9;

    private NumberText() {}

    /** A whole number, zero or more; decimals are taken where they are all 0. Empty where the text is none. */
    public static Optional<Long> whole(String text) {
        int comma = text.indexOf(',');
        String digits = digits(comma < 0 ? text : text.substring(0, comma));
        if (digits.isEmpty() || (comma >= 0 && !areZeros(text, comma + 1))) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(digits));
    }

    /** A number with or without decimals, zero or more; empty where the text is none. */
    public static Optional<BigDecimal> decimal(String text) {
        int comma = text.indexOf(',');
        String digits = digits(comma < 0 ? text : text.substring(0, comma));
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (comma < 0) {
            return Optional.of(new BigDecimal(digits));
        }
        String decimals = text.substring(comma + 1);
        return decimals.length() > MOST_DECIMALS || Digits.parse(decimals, 0, decimals.length()) < 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits + "." + decimals));
    }

    /**
     * An amount in whole rupiah: a whole number, {@code Rp} before it or not, {@code ,-} after it or not:
     * {@code Rp16.800}, {@code Rp 16.800,-}, {@code Rp16.800,00}.
     */
    public static Optional<Long> rupiah(String text) {
        String amount = text;
        if (amount.regionMatches(true, 0, "Rp", 0, 2)) {
            amount = amount.substring(amount.startsWith(".", 2) ? 3 : 2).strip();
        }
        if (amount.endsWith(",-")) {
            amount = amount.substring(0, amount.length() - 2);
        }
        return whole(amount);
    }

    /** The digits without the dots between groups; empty text where the dots do not stand between groups of three. */
    private static String digits(String text) {
        int firstDot = text.indexOf('.');
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dotExpected = firstDot >= 0 && i >= firstDot && (i - firstDot) % 4 == 0;
            if (dotExpected != (c == '.') || (c != '.' && (c < '0' || c > '9'))) {
                return "";
            }
            if (c != '.') {
                digits.append(c);
            }
        }
        boolean groupsFit = firstDot < 0 || (firstDot >= 1 && firstDot <= 3 && (text.length() - firstDot) % 4 == 0);
        return groupsFit && digits.length() <= MOST_DIGITS ? digits.toString() : "";
    }

    private static boolean areZeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return text.length() > from && text.length() - from <= MOST_DECIMALS;
    }
}
