package jamsos.coverage.metric;

import java.util.List;
import java.util.Objects;

/**
 * All that a month's deliveries say (bukti bulan), ready to be summed up.
 *
 * @param tally the persons counted and the rosters; it names month and province
 * @param workforce figures of the workforce, in any order
 * @param headcounts what suppliers have counted, in any order
 * @param duties what local governments have done under Inpres 2/2021, in any order
 * @param graceMonths months a payment may be late for a person to count as paid up, 0 to 3
 */
public record MonthEvidence(
        CoverageTally tally,
        List<WorkforceFigure> workforce,
        List<Headcount> headcounts,
        List<Duty> duties,
        int graceMonths) {

    /** Refuses a grace outside 0 to 3. */
    public MonthEvidence {
        Objects.requireNonNull(tally, "tally");
        workforce = List.copyOf(workforce);
        headcounts = List.copyOf(headcounts);
        duties = List.copyOf(duties);
        if (graceMonths < 0 || graceMonths > 3) {
            throw new IllegalArgumentException("graceMonths must lie between 0 and 3, found " + graceMonths);
        }
    }
}
