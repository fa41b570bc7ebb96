package jamsos.coverage.disclosure;

/** Who may read a release (edisi). */
public enum Edition {
    /** Everybody: small counts are withheld. */
    PUBLIC,
    /** The office itself, marked TERBATAS: nothing is withheld. */
    INTERNAL
}
