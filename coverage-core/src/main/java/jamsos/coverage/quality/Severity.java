package jamsos.coverage.quality;

/** How grave a notice is (tingkat). */
public enum Severity {
    /** A row was rejected or a delivery held. */
    ERROR,
    /** Taken, but somebody should look. */
    WARNING,
    /** Taken; told for completeness. */
    INFO
}
