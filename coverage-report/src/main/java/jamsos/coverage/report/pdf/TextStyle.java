package jamsos.coverage.report.pdf;

import java.awt.Color;

/**
 * How text looks (gaya teks).
 *
 * @param weight the weight of the face
 * @param size its size in points
 * @param leading from baseline to baseline in points
 * @param color its colour
 */
record TextStyle(Weight weight, double size, double leading, Color color) {

    static final TextStyle TITLE = new TextStyle(Weight.SEMIBOLD, 22, 26, Palette.NAVY);
    static final TextStyle SUBTITLE = new TextStyle(Weight.REGULAR, 10.5, 14, Palette.MUTED);
    static final TextStyle LEAD = new TextStyle(Weight.REGULAR, 11, 15.5, Palette.INK);
    static final TextStyle HEADING = new TextStyle(Weight.SEMIBOLD, 13, 17, Palette.NAVY);
    static final TextStyle CAPTION = new TextStyle(Weight.SEMIBOLD, 9, 12, Palette.NAVY);
    static final TextStyle BODY = new TextStyle(Weight.REGULAR, 9.2, 13.2, Palette.INK);
    static final TextStyle NOTE = new TextStyle(Weight.REGULAR, 7.4, 10, Palette.MUTED);

    /** Nothing is set smaller. */
    static final double SMALLEST = 6.2;

    /** Height of a capital letter of Source Sans as a share of the size. */
    private static final double CAPITAL = 0.66;

    /** The weights there are. */
    enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    TextStyle in(Color other) {
        return new TextStyle(weight, size, leading, other);
    }

    TextStyle in(Weight other) {
        return new TextStyle(other, size, leading, color);
    }

    /** The same at another size, the leading in proportion. */
    TextStyle at(double otherSize) {
        return new TextStyle(weight, otherSize, leading * otherSize / size, color);
    }

    /** From the top of a line to its baseline, so that capitals stand in the middle of the line. */
    double baseline() {
        return (leading + size * CAPITAL) / 2;
    }
}
