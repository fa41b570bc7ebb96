package jamsos.coverage.disclosure;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.region.Region;
import java.util.List;

/**
 * How many stand on a roster is taken as known outside: an office knows its villages and their heads, and a delivery of
 * one group has its number of rows in the list of deliveries. Not so where they are fewer than five.
 */
final class RosterSums {

    private RosterSums() {}

    static void link(LinkedCounts linked, MonthCounts month) {
        for (String group : month.rosterGroups()) {
            boolean provinceKnown = true;
            for (Region region : month.summary().regions().parts()) {
                provinceKnown &=
                        link(linked, states(month, Slice.of(region.code()).withGroup(group)));
            }
            if (provinceKnown) {
                Slice province = Slice.of(month.summary().regions().province().code());
                link(linked, states(month, province.withGroup(group)));
            }
        }
    }

    private static List<Count> states(MonthCounts month, Slice slice) {
        return MonthCounts.ROSTER.stream()
                .flatMap(measure -> month.find(measure, Definition.NONE, slice).stream())
                .toList();
    }

    private static boolean link(LinkedCounts linked, List<Count> states) {
        if (DisclosureGate.isSmall(states.stream().mapToLong(Count::value).sum())) {
            return false;
        }
        linked.balance(states, List.of());
        return true;
    }
}
