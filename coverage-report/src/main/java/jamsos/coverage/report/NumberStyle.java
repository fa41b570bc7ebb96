package jamsos.coverage.report;

/** How a value is formatted (gaya angka). */
public enum NumberStyle {
    /** Words. */
    TEXT,
    /** Whole number with thousands separators. */
    COUNT,
    /** Counted in ones, shown in millions because its source rounded it: 2700000 is 2,7 juta. */
    MILLIONS,
    /**
     * Percent; the value is in percent, so 22.2222 is 22,22%. Whole percent where the figure is known roughly only:
     * sekitar 22% (19-25%).
     */
    PERCENT,
    /** A difference of percentages in percentage points (persen poin), with its sign: +4,12. */
    POINTS,
    /** Whole rupiah. */
    RUPIAH
}
