package jamsos.coverage.batch.intake;

import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.KeyRange;
import jamsos.coverage.metric.TallyLane;
import jamsos.coverage.metric.Target;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one delivery says (bukti kiriman), kept apart from the month until the delivery is settled. */
final class DeliveryEvidence {

    final List<WorkforceFigure> workforce = new ArrayList<>();
    final List<Headcount> headcounts = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    final List<ControlClaim> claims = new ArrayList<>();
    Optional<CoverageTally> tally = Optional.empty();

    /** The number under which row 0 of a list of workers is known. */
    final long firstRow;

    private final KeyRange range;

    /** Nothing yet, about anybody. */
    DeliveryEvidence() {
        this(KeyRange.ALL, 0);
    }

    /** Nothing yet; only persons of the range are kept. */
    DeliveryEvidence(KeyRange range, long firstRow) {
        this.range = range;
        this.firstRow = firstRow;
    }

    /** A lane of the tally of a delivery about persons. */
    TallyLane lane(YearMonth month, Regions regions) {
        CoverageTally own = tally.orElseGet(() -> new CoverageTally(month, regions, range));
        tally = Optional.of(own);
        return own.lane();
    }
}
