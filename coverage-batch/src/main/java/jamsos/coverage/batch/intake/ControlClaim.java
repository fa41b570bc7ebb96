package jamsos.coverage.batch.intake;

import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Wording;
import jamsos.coverage.worker.Sex;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number of rows that a supplier vouches for (jumlah kontrol).
 *
 * @param file the file whose rows they are
 * @param part which of its rows
 * @param rows how many
 * @param controlFile the file that says so
 * @param controlRow the row of it that says so
 */
record ControlClaim(String file, Part part, long rows, String controlFile, long controlRow) {

    /** The number in words, with where it stands. */
    Wording words() {
        String of = part.words();
        return new Wording(
                rows + " baris" + of + " menurut " + controlFile + " baris " + controlRow,
                rows + " rows" + of + " by " + controlFile + " row " + controlRow);
    }

    /**
     * Some rows of a file: all, or those of a segment, a sex, a status.
     *
     * @param segment their segment
     * @param sex their sex
     * @param active whether they are active
     */
    record Part(Optional<Segment> segment, Optional<Sex> sex, Optional<Boolean> active) {

        static Part of(Segment segment) {
            return new Part(Optional.of(segment), Optional.empty(), Optional.empty());
        }

        static Part of(Sex sex) {
            return new Part(Optional.empty(), Optional.of(sex), Optional.empty());
        }

        static Part ofActive(boolean active) {
            return new Part(Optional.empty(), Optional.empty(), Optional.of(active));
        }

        /** The rows that are in both, where the other names something. */
        Part and(Part other) {
            return new Part(other.segment.or(() -> segment), other.sex.or(() -> sex), other.active.or(() -> active));
        }

        boolean isAll() {
            return segment.isEmpty() && sex.isEmpty() && active.isEmpty();
        }

        /** {@code " PU L AKTIF"}; empty text for all rows. */
        private String words() {
            return Stream.of(
                            segment.map(Segment::name),
                            sex.map(some -> some == Sex.MALE ? "L" : "P"),
                            active.map(yes -> yes ? "AKTIF" : "NONAKTIF"))
                    .flatMap(Optional::stream)
                    .map(word -> " " + word)
                    .collect(Collectors.joining());
        }
    }
}
