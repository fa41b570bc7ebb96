package jamsos.coverage.metric;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.Citation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A coverage a region is to reach by the end of a year (target cakupan), as a rate or as a number of workers.
 *
 * <p>Example: 32.62 % of 3,058,943 workers needs 997,827 persons; with 760,468 active, 237,359 are missing.
 *
 * @param region the region
 * @param year the year by whose end it is to be reached
 * @param rate the rate in percent, above 0 and at most 100; empty where the target names workers
 * @param workers the persons to cover; empty where the target names a rate
 * @param citation who set it
 */
public record Target(
        KemendagriCode region, Year year, Optional<BigDecimal> rate, OptionalLong workers, Citation citation) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** Refuses a target that names both or neither, and a rate or number out of range. */
    public Target {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(citation, "citation");
        if (rate.isPresent() == workers.isPresent()) {
            throw new IllegalArgumentException("a target names either a rate or a number of workers, found "
                    + rate.map(some -> "both").orElse("neither"));
        }
        if (rate.isPresent() && (rate.get().signum() <= 0 || rate.get().compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException("rate must be above 0 and at most 100 percent, found " + rate.get());
        }
        if (workers.orElse(1) < 1) {
            throw new IllegalArgumentException("workers must be 1 or more, found " + workers.getAsLong());
        }
    }

    /** The persons needed in a workforce of that size; a rate of it is rounded half up. */
    public long needed(long workforce) {
        return rate.map(percent -> BigDecimal.valueOf(workforce)
                        .multiply(percent)
                        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                        .longValueExact())
                .orElseGet(workers::orElseThrow);
    }

    /** How far the region is: what is missing, and how fast it must go from the month on. */
    public Progress progress(long active, long workforce, YearMonth month) {
        long needed = needed(workforce);
        return new Progress(needed, active, Math.max(0, needed - active), monthsLeft(month));
    }

    private long monthsLeft(YearMonth month) {
        return Math.max(0, ChronoUnit.MONTHS.between(month, year.atMonth(12)));
    }

    /**
     * How far a target is reached.
     *
     * @param needed the persons needed
     * @param active the persons covered
     * @param missing the persons missing, never negative
     * @param monthsLeft the months that remain after the one reported on
     */
    public record Progress(long needed, long active, long missing, long monthsLeft) {

        /** Persons to win in each remaining month, rounded up; empty where no month remains. */
        public OptionalLong pacePerMonth() {
            return monthsLeft == 0 ? OptionalLong.empty() : OptionalLong.of(-Math.floorDiv(-missing, monthsLeft));
        }

        /** Share of the way: active / needed in percent with 4 decimals, half up. */
        public BigDecimal share() {
            return BigDecimal.valueOf(active)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(needed), DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
