package jamsos.coverage.program;

/** The scale of an employer (skala usaha pemberi kerja), on which a wage earner's duties depend. */
public enum EmployerScale {
    /** Usaha mikro. */
    MICRO,
    /** Usaha kecil. */
    SMALL,
    /** Usaha menengah. */
    MEDIUM,
    /** Usaha besar. */
    LARGE,
    /**
     * A government office, for its staff who are not civil servants (pegawai pemerintah non-ASN). Civil servants, TNI,
     * Polri and state officials are covered elsewhere and are outside this library.
     */
    STATE
}
