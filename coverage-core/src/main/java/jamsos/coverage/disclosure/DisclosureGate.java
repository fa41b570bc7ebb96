package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Figure;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one way out (pengaman data pribadi): makes of a month's figures what may be shown.
 *
 * <p>The public edition holds one- and two-way tables. In it every count of one to four people is withheld, and as much
 * else as it takes that nobody can reckon such a count back: not from totals, from the steps of the ladder of
 * definitions, from rates and gaps, from programs, memberships, rosters or movement, nor from last month's release. The
 * page {@code docs/disclosure.md} states the rule.
 *
 * <p>A function of the figures alone: same figures, same choice.
 */
public final class DisclosureGate {

    /** The smallest count of people, above nobody, that everybody may read. */
    public static final int THRESHOLD = 5;

    private DisclosureGate() {}

    /** The edition of the office: everything, unsuppressed, to be marked TERBATAS. */
    public static PublishedSummary internal(CoverageSummary summary) {
        SortedMap<CellId, Figure> figures = new TreeMap<>();
        summary.figures().forEach(figure -> figures.put(figure.id(), figure));
        return new PublishedSummary(Edition.INTERNAL, summary, figures, summary.notices());
    }

    /** The edition for everybody. */
    public static PublishedSummary publish(CoverageSummary summary) {
        return PublicEdition.of(summary, summary.previous().map(last -> new ReleasedMonth(last, publish(last))));
    }

    /** Whether a count is one to four. */
    static boolean isSmall(long count) {
        return count > 0 && count < THRESHOLD;
    }
}
