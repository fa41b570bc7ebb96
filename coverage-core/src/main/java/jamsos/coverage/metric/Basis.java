package jamsos.coverage.metric;

import jamsos.coverage.value.AsOf;
import java.util.Objects;
import java.util.Optional;

/**
 * What a figure rests on (dasar angka).
 *
 * @param asOf the date it speaks of, empty where its source gives none
 * @param source its source as the supplier names it, empty where it was counted from rows or none is named
 * @param step the step it was rounded to, 1 where it was not rounded
 */
public record Basis(Optional<AsOf> asOf, Optional<String> source, long step) {

    /** A figure counted or computed here, exactly. */
    public static final Basis COUNTED = new Basis(Optional.empty(), Optional.empty(), 1);

    /** Refuses a step below 1. */
    public Basis {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
        if (step < 1) {
            throw new IllegalArgumentException("step must be 1 or more, found " + step);
        }
    }
}
