package jamsos.coverage.disclosure;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of movement: who is active now joined, returned or stayed; who was active last month stayed, moved away,
 * lapsed or left. The latter bind two releases to each other.
 */
final class MovementSums {

    private final LinkedCounts linked;
    private final MonthCounts now;

    private MovementSums(LinkedCounts linked, MonthCounts now) {
        this.linked = linked;
        this.now = now;
    }

    static void link(LinkedCounts linked, MonthCounts month) {
        MovementSums sums = new MovementSums(linked, month);
        sums.slices().forEach(sums::linkActive);
    }

    static void link(LinkedCounts linked, MonthCounts now, MonthCounts before) {
        MovementSums sums = new MovementSums(linked, now);
        sums.slices()
                .forEach(slice -> before.find(Measure.PERSONS, Definition.ACTIVE, slice)
                        .ifPresent(active -> sums.linkActiveBefore(active, slice)));
    }

    /** The slices movement is told by; none where it is not told. */
    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (Region region : now.summary().regions().all()) {
            Slice all = Slice.of(region.code());
            if (now.find(Measure.STAYED, Definition.NONE, all).isPresent()) {
                slices.add(all);
                for (Segment segment : Segment.values()) {
                    slices.add(all.with(segment));
                }
            }
        }
        return slices;
    }

    private Count count(Measure measure, Slice slice) {
        return now.find(measure, Definition.NONE, slice).orElseThrow();
    }

    private void linkActive(Slice slice) {
        Count stayed = count(Measure.STAYED, slice);
        now.find(Measure.PERSONS, Definition.ACTIVE, slice)
                .ifPresent(active -> linked.balance(
                        List.of(active),
                        List.of(count(Measure.JOINED, slice), count(Measure.RETURNED, slice), stayed)));
        linked.within(stayed, List.of(count(Measure.MOVED, slice)));
    }

    /** Those who stayed and did not move were here last month; whoever else was and is not told of, moved away. */
    private void linkActiveBefore(Count activeBefore, Slice slice) {
        Count stayed = count(Measure.STAYED, slice);
        Count moved = count(Measure.MOVED, slice);
        Count lapsed = count(Measure.LAPSED, slice);
        Count left = count(Measure.LEFT, slice);
        long movedAway = activeBefore.value() + moved.value() - stayed.value() - lapsed.value() - left.value();
        boolean everywhere = slice.region().isProvince() && slice.parts().isEmpty();
        Count away = everywhere ? moved : linked.implied(movedAway);
        linked.balance(List.of(activeBefore, moved), List.of(stayed, lapsed, left, away));
    }
}
