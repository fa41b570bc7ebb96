package jamsos.coverage.worker;

import jamsos.coverage.region.KemendagriCode;
import java.util.Objects;

/**
 * A person who ought to be covered, as a list of workers names her (daftar pekerja).
 *
 * @param nik who
 * @param group the group of workers, a code of {@link jamsos.coverage.program.CodeList#workerGroups()}
 * @param region the kabupaten/kota the list places the person in
 */
public record RosterEntry(Nik nik, String group, KemendagriCode region) {

    /** Refuses a blank group and a province as region. */
    public RosterEntry {
        Objects.requireNonNull(nik, "nik");
        if (group.isBlank()) {
            throw new IllegalArgumentException("group must not be blank");
        }
        if (region.isProvince()) {
            throw new IllegalArgumentException("region must be a kabupaten or kota, found " + region);
        }
    }
}
