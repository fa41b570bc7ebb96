package jamsos.coverage.region;

/** The two official numberings of regions (sistem kode wilayah). */
public enum CodeSystem {
    /** Ministry of Home Affairs (Kementerian Dalam Negeri), dotted: {@code 18.01}. */
    KEMENDAGRI,
    /** Statistics Indonesia (Badan Pusat Statistik), undotted: {@code 1801}. */
    BPS
}
