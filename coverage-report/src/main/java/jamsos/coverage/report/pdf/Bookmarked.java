package jamsos.coverage.report.pdf;

/**
 * A piece to which a bookmark leads (penanda).
 *
 * @param piece what is drawn
 * @param bookmark sets the bookmark at a distance from the top of the page
 */
record Bookmarked(Piece piece, Mark bookmark) implements Piece {

    /** Sets a bookmark. */
    interface Mark {
        void set(TaggedCanvas canvas, double top);
    }

    @Override
    public double height() {
        return piece.height();
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        bookmark.set(canvas, top);
        piece.draw(canvas, x, top);
    }
}
