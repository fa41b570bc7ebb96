package jamsos.coverage.metric;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.worker.RosterState;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** People on rosters by group, region and how they stand (hitungan daftar pekerja). */
final class RosterCounts {

    private static final RosterState[] STATES = RosterState.values();

    /** Regions times states. */
    private final int cells;

    private final SortedMap<String, long[]> groups = new TreeMap<>();

    /** Nobody yet. */
    RosterCounts(int regions) {
        this.cells = regions * STATES.length;
    }

    void count(CoverageTally tally) {
        long[] counts = new long[CodeList.workerGroups().entries().size() * cells];
        tally.forEachOnRosters(
                (group, region, row, state) -> counts[group * cells + region * STATES.length + state.ordinal()]++);
        for (String group : tally.rosterGroups()) {
            int number = CodeList.workerGroups().indexOf(group).orElseThrow();
            long[] own = of(group);
            Arrays.setAll(own, i -> own[i] + counts[number * cells + i]);
        }
    }

    void addAll(RosterCounts other) {
        other.groups.forEach((group, counts) -> {
            long[] own = of(group);
            Arrays.setAll(own, i -> own[i] + counts[i]);
        });
    }

    private long[] of(String group) {
        return groups.computeIfAbsent(group, code -> new long[cells]);
    }

    void write(FigureSheet sheet, Iterable<Place> places) {
        groups.forEach((group, counts) -> {
            for (Place place : places) {
                for (RosterState state : STATES) {
                    long sum = place.sum(region -> counts[region * STATES.length + state.ordinal()]);
                    if (sum > 0) {
                        sheet.count(
                                measure(state), Definition.NONE, place.slice().withGroup(group), sum);
                    }
                }
            }
        });
    }

    private static Measure measure(RosterState state) {
        return switch (state) {
            case ACTIVE -> Measure.ROSTER_ACTIVE;
            case LAPSED -> Measure.ROSTER_LAPSED;
            case NEVER -> Measure.ROSTER_NEVER;
        };
    }
}
