package jamsos.coverage.metric;

import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.util.Arrays;
import java.util.List;

/**
 * Writes down who came and went since last month (mutasi peserta), person by person, by region and by region x segment.
 *
 * <p>Joined, returned and stayed count at this month's place and add to this month's active; lapsed and left count at
 * last month's place, and with those who stayed add to last month's active of the province.
 */
final class MovementCounts {

    private static final List<Measure> KINDS =
            List.of(Measure.JOINED, Measure.RETURNED, Measure.STAYED, Measure.MOVED, Measure.LAPSED, Measure.LEFT);
    private static final int SEGMENTS = Segment.values().length;
    private static final long UNKNOWN = -1;

    private final int regions;
    private final long[] counts;

    /** Nobody yet. */
    MovementCounts(int regions) {
        this.regions = regions;
        this.counts = new long[KINDS.size() * regions * SEGMENTS];
    }

    /** Adds the persons of two tallies of one range. */
    void count(CoverageTally before, CoverageTally now) {
        now.forEachPerson((key, state) -> countHere(before, key, state));
        before.forEachPerson((key, last) -> countGone(now, key, last));
    }

    void addAll(MovementCounts other) {
        Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
    }

    void write(FigureSheet sheet, Regions province) {
        List<Region> parts = province.parts();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            long[] provinceBySegment = new long[SEGMENTS];
            for (int region = 0; region < parts.size(); region++) {
                int from = at(kind, region);
                long[] bySegment = Arrays.copyOfRange(counts, from, from + SEGMENTS);
                write(sheet, KINDS.get(kind), Slice.of(parts.get(region).code()), bySegment);
                for (int segment = 0; segment < SEGMENTS; segment++) {
                    provinceBySegment[segment] += bySegment[segment];
                }
            }
            write(sheet, KINDS.get(kind), Slice.of(province.province().code()), provinceBySegment);
        }
    }

    private void countHere(CoverageTally before, long key, long state) {
        if (PersonState.isActive(state)) {
            long last = before.packedState(key, UNKNOWN);
            if (last == UNKNOWN) {
                one(Measure.JOINED, state);
            } else if (!PersonState.isActive(last)) {
                one(Measure.RETURNED, state);
            } else {
                one(Measure.STAYED, state);
                if (PersonState.segment(last) != PersonState.segment(state)
                        || PersonState.regionIndex(last) != PersonState.regionIndex(state)) {
                    one(Measure.MOVED, state);
                }
            }
        }
    }

    private void countGone(CoverageTally now, long key, long last) {
        if (PersonState.isActive(last)) {
            long state = now.packedState(key, UNKNOWN);
            if (state == UNKNOWN) {
                one(Measure.LEFT, last);
            } else if (!PersonState.isActive(state)) {
                one(Measure.LAPSED, last);
            }
        }
    }

    private void one(Measure kind, long place) {
        counts[
                at(KINDS.indexOf(kind), PersonState.regionIndex(place))
                        + PersonState.segment(place).ordinal()]++;
    }

    private int at(int kind, int region) {
        return (kind * regions + region) * SEGMENTS;
    }

    private static void write(FigureSheet sheet, Measure kind, Slice slice, long[] bySegment) {
        long sum = 0;
        for (Segment segment : Segment.values()) {
            long persons = bySegment[segment.ordinal()];
            sum += persons;
            if (persons > 0) {
                sheet.count(kind, Definition.NONE, slice.with(segment), persons);
            }
        }
        sheet.count(kind, Definition.NONE, slice, sum);
    }
}
