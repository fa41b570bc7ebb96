package jamsos.coverage.report;

/** How a value is formatted (gaya angka). */
public enum NumberStyle {
    /** Words. */
    TEXT,
    /** Whole number with thousands separators. */
    COUNT,
    /** Percent with two decimals; the value is in percent, so 22.2222 is 22,22%. */
    PERCENT,
    /** Whole rupiah. */
    RUPIAH
}
