package jamsos.coverage.metric;

import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
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

    private final CoverageTally before;
    private final CoverageTally now;
    private final long[][][] counts;

    MovementCounts(CoverageTally before, CoverageTally now) {
        this.before = before;
        this.now = now;
        this.counts = new long[KINDS.size()][now.regions().parts().size()][SEGMENTS];
    }

    void write(FigureSheet sheet) {
        now.forEachPerson(this::countHere);
        before.forEachPerson(this::countGone);
        List<Region> parts = now.regions().parts();
        Slice province = Slice.of(now.regions().province().code());
        for (int kind = 0; kind < KINDS.size(); kind++) {
            long[] provinceBySegment = new long[SEGMENTS];
            for (int region = 0; region < parts.size(); region++) {
                long[] bySegment = counts[kind][region];
                write(sheet, KINDS.get(kind), Slice.of(parts.get(region).code()), bySegment);
                for (int segment = 0; segment < SEGMENTS; segment++) {
                    provinceBySegment[segment] += bySegment[segment];
                }
            }
            write(sheet, KINDS.get(kind), province, provinceBySegment);
        }
    }

    private void countHere(long nik, long state) {
        if (PersonState.isActive(state)) {
            long last = before.packedState(nik, UNKNOWN);
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

    private void countGone(long nik, long last) {
        if (PersonState.isActive(last)) {
            long state = now.packedState(nik, UNKNOWN);
            if (state == UNKNOWN) {
                one(Measure.LEFT, last);
            } else if (!PersonState.isActive(state)) {
                one(Measure.LAPSED, last);
            }
        }
    }

    private void one(Measure kind, long place) {
        counts[KINDS.indexOf(kind)][PersonState.regionIndex(place)][
                PersonState.segment(place).ordinal()]++;
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
