package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Wording;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A law that leaves only a part of a contribution to be paid for some months (keringanan iuran). Benefits stay whole.
 *
 * @param segment whom it is for
 * @param programs the programs whose contribution it lowers
 * @param conditions what must hold
 * @param shareToPay the part that is to be paid, between 0 and 100 %
 * @param first the first month whose contribution it lowers
 * @param last the last such month
 * @param assumption what else the law asks and a case cannot tell, so that it is taken for granted
 * @param citation the regulation
 * @param verified false where it rests on general knowledge
 */
public record Relief(
        Segment segment,
        Set<Program> programs,
        Conditions conditions,
        Percentage shareToPay,
        YearMonth first,
        YearMonth last,
        Optional<Wording> assumption,
        Citation citation,
        boolean verified) {

    private static final Percentage NOTHING = Percentage.ofPercent("0");

    /** Refuses a last month before the first and a share outside 0 to 100 %. */
    public Relief {
        Objects.requireNonNull(segment, "segment");
        programs = Collections.unmodifiableSet(new TreeSet<>(programs));
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not lie before first " + first + ", found " + last);
        }
        if (shareToPay.compareTo(NOTHING) < 0 || shareToPay.compareTo(Percentage.HUNDRED) > 0) {
            throw new IllegalArgumentException("shareToPay must lie between 0% and 100%, found " + shareToPay);
        }
    }

    /** Whether it lowers contributions for that month. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    boolean concerns(ContributionCase asked, Levy levy) {
        return segment == asked.segment() && programs.containsAll(levy.programs()) && covers(asked.month());
    }

    /** Whether one case can fall under both. */
    boolean overlaps(Relief other) {
        return segment == other.segment
                && !Collections.disjoint(programs, other.programs)
                && !Collections.disjoint(conditions.sectors, other.conditions.sectors)
                && !first.isAfter(other.last)
                && !other.first.isAfter(last);
    }

    ReliefDecision decide(ContributionCase asked) {
        return new ReliefDecision(this, conditions.judge(asked));
    }

    /** The regulation and its months. */
    @Override
    public String toString() {
        return citation + " (" + first + " to " + last + ")";
    }

    /**
     * What must hold for a relief.
     *
     * @param sectors the lines of business it is for
     * @param payers who may pay
     * @param excludedPayers who may not; of any other payer the sources say nothing
     * @param leastParticipants the fewest active participants an employer must have
     */
    public record Conditions(Set<Sector> sectors, Set<Payer> payers, Set<Payer> excludedPayers, int leastParticipants) {

        /** Refuses no sector, no payer, and a payer who both may and may not. */
        public Conditions {
            sectors = Collections.unmodifiableSet(new TreeSet<>(sectors));
            payers = Collections.unmodifiableSet(new TreeSet<>(payers));
            excludedPayers = Collections.unmodifiableSet(new TreeSet<>(excludedPayers));
            if (sectors.isEmpty() || payers.isEmpty()) {
                throw new IllegalArgumentException(
                        "sectors and payers must not be empty, found " + sectors + " and " + payers);
            }
            if (!Collections.disjoint(payers, excludedPayers)) {
                throw new IllegalArgumentException(
                        "payers " + payers + " and excluded payers " + excludedPayers + " must not overlap");
            }
        }

        private ReliefDecision.Outcome judge(ContributionCase asked) {
            if (!sectors.contains(asked.sector())) {
                return ReliefDecision.Outcome.OTHER_SECTOR;
            }
            if (excludedPayers.contains(asked.payer())) {
                return ReliefDecision.Outcome.PAYER_EXCLUDED;
            }
            if (!payers.contains(asked.payer())) {
                return ReliefDecision.Outcome.PAYER_NOT_NAMED;
            }
            return asked.participants() < leastParticipants
                    ? ReliefDecision.Outcome.TOO_FEW_PARTICIPANTS
                    : ReliefDecision.Outcome.APPLIED;
        }
    }
}
