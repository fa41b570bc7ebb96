package jamsos.coverage.region;

import jamsos.coverage.value.Citation;
import java.util.Objects;

/**
 * A province, kabupaten or kota (wilayah).
 *
 * @param code its Kemendagri code
 * @param bpsCode its BPS code
 * @param name its name without the kind: {@code Lampung Selatan}, {@code Metro}
 * @param kind what it is
 * @param citation where codes and name come from
 */
public record Region(KemendagriCode code, BpsCode bpsCode, String name, Kind kind, Citation citation) {

    /** Refuses a blank name and a kind that its code contradicts. */
    public Region {
        Objects.requireNonNull(bpsCode, "bpsCode");
        Objects.requireNonNull(citation, "citation");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of region " + code + " must not be blank");
        }
        if (code.isProvince() != (kind == Kind.PROVINCE)) {
            throw new IllegalArgumentException("region " + code + " cannot be of kind " + kind);
        }
    }

    /** The name with its kind: {@code Kabupaten Lampung Selatan}, {@code Kota Metro}, {@code Provinsi Lampung}. */
    public String fullName() {
        return kind.title() + " " + name;
    }

    /** The name as lists print it: the bare name of a kabupaten or province, {@code Kota Metro} for a city. */
    public String listName() {
        return kind == Kind.CITY ? fullName() : name;
    }

    /** What a region is. */
    public enum Kind {
        /** Province (provinsi). */
        PROVINCE("Provinsi"),
        /** Regency (kabupaten). */
        REGENCY("Kabupaten"),
        /** City (kota). */
        CITY("Kota");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The Indonesian word put before the name. */
        public String title() {
            return title;
        }
    }
}
