package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums that every table has: its regions add to the province, its parts to the whole. */
final class TableSums {

    private final LinkedCounts linked;
    private final SortedMap<CellId, Count> counts;

    private TableSums(LinkedCounts linked, SortedMap<CellId, Count> counts) {
        this.linked = linked;
        this.counts = counts;
    }

    static void link(LinkedCounts linked, MonthCounts month) {
        SortedMap<CellId, Count> counts = new TreeMap<>(month.all());
        // Distances to a workforce or a target add up as persons do; what those differ by is nobody.
        counts.keySet().removeIf(cell -> PublicTables.isDistance(cell.measure()));
        TableSums sums = new TableSums(linked, counts);
        sums.addRegions();
        for (Dimension dimension : Dimension.values()) {
            // A person may be in several programs, so programs add to nothing.
            if (dimension != Dimension.PROGRAM) {
                sums.addParts(dimension);
            }
        }
    }

    private void addRegions() {
        SortedMap<CellId, List<Count>> provinces = new TreeMap<>();
        counts.forEach((cell, count) -> {
            if (!cell.slice().region().isProvince()) {
                collect(provinces, cell, cell.slice().in(cell.slice().region().province()), count);
            }
        });
        provinces.forEach(this::addUp);
    }

    private void addParts(Dimension dimension) {
        SortedMap<CellId, List<Count>> wholes = new TreeMap<>();
        counts.forEach((cell, count) -> {
            if (cell.slice().part(dimension).isPresent()) {
                collect(wholes, cell, whole(cell.slice(), dimension), count);
            }
        });
        wholes.forEach(this::addUp);
    }

    private static void collect(Map<CellId, List<Count>> parts, CellId part, Slice whole, Count count) {
        parts.computeIfAbsent(
                        new CellId(part.month(), part.measure(), part.definition(), whole), any -> new ArrayList<>())
                .add(count);
    }

    /** The slice that a dimension divides. */
    static Slice whole(Slice part, Dimension dimension) {
        Slice whole = Slice.of(part.region());
        for (Map.Entry<Dimension, String> other : part.parts().entrySet()) {
            if (other.getKey() != dimension) {
                whole = whole.with(other.getKey(), other.getValue());
            }
        }
        return whole;
    }

    private void addUp(CellId cell, List<Count> parts) {
        Count whole = counts.get(cell);
        if (whole != null) {
            linked.whole(whole, parts);
        }
    }
}
