package jamsos.coverage.contribution;

import jamsos.coverage.value.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * All rates of one day (tabel tarif), and what has none on that day.
 *
 * @param date the day
 * @param inForce every contribution with its rule, in the order of the tables
 * @param notInForce the contributions without a rule on that day, in the order of the tables
 */
public record RateSheet(LocalDate date, List<Rate> inForce, List<Levy> notInForce) {

    /** Keeps copies of the lists. */
    public RateSheet {
        inForce = List.copyOf(inForce);
        notInForce = List.copyOf(notInForce);
    }

    /**
     * A contribution and its rule.
     *
     * @param levy the contribution
     * @param rule the rule in force, with its source
     */
    public record Rate(Levy levy, Step<ContributionRule> rule) {}
}
