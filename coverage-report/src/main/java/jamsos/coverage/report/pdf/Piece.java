package jamsos.coverage.report.pdf;

/** Something laid out that stays in one piece: it knows its height before it is drawn (potongan). */
interface Piece {

    /** Height in points. */
    double height();

    /** Draws it with its top left corner at this place. */
    void draw(TaggedCanvas canvas, double x, double top);
}
