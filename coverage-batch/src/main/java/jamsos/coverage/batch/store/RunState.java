package jamsos.coverage.batch.store;

/** How a run ended (keadaan proses). */
public enum RunState {
    /** At work. */
    RUNNING,
    /** Published a release. */
    PUBLISHED,
    /** Found nothing new. */
    UNCHANGED,
    /** The gate stopped the release. */
    HELD,
    /** A technical failure. */
    FAILED,
    /** Stopped from outside. */
    STOPPED,
    /** Its process ended without a word; found by a later run. */
    DIED
}
