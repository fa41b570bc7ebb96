package jamsos.coverage.contribution;

import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The highest wage that counts for JP (batas upah tertinggi jaminan pensiun), new each 1 March.
 *
 * @param amount rupiah a month, a multiple of 100
 */
public record PensionWageCeiling(Rupiah amount) {

    private static final BigDecimal STEP = BigDecimal.valueOf(100);

    /** Refuses an amount that is not in full hundreds. */
    public PensionWageCeiling {
        Objects.requireNonNull(amount, "amount");
        if (amount.amount() % STEP.longValueExact() != 0) {
            throw new IllegalArgumentException("amount must be a multiple of Rp100, found " + amount);
        }
    }

    /**
     * The ceiling of the year after: this one times one plus the growth of gross domestic product in the year before,
     * cut off (not rounded) to full hundreds. It can fall.
     *
     * <p>The formula is PP 45/2015 article 29. That hundreds are cut off is inferred: it is the only way to arrive at
     * every ceiling published since 2016.
     *
     * @param growth the year's growth as BPS publishes it
     */
    public PensionWageCeiling next(Percentage growth) {
        BigDecimal grown = Percentage.HUNDRED.plus(growth).of(amount.exact());
        BigDecimal hundreds = grown.divide(STEP, 0, RoundingMode.DOWN);
        return new PensionWageCeiling(Rupiah.rounded(hundreds.multiply(STEP), RoundingMode.UNNECESSARY));
    }
}
