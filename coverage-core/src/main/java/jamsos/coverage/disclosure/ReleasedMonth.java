package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Figure;

/**
 * The month before, as it was summed up and as everybody read it.
 *
 * @param summary its figures
 * @param edition what of them was shown
 */
record ReleasedMonth(CoverageSummary summary, PublishedSummary edition) {

    /** Whether the figure of that name, whatever its month, was withheld then. */
    boolean withholds(CellId id) {
        return edition.withholds(then(id));
    }

    /** Whether everybody could read the figure of that name, whatever its month, then. */
    boolean shows(CellId id) {
        return edition.figure(then(id)).flatMap(Figure::value).isPresent();
    }

    private CellId then(CellId id) {
        return new CellId(summary.month(), id.measure(), id.definition(), id.slice());
    }
}
