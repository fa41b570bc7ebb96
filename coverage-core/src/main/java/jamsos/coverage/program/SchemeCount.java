package jamsos.coverage.program;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rounded;
import java.util.Objects;
import java.util.Optional;

/**
 * How many people a scheme had at a stage, as somebody published it (capaian skema). Published counts contradict each
 * other, so none replaces another.
 *
 * @param group the group of workers, empty for all
 * @param region the province, kabupaten or kota
 * @param stage the stage
 * @param persons the people, with precision; cases for {@link Stage#CLAIMS}
 * @param asOf the day or month the source speaks of, else on which it speaks
 * @param citation the source
 */
public record SchemeCount(
        Optional<String> group, KemendagriCode region, Stage stage, Rounded persons, AsOf asOf, Citation citation) {

    /** Refuses absent parts. */
    public SchemeCount {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(citation, "citation");
    }

    /** The way of people through a scheme, in order (tahap). */
    public enum Stage {
        /** Places the budget allows in a year (kuota). */
        QUOTA,
        /** People an office has proposed (diusulkan). */
        PROPOSED,
        /** People found eligible (terverifikasi). */
        VERIFIED,
        /** People fixed by decree or registered (terdaftar). */
        ENROLLED,
        /** People whose paid months ended and who did not go on (berhenti). */
        LAPSED,
        /** Claims paid out: cases, not people (klaim). */
        CLAIMS
    }
}
