package jamsos.coverage.metric;

/** A mark on a figure (tanda), in the order in which marks are joined. */
public enum Flag {
    /** Break in the series. */
    BREAK("b"),
    /** Withheld to protect persons. */
    WITHHELD("c"),
    /** Estimated or rounded. */
    ESTIMATED("e"),
    /** Provisional. */
    PROVISIONAL("p"),
    /** Revised. */
    REVISED("r"),
    /** Not available. */
    NOT_AVAILABLE("x");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    /** The letter in figures. */
    public String code() {
        return code;
    }
}
