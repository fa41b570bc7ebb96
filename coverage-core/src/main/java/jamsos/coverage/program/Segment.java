package jamsos.coverage.program;

/**
 * The way a person takes part (segmen kepesertaan). The order of the constants is the order of precedence where a
 * person has rows in several segments.
 */
public enum Segment {
    /** Wage earner (Penerima Upah). */
    PU,
    /** Not a wage earner: self-employed, farmers, fishers (Bukan Penerima Upah). */
    BPU,
    /** Construction worker, registered per project (Jasa Konstruksi). */
    JAKON,
    /** Migrant worker (Pekerja Migran Indonesia). */
    PMI
}
