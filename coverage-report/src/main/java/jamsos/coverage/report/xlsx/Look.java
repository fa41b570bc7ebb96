package jamsos.coverage.report.xlsx;

/**
 * How a cell looks (tampilan sel).
 *
 * @param size height of the letters in points
 * @param bold whether letters are bold
 * @param ink colour of the letters, six hexadecimal digits
 * @param fill colour behind them, six hexadecimal digits; empty text for none
 * @param right whether the cell stands on the right
 * @param wrap whether long words go on in the next line
 * @param rule where a line is drawn
 * @param format number format; empty text for words
 * @param quoted whether the cell stays text even when it is edited
 */
record Look(
        int size,
        boolean bold,
        String ink,
        String fill,
        boolean right,
        boolean wrap,
        Rule rule,
        String format,
        boolean quoted) {

    /** Height of the letters of running text, in points. */
    static final int TEXT_SIZE = 10;

    /** How wide letters are, in tenths: bold ones are wider. */
    private static final int NORMAL = 10;

    private static final int BOLD = 11;

    static final String NAVY = "12355B";
    static final String INK = "1B2733";
    static final String MUTED = "5B6B7A";
    static final String LINE = "D5DCE3";
    static final String ALARM = "B5482F";
    static final String WHITE = "FFFFFF";

    /** Where a line is drawn. */
    enum Rule {
        /** Nowhere. */
        NONE,
        /** A thin one below. */
        BELOW,
        /** A firm one above, as over a total. */
        ABOVE,
        /** Two below, as under a letterhead. */
        DOUBLE_BELOW
    }

    /** Words of a table or a sheet. */
    static final Look PLAIN = new Look(TEXT_SIZE, false, INK, "", false, false, Rule.NONE, "", false);

    static final Look HEADING = PLAIN.sized(13).emphatic().inked(NAVY);
    static final Look QUIET = PLAIN.sized(9).inked(MUTED);
    static final Look COLUMN_HEADING =
            PLAIN.emphatic().inked(WHITE).filled(NAVY).wrapped();
    static final Look BANNER = PLAIN.emphatic().inked(WHITE).filled(ALARM);

    Look sized(int points) {
        return new Look(points, bold, ink, fill, right, wrap, rule, format, quoted);
    }

    Look emphatic() {
        return new Look(size, true, ink, fill, right, wrap, rule, format, quoted);
    }

    Look inked(String colour) {
        return new Look(size, bold, colour, fill, right, wrap, rule, format, quoted);
    }

    Look filled(String colour) {
        return new Look(size, bold, ink, colour, right, wrap, rule, format, quoted);
    }

    Look onTheRight() {
        return new Look(size, bold, ink, fill, true, wrap, rule, format, quoted);
    }

    Look wrapped() {
        return new Look(size, bold, ink, fill, right, true, rule, format, quoted);
    }

    Look ruled(Rule where) {
        return new Look(size, bold, ink, fill, right, wrap, where, format, quoted);
    }

    Look formatted(String numberFormat) {
        return new Look(size, bold, ink, fill, right, wrap, rule, numberFormat, quoted);
    }

    Look quotedText() {
        return new Look(size, bold, ink, fill, right, wrap, rule, format, true);
    }

    /** How many letters fit columns of so many characters, by which a column of {@value #TEXT_SIZE} points is told. */
    int letters(int characters) {
        return characters * TEXT_SIZE * NORMAL / (size * tenths());
    }

    /** The characters of columns that so many letters take. */
    int width(int letters) {
        return Math.ceilDiv(letters * size * tenths(), TEXT_SIZE * NORMAL);
    }

    private int tenths() {
        return bold ? BOLD : NORMAL;
    }
}
