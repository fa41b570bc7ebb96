package jamsos.coverage.batch.intake;

import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;
import java.util.List;

/** What the deliveries of a month say together (bukti bulan); the order in which they are counted changes nothing. */
public final class MonthCollector {

    private final CoverageTally tally;

    /** Nothing yet. */
    public MonthCollector(YearMonth month, Regions regions) {
        this.tally = new CoverageTally(month, regions);
    }

    /** The persons counted so far, without those of held deliveries. */
    public CoverageTally tally() {
        return tally;
    }

    /** All that was collected. */
    public MonthEvidence evidence(int graceMonths) {
        return new MonthEvidence(tally, List.of(), List.of(), List.of(), graceMonths);
    }
}
