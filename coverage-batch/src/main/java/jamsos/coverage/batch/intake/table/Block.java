package jamsos.coverage.batch.intake.table;

/** Some thousand rows of a delivery (blok), the unit in which it is read, checked and counted. */
public sealed interface Block permits RowBlock, TextBlock {

    /** Its rows, each field found. */
    RowBlock cut();

    /** How many bytes its rows have, about. */
    int size();

    /** Says that nothing of it is needed any more, its rows included: another block may then stand where it stood. */
    void release();
}
