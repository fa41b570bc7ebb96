package jamsos.coverage.batch.intake.table;

/** Some thousand rows of a delivery (blok baris), as their file has them. */
public final class RowBlock {

    RowBlock() {}

    /** How many rows it holds; blank lines are none. */
    public int rows() {
        return 0;
    }
}
