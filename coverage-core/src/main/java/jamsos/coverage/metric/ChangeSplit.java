package jamsos.coverage.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Why a rate changed (penguraian perubahan cakupan): what the change of its numerator and of its denominator each did,
 * in percentage points (persen poin) with 4 decimals. The parts add to the whole to the last digit.
 *
 * <p>Midpoint rule: with n persons and w workers, before and after, the numerator effect is (n1 - n0) x (1/w0 + 1/w1) / 2
 * and the denominator effect (n0 + n1) / 2 x (1/w1 - 1/w0). Rounding is settled in the denominator effect.
 *
 * <p>Example: 731,991 of 2,732,329 (26.79 %) becomes 760,468 of 3,058,943 (24.86 %): the rate falls by 1.9295 points,
 * +0.9866 by more people, -2.9161 by more workers.
 *
 * @param numeratorEffect what the change of the persons did
 * @param denominatorEffect what the change of the workers did
 */
public record ChangeSplit(BigDecimal numeratorEffect, BigDecimal denominatorEffect) {

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Splits the change from one coverage to a later one. */
    public static ChangeSplit between(Coverage before, Coverage after) {
        BigDecimal n0 = BigDecimal.valueOf(before.covered().value());
        BigDecimal n1 = BigDecimal.valueOf(after.covered().value());
        BigDecimal w0 = BigDecimal.valueOf(before.workers().value());
        BigDecimal w1 = BigDecimal.valueOf(after.workers().value());
        BigDecimal numerator = n1.subtract(n0)
                .multiply(w0.add(w1))
                .multiply(HUNDRED)
                .divide(TWO.multiply(w0).multiply(w1), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal whole = after.rate().subtract(before.rate());
        return new ChangeSplit(numerator, whole.subtract(numerator));
    }

    /** The change of the rate as it is printed: later rate less earlier rate. */
    public BigDecimal whole() {
        return numeratorEffect.add(denominatorEffect);
    }
}
