package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Step;
import jamsos.coverage.value.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * All the contribution law that is known, by date (tarif iuran). Ask what one case owes:
 *
 * <pre>{@code
 * ContributionCase courier = new ContributionCase.SelfEmployed(
 *         YearMonth.of(2026, 1), Set.of(Program.JKK, Program.JKM), Rupiah.of(1_000_000), Payer.SELF, Sector.TRANSPORT);
 * ContributionRates.current().contribution(courier).total(); // Rp8.400
 * }</pre>
 *
 * <p>Three rules hold for every answer:
 *
 * <ul>
 *   <li>A month is charged by the law in force on its last day, as it falls due by the 15th of the month after.
 *   <li>Amounts are exact until a line is complete; then a part of a rupiah is rounded half up, once. The sources name
 *       no rounding, so this is a convention of this library; {@link ContributionLine#exact} has the amount before it.
 *   <li>What is not known is said: see {@link Contribution#absences} and {@link Contribution#isVerified}.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ContributionRates {

    private final LawTables law;

    ContributionRates(LawTables law) {
        this.law = law;
    }

    /** The law that ships with this library. */
    public static ContributionRates current() {
        return Shipped.RATES;
    }

    /**
     * What is owed in that case.
     *
     * @throws IllegalArgumentException when the law of the month does not allow the case's base
     * @throws ArithmeticException when an amount does not fit a long
     */
    public Contribution contribution(ContributionCase asked) {
        return new Reckoning(law, asked).result();
    }

    /**
     * The least a self-employed person can take part with in that month (iuran minimum BPU): JKK and JKM on the lowest
     * base income of the annex. Before the annex was in force the case is owed nothing that is known, as {@link
     * #contribution} then says.
     */
    public ContributionCase leastSelfEmployed(YearMonth month, Payer payer, Sector sector) {
        Timeline<Rupiah> lowest = law.limits().lowestBaseIncome();
        Rupiah baseIncome = lowest.at(month.atEndOfMonth())
                .orElseGet(() -> lowest.steps().get(0))
                .value();
        return new ContributionCase.SelfEmployed(
                month, EnumSet.of(Program.JKK, Program.JKM), baseIncome, payer, sector);
    }

    /** All rates of one day, and what has none on it. */
    public RateSheet on(LocalDate date) {
        List<RateSheet.Rate> inForce = new ArrayList<>();
        List<Levy> notInForce = new ArrayList<>();
        for (Levy levy : law.levies()) {
            Optional<Step<ContributionRule>> rule = levy.rules().flatMap(rules -> rules.at(date));
            rule.ifPresentOrElse(step -> inForce.add(new RateSheet.Rate(levy, step)), () -> notInForce.add(levy));
        }
        return new RateSheet(date, inForce, notInForce);
    }

    /** The highest wage that counts for JP, by date. */
    public Timeline<PensionWageCeiling> pensionWageCeilings() {
        return law.limits().pensionWage();
    }

    /** The reliefs that are known, in the order of their table. */
    public List<Relief> reliefs() {
        return law.reliefs();
    }

    /** Read once, on first use. */
    private static final class Shipped {
        static final ContributionRates RATES = new ContributionRates(LawTables.shipped());
    }
}
