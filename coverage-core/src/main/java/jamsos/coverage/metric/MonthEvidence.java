package jamsos.coverage.metric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a month's deliveries say (bukti bulan), ready to be summed up.
 *
 * @param tally the persons counted and the rosters; it names month and province
 * @param workforce figures of the workforce, in any order
 * @param headcounts what suppliers have counted, in any order
 * @param targets the coverage regions are to reach, of any year, in any order
 * @param duties what local governments have done under Inpres 2/2021, in any order
 * @param previous the same of the month before, where it is known
 * @param graceMonths months a payment may be late for a person to count as paid up, 0 to 3
 */
public record MonthEvidence(
        CoverageTally tally,
        List<WorkforceFigure> workforce,
        List<Headcount> headcounts,
        List<Target> targets,
        List<Duty> duties,
        Optional<MonthEvidence> previous,
        int graceMonths) {

    /** A payment later than this never counts. */
    static final int MOST_GRACE_MONTHS = 3;

    /**
     * Refuses a grace outside 0 to 3, a tally that has not come to its last range of persons, and a previous month that is
     * not the one before, of the same province.
     */
    public MonthEvidence {
        Objects.requireNonNull(tally, "tally");
        workforce = List.copyOf(workforce);
        headcounts = List.copyOf(headcounts);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        if (graceMonths < 0 || graceMonths > MOST_GRACE_MONTHS) {
            throw new IllegalArgumentException("graceMonths must lie between 0 and 3, found " + graceMonths);
        }
        if (!tally.range().isLast()) {
            throw new IllegalArgumentException("the tally has not come to its last range, found " + tally.range());
        }
        previous.ifPresent(before -> requireMonthBefore(before.tally(), tally));
    }

    /** Evidence of a month without targets, whose month before is not known. */
    public MonthEvidence(
            CoverageTally tally,
            List<WorkforceFigure> workforce,
            List<Headcount> headcounts,
            List<Duty> duties,
            int graceMonths) {
        this(tally, workforce, headcounts, List.of(), duties, Optional.empty(), graceMonths);
    }

    /** The same evidence with the targets of its regions. */
    public MonthEvidence withTargets(List<Target> some) {
        return new MonthEvidence(tally, workforce, headcounts, some, duties, previous, graceMonths);
    }

    /** The same evidence beside that of the month before. */
    public MonthEvidence after(MonthEvidence before) {
        return new MonthEvidence(tally, workforce, headcounts, targets, duties, Optional.of(before), graceMonths);
    }

    private static void requireMonthBefore(CoverageTally before, CoverageTally now) {
        if (!before.month().plusMonths(1).equals(now.month())) {
            throw new IllegalArgumentException("the month before " + now.month() + " is "
                    + now.month().minusMonths(1) + ", found " + before.month());
        }
        if (!before.regions().equals(now.regions())) {
            throw new IllegalArgumentException("both months must be of the same province");
        }
        if (!before.range().equals(now.range())) {
            throw new IllegalArgumentException("both months must have come to the same range of persons, found "
                    + before.range() + " and " + now.range());
        }
    }
}
