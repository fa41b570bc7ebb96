package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.WorkforceFigure;
import java.util.EnumSet;
import java.util.Set;

/** Which figures are public at all, and which of them count people. */
final class PublicTables {

    private PublicTables() {}

    /** How the gate treats a measure. */
    enum Treatment {
        /** Counts people: the threshold holds. */
        COUNT,
        /** Made of counts: withheld with them. */
        DERIVED,
        /** Says nothing about people in the files: workforce series, targets, budgets and quotas of regulations. */
        OPEN
    }

    /** Without a default branch: a new measure does not compile before somebody decides here. */
    static Treatment treatment(Measure measure) {
        return switch (measure) {
            case PERSONS,
                    PROGRAM_PERSONS,
                    MEMBERSHIPS,
                    GAP,
                    JOINED,
                    RETURNED,
                    STAYED,
                    MOVED,
                    LAPSED,
                    LEFT,
                    ROSTER_ACTIVE,
                    ROSTER_LAPSED,
                    ROSTER_NEVER,
                    EXPIRING,
                    TARGET_MISSING,
                    HEADCOUNT -> Treatment.COUNT;
            case RATE, RATE_LOW, RATE_HIGH, CHANGE_NUMERATOR, CHANGE_DENOMINATOR, COST -> Treatment.DERIVED;
            case WORKFORCE, TARGET_RATE, DUTY_BUDGET, DUTY_PERSONS -> Treatment.OPEN;
        };
    }

    /** Whether a measure counts the people between those covered and a public number; it gives back the covered. */
    static boolean isDistance(Measure measure) {
        return measure == Measure.GAP || measure == Measure.TARGET_MISSING;
    }

    /**
     * The persons that a rate, a change, a cost or a distance is made of.
     *
     * @throws IllegalArgumentException when the figure's definition names nobody
     */
    static CellId persons(CellId id) {
        for (Definition people : MonthCounts.LADDER) {
            for (WorkforceFigure.Series series : WorkforceFigure.Series.values()) {
                if (people.against(series) == id.definition()) {
                    return new CellId(
                            id.month(),
                            Measure.PERSONS,
                            people,
                            Slice.of(id.slice().region()));
                }
            }
        }
        throw new IllegalArgumentException("figure " + id + " names no persons it is made of");
    }

    /**
     * Whether a figure stands in a one- or two-way table: at most one dimension besides the region. The month in which
     * something falls due is a date and no dimension; a group within a scheme is one dimension.
     */
    static boolean hold(CellId id) {
        Set<Dimension> ways = EnumSet.noneOf(Dimension.class);
        ways.addAll(id.slice().parts().keySet());
        ways.remove(Dimension.DUE);
        if (ways.contains(Dimension.GROUP)) {
            ways.remove(Dimension.SCHEME);
        }
        return ways.size() <= 1;
    }
}
