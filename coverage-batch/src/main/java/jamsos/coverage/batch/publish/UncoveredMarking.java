package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.UncoveredMarks;
import jamsos.coverage.batch.intake.UncoveredRow;
import jamsos.coverage.batch.intake.UncoveredSink;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.worker.RosterState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks the rows that {@link UncoveredLists} will write (penandaan yang belum terlindungi), one range of persons after
 * another: the lists are in the order of the file, and the persons of a large month are never in memory together.
 */
public final class UncoveredMarking {

    private final Intake intake;
    private final List<Delivery> rosters;
    private final List<UncoveredMarks> marks = new ArrayList<>();

    /** Nothing marked yet in those lists of workers. */
    public UncoveredMarking(Intake intake, List<Delivery> rosters) {
        this.intake = intake;
        this.rosters = List.copyOf(rosters);
        rosters.forEach(roster -> marks.add(new UncoveredMarks()));
    }

    /** Reads the lists once more and marks the rows of people of the tally's range. */
    public void mark(CoverageTally tally) throws IOException {
        Map<Integer, NumberSet> marked = new HashMap<>();
        for (int i = 0; i < rosters.size(); i++) {
            intake.findUncovered(rosters.get(i), tally, new Marker(marks.get(i), marked));
        }
    }

    /** Hands the rows marked to the lists. */
    void writeTo(UncoveredLists lists) throws IOException {
        for (int i = 0; i < rosters.size(); i++) {
            lists.listFrom(rosters.get(i));
            intake.findMarked(rosters.get(i), marks.get(i), lists);
        }
    }

    /**
     * Marks rows of one list.
     *
     * @param marks its marks
     * @param marked who of a group is marked already, of those whom several of its rows name
     */
    private record Marker(UncoveredMarks marks, Map<Integer, NumberSet> marked) implements UncoveredSink<Found> {

        @Override
        public Found begin() {
            return new Found();
        }

        @Override
        public void take(Found block, UncoveredRow row) {
            boolean lapsed = row.state() == RosterState.LAPSED;
            if (row.isAlone()) {
                block.add(row.number(), lapsed);
            } else {
                block.several.add(new Several(row.number(), row.group(), row.nik(), lapsed));
            }
        }

        /** People whom several rows of a group place alike are listed by the first of them. */
        @Override
        public void end(Found block) {
            for (int i = 0; i < block.size; i++) {
                marks.mark(block.alone[i] >> 1, (block.alone[i] & 1) != 0);
            }
            block.several.sort(Comparator.comparingLong(Several::number));
            for (Several row : block.several) {
                if (marked.computeIfAbsent(row.group(), group -> new NumberSet())
                        .add(row.nik())) {
                    marks.mark(row.number(), row.lapsed());
                }
            }
        }
    }

    /** What was found in one block. */
    private static final class Found {

        /** Rows of people whom no other row names: the number of the row, and in the lowest bit whether she is lapsed. */
        private long[] alone = new long[1 << 6];

        private int size;
        private final List<Several> several = new ArrayList<>();

        void add(long number, boolean lapsed) {
            if (size == alone.length) {
                alone = Arrays.copyOf(alone, size * 2);
            }
            alone[size++] = number << 1 | (lapsed ? 1 : 0);
        }
    }

    /** A row of somebody whom several rows name. */
    private record Several(long number, int group, long nik, boolean lapsed) {}
}
