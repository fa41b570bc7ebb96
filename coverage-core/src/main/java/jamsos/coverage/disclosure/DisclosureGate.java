package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Figure;
import java.util.SortedMap;
import java.util.TreeMap;

/** The one way out (pengaman data pribadi). */
public final class DisclosureGate {

    private DisclosureGate() {}

    /** The edition of the office: everything, unsuppressed, to be marked TERBATAS. */
    public static PublishedSummary internal(CoverageSummary summary) {
        return open(summary, Edition.INTERNAL);
    }

    /** The edition for everybody. */
    public static PublishedSummary publish(CoverageSummary summary) {
        return open(summary, Edition.PUBLIC);
    }

    private static PublishedSummary open(CoverageSummary summary, Edition edition) {
        SortedMap<CellId, Figure> figures = new TreeMap<>();
        summary.figures().forEach(figure -> figures.put(figure.id(), figure));
        return new PublishedSummary(edition, summary.month(), summary.regions(), figures, summary.duties());
    }
}
