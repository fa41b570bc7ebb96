package jamsos.coverage.disclosure;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Those whose cover ends in some month ahead are among the active; for the others no month is told. */
final class ExpirySums {

    private ExpirySums() {}

    static void link(LinkedCounts linked, MonthCounts month) {
        SortedMap<String, List<Count>> dueByRegion = new TreeMap<>();
        month.all().forEach((cell, count) -> {
            if (cell.measure() == Measure.EXPIRING && cell.slice().parts().size() == 1) {
                dueByRegion
                        .computeIfAbsent(cell.slice().region().text(), any -> new ArrayList<>())
                        .add(count);
            }
        });
        month.summary().regions().all().forEach(region -> {
            List<Count> due = dueByRegion.getOrDefault(region.code().text(), List.of());
            month.find(Measure.PERSONS, Definition.ACTIVE, Slice.of(region.code()))
                    .ifPresent(active -> linked.within(active, due));
        });
    }
}
