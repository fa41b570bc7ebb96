package jamsos.coverage.batch.intake;

import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.KeyRange;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Target;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What the deliveries of a month say together (bukti bulan). A delivery is added when it is settled, as a whole or not at
 * all; the order in which deliveries are counted changes no figure. Not thread-safe.
 */
public final class MonthCollector {

    private final List<WorkforceFigure> workforce = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final RosterRows rosterRows = new RosterRows();
    private CoverageTally tally;
    private boolean hasPersons;

    /** Nothing yet. */
    public MonthCollector(YearMonth month, Regions regions) {
        this.tally = new CoverageTally(month, regions);
    }

    /**
     * Counts persons in so many passes, of which the first is to come.
     *
     * @throws IllegalStateException when some have been counted already
     */
    public void countIn(int passes) {
        if (hasPersons) {
            throw new IllegalStateException("persons of " + tally.month() + " have been counted already");
        }
        tally = new CoverageTally(tally.month(), tally.regions(), KeyRange.first(passes));
    }

    void absorb(DeliveryEvidence evidence) {
        workforce.addAll(evidence.workforce);
        headcounts.addAll(evidence.headcounts);
        targets.addAll(evidence.targets);
        duties.addAll(evidence.duties);
        if (evidence.tally.isEmpty()) {
            return;
        }
        tally.takeOver(evidence.tally.get());
        hasPersons = true;
    }

    /** The lists of workers opened so far. */
    RosterRows rosterRows() {
        return rosterRows;
    }

    /**
     * Marks the rows of lists of workers that place people who are not covered, of the tally's range of persons; for after
     * all deliveries were counted, and before the tally goes on to another range. Marking twice changes nothing.
     */
    public void markUncovered() {
        rosterRows.mark(tally);
    }

    /** The persons counted so far, without those of held deliveries. */
    public CoverageTally tally() {
        return tally;
    }

    /**
     * All that was collected.
     *
     * @param graceMonths months a payment may be late for a person to count as paid up, 0 to 3
     */
    public MonthEvidence evidence(int graceMonths) {
        return new MonthEvidence(tally, workforce, headcounts, duties, graceMonths).withTargets(targets);
    }
}
