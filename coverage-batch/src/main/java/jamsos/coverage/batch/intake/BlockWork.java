package jamsos.coverage.batch.intake;

/** What is done about each block besides checking its rows (pekerjaan per blok). */
interface BlockWork {

    /** Nothing. */
    BlockWork NONE = new BlockWork() {
        @Override
        public void begin() {}

        @Override
        public Runnable end() {
            return () -> {};
        }
    };

    /** The rows of a block are about to be checked. */
    void begin();

    /** They have been; what is answered is run once that of all blocks before has been. */
    Runnable end();
}
