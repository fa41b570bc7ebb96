package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Segment;
import java.util.List;
import java.util.Optional;

/**
 * The rule that places a person, said once more in the plainest way (aturan penempatan), so that the count it checks
 * has an opponent of its own.
 */
final class Placing {

    private static final List<Segment> SEGMENTS = List.of(Segment.PU, Segment.BPU, Segment.JAKON, Segment.PMI);

    private Placing() {}

    /** The row that places a person among those of her rows that are taken. */
    static Optional<ParticipantRow> among(List<ParticipantRow> rows) {
        Optional<ParticipantRow> placing = Optional.empty();
        for (ParticipantRow row : rows) {
            if (row.deviation().fate() == Deviation.Fate.TAKEN
                    && (placing.isEmpty() || goesBefore(row, placing.get()))) {
                placing = Optional.of(row);
            }
        }
        return placing;
    }

    private static boolean goesBefore(ParticipantRow one, ParticipantRow other) {
        if (one.active() != other.active()) {
            return one.active();
        }
        if (!one.paidThrough().equals(other.paidThrough())) {
            return one.paidThrough().isAfter(other.paidThrough());
        }
        int segment = SEGMENTS.indexOf(one.membership().segment());
        int otherSegment = SEGMENTS.indexOf(other.membership().segment());
        if (segment != otherSegment) {
            return segment < otherSegment;
        }
        String region = Place.ALL.get(one.place()).code().text();
        String otherRegion = Place.ALL.get(other.place()).code().text();
        if (!region.equals(otherRegion)) {
            return region.compareTo(otherRegion) < 0;
        }
        if (!one.birthDate().equals(other.birthDate())) {
            return one.birthDate().isBefore(other.birthDate());
        }
        return one.sex().code().equals("L") && other.sex().code().equals("P");
    }
}
