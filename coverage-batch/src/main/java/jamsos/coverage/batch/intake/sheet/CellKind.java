package jamsos.coverage.batch.intake.sheet;

/** What a cell holds (jenis isi sel), by its type and its style. */
enum CellKind {
    /** Nothing. */
    EMPTY,
    /** A text, and what is shown as one: TRUE, FALSE, #N/A. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A number shown as a percentage: 0.25 is 25 %. */
    PERCENTAGE,
    /** A number shown as a day or a time: days since the beginning of the calendar. */
    DAY,
    /** A formula that was never calculated. */
    NOT_CALCULATED;

    boolean isNumeric() {
        return this == NUMBER || this == PERCENTAGE || this == DAY;
    }
}
