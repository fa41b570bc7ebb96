package jamsos.coverage.contribution;

import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a contribution follows from its base (cara menghitung iuran). The text form is a sentence's end. */
public sealed interface ContributionRule {

    /**
     * What is owed on that base, exact: a part of a rupiah stays.
     *
     * @throws IllegalArgumentException when the rule does not allow the base
     */
    BigDecimal owedOn(Rupiah base);

    /**
     * A part of the month's wage (persen dari upah sebulan).
     *
     * @param rate the part
     */
    record PercentOfWage(Percentage rate) implements ContributionRule {
        @Override
        public BigDecimal owedOn(Rupiah base) {
            return rate.of(base.exact());
        }

        @Override
        public String toString() {
            return rate + " of the wage";
        }
    }

    /**
     * A part of the month's wage, of which no more than a ceiling counts (upah dengan batas tertinggi).
     *
     * @param rate the part
     * @param ceiling the most that counts
     */
    record PercentOfCappedWage(Percentage rate, Rupiah ceiling) implements ContributionRule {
        @Override
        public BigDecimal owedOn(Rupiah base) {
            return rate.of(base.compareTo(ceiling) > 0 ? ceiling.exact() : base.exact());
        }

        @Override
        public String toString() {
            return rate + " of the wage up to " + ceiling;
        }
    }

    /**
     * A part of the base income that the annex of PP 44/2015 gives for the person's income (dasar penghasilan).
     *
     * @param rate the part
     * @param lowest the lowest base income of the annex
     * @param highest its highest base income
     */
    record PercentOfBaseIncome(Percentage rate, Rupiah lowest, Rupiah highest) implements ContributionRule {

        /** Refuses bounds the wrong way round. */
        public PercentOfBaseIncome {
            if (lowest.compareTo(highest) > 0) {
                throw new IllegalArgumentException("lowest must not exceed highest " + highest + ", found " + lowest);
            }
        }

        /** Refuses a base income outside the annex. */
        @Override
        public BigDecimal owedOn(Rupiah base) {
            if (base.compareTo(lowest) < 0 || base.compareTo(highest) > 0) {
                throw new IllegalArgumentException("base income must lie between " + lowest + " and " + highest
                        + ", found " + base + "; it is the annex's base for an income, not the income");
            }
            return rate.of(base.exact());
        }

        @Override
        public String toString() {
            return rate + " of the base income, " + lowest + " to " + highest;
        }
    }

    /**
     * The same for everybody (nominal tetap).
     *
     * @param amount what is owed
     */
    record FlatAmount(Rupiah amount) implements ContributionRule {
        @Override
        public BigDecimal owedOn(Rupiah base) {
            return amount.exact();
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }

    /**
     * A rate for each slice of a contract's value (lapisan nilai kontrak): each rate counts only for what lies in its
     * slice.
     *
     * @param slices the slices, lowest first, from zero up and without gap; only the last has no upper bound
     */
    record Slices(List<Slice> slices) implements ContributionRule {

        /** Refuses slices that leave a gap, overlap, or do not reach from zero to any value. */
        public Slices {
            slices = List.copyOf(slices);
            Optional<Rupiah> expected = Optional.of(Rupiah.ZERO);
            for (Slice slice : slices) {
                if (!Optional.of(slice.above()).equals(expected)) {
                    throw new IllegalArgumentException("the slice above " + slice.above() + " must begin above "
                            + expected.map(Rupiah::toString).orElse("nothing: the one before has no end"));
                }
                expected = slice.upTo();
            }
            if (expected.isPresent()) {
                throw new IllegalArgumentException("the last slice must have no end, found " + expected.get());
            }
        }

        @Override
        public BigDecimal owedOn(Rupiah base) {
            return slices.stream().map(slice -> slice.owedOn(base)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public String toString() {
            return slices.stream().map(Slice::toString).collect(Collectors.joining(", "));
        }
    }

    /**
     * One slice of a contract's value.
     *
     * @param above where it begins
     * @param upTo where it ends, empty for the last
     * @param rate the part of what lies in it
     */
    record Slice(Rupiah above, Optional<Rupiah> upTo, Percentage rate) {

        /** Refuses an empty slice. */
        public Slice {
            if (upTo.isPresent() && upTo.get().compareTo(above) <= 0) {
                throw new IllegalArgumentException("upTo must exceed above " + above + ", found " + upTo.get());
            }
        }

        private BigDecimal owedOn(Rupiah base) {
            BigDecimal top = upTo.map(Rupiah::exact).orElse(base.exact()).min(base.exact());
            return rate.of(top.subtract(above.exact()).max(BigDecimal.ZERO));
        }

        @Override
        public String toString() {
            return rate + " of the value " + (above.equals(Rupiah.ZERO) ? "" : "above " + above)
                    + upTo.map(end -> (above.equals(Rupiah.ZERO) ? "" : " ") + "up to " + end)
                            .orElse("");
        }
    }

    /**
     * A rule of which a relief leaves only a part to be paid (keringanan iuran).
     *
     * @param rule what is owed without the relief
     * @param shareToPay the part of it that is to be paid
     */
    record Relieved(ContributionRule rule, Percentage shareToPay) implements ContributionRule {
        @Override
        public BigDecimal owedOn(Rupiah base) {
            return shareToPay.of(rule.owedOn(base));
        }

        @Override
        public String toString() {
            return shareToPay + " of (" + rule + ")";
        }
    }
}
