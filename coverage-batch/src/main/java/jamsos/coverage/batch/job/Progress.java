package jamsos.coverage.batch.job;

/** Told how far a run has come (kemajuan); called from the thread of the run. */
public interface Progress {

    /** A part of the run begins. */
    void begin(Stage stage);

    /**
     * Rows of a delivery have been counted.
     *
     * @param delivery the delivery
     * @param rows rows of it read so far
     * @param bytesRead bytes read so far, of all deliveries
     * @param bytes bytes to be read, of all deliveries
     */
    void counted(String delivery, long rows, long bytesRead, long bytes);

    /** A file of the release is begun. */
    void writing(String file);

    /** The parts of a run. */
    enum Stage {
        /** Files are found, hashed and understood. */
        TAKING_IN,
        /** Rows are checked and counted. */
        COUNTING,
        /** Figures are summed up, checked and protected. */
        SETTLING,
        /** Reports and data files are written. */
        RENDERING,
        /** The release is verified and appears. */
        PUBLISHING
    }
}
