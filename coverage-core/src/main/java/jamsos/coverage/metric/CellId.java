package jamsos.coverage.metric;

import java.time.YearMonth;
import java.util.Objects;

/**
 * The name of one figure of a release (identitas sel): {@code 2022-07/rate/active/region=18}.
 *
 * @param month the month reported on
 * @param measure what is measured
 * @param definition the definition the figure names
 * @param slice the people it speaks of
 */
public record CellId(YearMonth month, Measure measure, Definition definition, Slice slice)
        implements Comparable<CellId> {

    /** Refuses absent parts. */
    public CellId {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(slice, "slice");
    }

    /** By the columns of {@code cells.csv}, as text; an empty column comes first. */
    @Override
    public int compareTo(CellId other) {
        int order = month.compareTo(other.month);
        if (order == 0) {
            order = measure.code().compareTo(other.measure.code());
        }
        if (order == 0) {
            order = definition.code().compareTo(other.definition.code());
        }
        if (order == 0) {
            order = slice.region().compareTo(other.slice.region());
        }
        for (Dimension dimension : Dimension.values()) {
            if (order == 0) {
                order = slice.part(dimension)
                        .orElse("")
                        .compareTo(other.slice.part(dimension).orElse(""));
            }
        }
        return order;
    }

    /** Empty parts left out. */
    @Override
    public String toString() {
        String named = definition.code().isEmpty() ? "" : definition.code() + "/";
        return month + "/" + measure.code() + "/" + named + slice;
    }
}
