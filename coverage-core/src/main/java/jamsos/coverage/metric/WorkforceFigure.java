package jamsos.coverage.metric;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of workers of a region as a source gives it (jumlah pekerja).
 *
 * @param region the region
 * @param series which workers
 * @param workers how many, with precision
 * @param asOf the date it speaks of, empty where the source gives none
 * @param source the source, empty where none is named
 */
public record WorkforceFigure(
        KemendagriCode region, Series series, Rounded workers, Optional<AsOf> asOf, Optional<String> source) {

    /** Refuses absent parts. */
    public WorkforceFigure {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(workers, "workers");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
    }

    /** Which workers are counted; the two are never mixed. */
    public enum Series {
        /** Potential workers of the program (potensi pekerja). */
        UNIVERSE(Definition.UNIVERSE),
        /** Employed persons of the labour force survey (Sakernas). */
        EMPLOYED(Definition.EMPLOYED);

        private final Definition definition;

        Series(Definition definition) {
            this.definition = definition;
        }

        /** The definition its figures name. */
        public Definition definition() {
            return definition;
        }
    }
}
