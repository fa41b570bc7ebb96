package jamsos.coverage.batch.intake;

/** What became of a row (nasib baris). */
enum Verdict implements PersonCheck {
    /** It counts. */
    TAKEN,
    /** It was refused, and its reason was told. */
    REJECTED,
    /** It does not belong: a total, a repeated header, text below the table, another province, ended work. */
    OUT_OF_SCOPE
}
