package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Segment;
import java.util.List;
import java.util.Optional;

/** What comparing the two months person by person must give (mutasi), at the place the rule of each measure names. */
final class MovementTruth {

    /** The measures, as figures name them. */
    static final List<String> MEASURES = List.of("joined", "returned", "stayed", "moved", "lapsed", "left");

    private final long[][][] persons = new long[MEASURES.size()][Place.ALL.size()][Segment.values().length];

    /** One person with her rows of both months. */
    void add(List<ParticipantRow> previousRows, List<ParticipantRow> reportedRows) {
        Optional<ParticipantRow> before = Placing.among(previousRows);
        Optional<ParticipantRow> now = Placing.among(reportedRows);
        boolean activeBefore = before.isPresent() && before.get().active();
        boolean activeNow = now.isPresent() && now.get().active();
        if (activeNow && before.isEmpty()) {
            count("joined", now.get());
        } else if (activeNow && !activeBefore) {
            count("returned", now.get());
        } else if (activeNow) {
            count("stayed", now.get());
            boolean sameSegment = before.get().membership().segment()
                    == now.get().membership().segment();
            if (before.get().place() != now.get().place() || !sameSegment) {
                count("moved", now.get());
            }
        } else if (activeBefore) {
            count(now.isPresent() ? "lapsed" : "left", before.get());
        }
    }

    private void count(String measure, ParticipantRow at) {
        persons[MEASURES.indexOf(measure)][at.place()][at.membership().segment().ordinal()]++;
    }

    long persons(int measure, int place, int segment) {
        return persons[measure][place][segment];
    }
}
