package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Rupiah;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What has to be known to say what is owed for one person, or one construction contract, in one month (dasar
 * penghitungan iuran). One record for each way of taking part.
 */
public sealed interface ContributionCase {

    /** The month the contribution is for, not the month it is paid in. */
    YearMonth month();

    /** The way of taking part. */
    Segment segment();

    /** The programs taken part in, at least one. */
    Set<Program> programs();

    /** What percentages are taken of; zero where every amount is flat. */
    Rupiah base();

    /** Who pays where the law names nobody. */
    Payer payer();

    /** What decides between the rates of one segment and program. */
    Set<RateClass> rateClasses();

    /** The line of business. */
    default Sector sector() {
        return Sector.OTHER;
    }

    /** How many active participants the employer has, this one included. */
    default int participants() {
        return 1;
    }

    /**
     * A wage earner (Penerima Upah).
     *
     * @param month the month
     * @param programs the programs; JKP only together with JKK, JKM and JHT
     * @param wage the month's wage as reported, more than zero
     * @param riskClass the risk class of the employer's trade
     * @param sector the employer's line of business
     * @param participants the employer's active participants, this one included
     */
    record WageEarner(
            YearMonth month, Set<Program> programs, Rupiah wage, RiskClass riskClass, Sector sector, int participants)
            implements ContributionCase {

        /** Refuses no program, JKP without its conditions, a wage of zero and fewer than one participant. */
        public WageEarner {
            Objects.requireNonNull(month, "month");
            programs = someOf(programs);
            requirePositive("wage", wage);
            Objects.requireNonNull(riskClass, "riskClass");
            Objects.requireNonNull(sector, "sector");
            if (participants < 1) {
                throw new IllegalArgumentException("participants must be 1 or more, found " + participants);
            }
            if (programs.contains(Program.JKP)
                    && !programs.containsAll(EnumSet.of(Program.JKK, Program.JKM, Program.JHT))) {
                throw new IllegalArgumentException(
                        "programs must hold JKK, JKM and JHT where they hold JKP, found " + programs);
            }
        }

        @Override
        public Segment segment() {
            return Segment.PU;
        }

        @Override
        public Rupiah base() {
            return wage;
        }

        @Override
        public Payer payer() {
            return Payer.EMPLOYER;
        }

        @Override
        public Set<RateClass> rateClasses() {
            return Set.of(riskClass);
        }
    }

    /**
     * Somebody who works without a wage (Bukan Penerima Upah).
     *
     * @param month the month
     * @param programs the programs
     * @param baseIncome the base income that PP 44/2015 annex II gives for the person's income; the annex itself is
     *     not part of this library
     * @param payer who pays
     * @param sector the line of business
     */
    record SelfEmployed(YearMonth month, Set<Program> programs, Rupiah baseIncome, Payer payer, Sector sector)
            implements ContributionCase {

        /** Refuses no program; the bounds of the base income depend on the month and are checked with its law. */
        public SelfEmployed {
            Objects.requireNonNull(month, "month");
            programs = someOf(programs);
            requirePositive("baseIncome", baseIncome);
            Objects.requireNonNull(payer, "payer");
            Objects.requireNonNull(sector, "sector");
        }

        @Override
        public Segment segment() {
            return Segment.BPU;
        }

        @Override
        public Rupiah base() {
            return baseIncome;
        }

        @Override
        public Set<RateClass> rateClasses() {
            return Set.of();
        }
    }

    /**
     * A site worker whose wage is known (pekerja jasa konstruksi, upah diketahui); JKK and JKM.
     *
     * @param month the month
     * @param wage the month's wage, more than zero
     */
    record ConstructionWorker(YearMonth month, Rupiah wage) implements ContributionCase {

        /** Refuses a wage of zero. */
        public ConstructionWorker {
            Objects.requireNonNull(month, "month");
            requirePositive("wage", wage);
        }

        @Override
        public Segment segment() {
            return Segment.JAKON;
        }

        @Override
        public Set<Program> programs() {
            return Collections.unmodifiableSet(EnumSet.of(Program.JKK, Program.JKM));
        }

        @Override
        public Rupiah base() {
            return wage;
        }

        @Override
        public Payer payer() {
            return Payer.EMPLOYER;
        }

        @Override
        public Set<RateClass> rateClasses() {
            return Set.of(ConstructionBasis.WAGE);
        }
    }

    /**
     * A whole construction contract, its workers' wages unknown (jasa konstruksi, upah tidak diketahui); JKK and JKM.
     *
     * @param month the month in which the project is registered
     * @param valueWithoutVat the contract's value, value added tax taken off, more than zero
     */
    record ConstructionContract(YearMonth month, Rupiah valueWithoutVat) implements ContributionCase {

        /** Refuses a value of zero. */
        public ConstructionContract {
            Objects.requireNonNull(month, "month");
            requirePositive("valueWithoutVat", valueWithoutVat);
        }

        @Override
        public Segment segment() {
            return Segment.JAKON;
        }

        @Override
        public Set<Program> programs() {
            return Collections.unmodifiableSet(EnumSet.of(Program.JKK, Program.JKM));
        }

        @Override
        public Rupiah base() {
            return valueWithoutVat;
        }

        @Override
        public Payer payer() {
            return Payer.EMPLOYER;
        }

        @Override
        public Set<RateClass> rateClasses() {
            return Set.of(ConstructionBasis.CONTRACT);
        }
    }

    /**
     * A migrant worker (Pekerja Migran Indonesia); one payment, not one a month.
     *
     * @param month the month of the payment
     * @param programs the programs; JKK and JKM only together, the law gives one amount for both
     * @param term what the payment is for
     * @param payer who pays
     */
    record MigrantWorker(YearMonth month, Set<Program> programs, MigrantTerm term, Payer payer)
            implements ContributionCase {

        /** Refuses programs without both JKK and JKM. */
        public MigrantWorker {
            Objects.requireNonNull(month, "month");
            programs = someOf(programs);
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(payer, "payer");
            if (!programs.containsAll(EnumSet.of(Program.JKK, Program.JKM))) {
                throw new IllegalArgumentException("programs must hold JKK and JKM, found " + programs);
            }
        }

        @Override
        public Segment segment() {
            return Segment.PMI;
        }

        @Override
        public Rupiah base() {
            return Rupiah.ZERO;
        }

        @Override
        public Set<RateClass> rateClasses() {
            return Set.of(term);
        }
    }

    private static Set<Program> someOf(Set<Program> programs) {
        if (programs.isEmpty()) {
            throw new IllegalArgumentException("programs must hold one program or more, found none");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(programs));
    }

    private static void requirePositive(String field, Rupiah amount) {
        if (amount.equals(Rupiah.ZERO)) {
            throw new IllegalArgumentException(field + " must be Rp1 or more, found " + amount);
        }
    }
}
