package jamsos.coverage.metric;

import java.util.Locale;

/** A way to divide a figure besides its region (dimensi), in the order of the columns of {@code cells.csv}. */
public enum Dimension {
    /** Segment of participation. */
    SEGMENT,
    /** Program. */
    PROGRAM,
    /** Scheme of the province. */
    SCHEME,
    /** Group of workers. */
    GROUP,
    /** Payer of the contribution. */
    PAYER,
    /** Sex. */
    SEX,
    /** Age band. */
    AGE_BAND,
    /** Month in which something falls due. */
    DUE;

    /** The name of the column: {@code segment}, {@code age_band} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
