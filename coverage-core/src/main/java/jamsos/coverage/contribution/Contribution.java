package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rupiah;
import java.util.List;
import java.util.Objects;

/**
 * What is owed in one case, line by line, and what could not be said (iuran terutang).
 *
 * @param asked the case
 * @param lines what is owed
 * @param absences the programs without an amount; a case is answered in full where there is none
 * @param reliefs every relief of the month for this segment and these programs, applied or not
 */
public record Contribution(
        ContributionCase asked, List<ContributionLine> lines, List<Absence> absences, List<ReliefDecision> reliefs) {

    /** Refuses an answer that says nothing. */
    public Contribution {
        Objects.requireNonNull(asked, "asked");
        lines = List.copyOf(lines);
        absences = List.copyOf(absences);
        reliefs = List.copyOf(reliefs);
        if (lines.isEmpty() && absences.isEmpty()) {
            throw new IllegalArgumentException("lines and absences must not both be empty for " + asked);
        }
    }

    /** The sum of all lines, whoever pays; look at {@link #isComplete} before printing it. */
    public Rupiah total() {
        return lines.stream().map(ContributionLine::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The sum of the lines of one payer. */
    public Rupiah paidBy(Payer payer) {
        return lines.stream()
                .filter(line -> line.payer() == payer)
                .map(ContributionLine::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether every program asked for has its amount. */
    public boolean isComplete() {
        return absences.isEmpty();
    }

    /**
     * Whether all law that was used was read in a source: none of it general knowledge, and no relief of the month on
     * which the sources are silent for this payer.
     */
    public boolean isVerified() {
        return lines.stream().allMatch(ContributionLine::verified)
                && reliefs.stream().noneMatch(decision -> decision.outcome() == ReliefDecision.Outcome.PAYER_NOT_NAMED);
    }

    /** The law that was used, each source once, in the order of the lines. */
    public List<Citation> citations() {
        return lines.stream().map(ContributionLine::citation).distinct().toList();
    }
}
