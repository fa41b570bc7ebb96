package jamsos.coverage.batch.intake;

/** Checks rows of one kind of delivery and keeps what they say (aturan baris). */
interface RowRules {

    /** Checks a row that has as many fields as the header; the first check that fails is the reason told. */
    Verdict apply(Row row);
}
