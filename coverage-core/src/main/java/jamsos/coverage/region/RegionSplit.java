package jamsos.coverage.region;

import jamsos.coverage.value.Citation;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The founding of a kabupaten or kota out of another (pemekaran).
 *
 * <p>NIKs issued before it still carry the parent's code: in Lampung that alone is said to explain a published coverage
 * of 1.9 % for Pesisir Barat.
 *
 * @param child the new region
 * @param parent the region it was taken from
 * @param law the law that founded it
 * @param year the year it took effect
 * @param effective the day, empty where only the year is known
 * @param retiredDistricts kecamatan codes of the parent that the child took along, such as {@code 18.04.01}; empty where
 *     not known; derived from gaps in today's numbering, never from law
 * @param verified whether law and date were found in a source
 * @param citation the source
 */
public record RegionSplit(
        KemendagriCode child,
        KemendagriCode parent,
        String law,
        Year year,
        Optional<LocalDate> effective,
        Set<String> retiredDistricts,
        boolean verified,
        Citation citation) {

    /** Refuses a child that is its own parent and a day outside the year. */
    public RegionSplit {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(citation, "citation");
        retiredDistricts = Set.copyOf(retiredDistricts);
        if (child.equals(parent)) {
            throw new IllegalArgumentException("region " + child + " cannot be its own parent");
        }
        if (effective.isPresent() && effective.get().getYear() != year.getValue()) {
            throw new IllegalArgumentException("day " + effective.get() + " lies outside the year " + year);
        }
    }

    /** Whether the child existed on that day; where only the year is known, from its last day on. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effective.orElseGet(() -> year.atDay(year.length())));
    }
}
