package jamsos.coverage.metric;

import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import java.util.Objects;
import java.util.Optional;

/**
 * Persons a supplier has counted already (rekap).
 *
 * @param slice the people it speaks of
 * @param status how they stand
 * @param persons how many, with precision
 * @param asOf the date it speaks of, empty where the source gives none
 * @param source the source, empty where none is named
 */
public record Headcount(Slice slice, Status status, Rounded persons, Optional<AsOf> asOf, Optional<String> source) {

    /** Refuses absent parts. */
    public Headcount {
        Objects.requireNonNull(slice, "slice");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
    }

    /** How the people counted stand. */
    public enum Status {
        /** Active members (AKTIF). */
        ACTIVE(Definition.ACTIVE),
        /** Registered, not active (NONAKTIF). */
        INACTIVE(Definition.INACTIVE),
        /** Not active members, registered or not (BELUM). */
        NOT_ACTIVE(Definition.NOT_ACTIVE);

        private final Definition definition;

        Status(Definition definition) {
            this.definition = definition;
        }

        /** The definition its figures name. */
        public Definition definition() {
            return definition;
        }
    }
}
