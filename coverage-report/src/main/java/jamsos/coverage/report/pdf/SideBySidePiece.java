package jamsos.coverage.report.pdf;

import java.util.List;

/** Two parts on one line, the left one read first (berdampingan). */
final class SideBySidePiece implements Piece {

    private static final double GUTTER = 22;
    private static final double LEFT_SHARE = 0.525;

    private final List<Strip> left;
    private final List<Strip> right;
    private final double rightAt;

    SideBySidePiece(List<Strip> left, List<Strip> right, double width) {
        this.left = left;
        this.right = right;
        this.rightAt = leftWidth(width) + GUTTER;
    }

    static double leftWidth(double width) {
        return (width - GUTTER) * LEFT_SHARE;
    }

    static double rightWidth(double width) {
        return width - GUTTER - leftWidth(width);
    }

    @Override
    public double height() {
        return Math.max(Strip.height(left), Strip.height(right));
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        draw(left, canvas, x, top);
        draw(right, canvas, x + rightAt, top);
    }

    private static void draw(List<Strip> strips, TaggedCanvas canvas, double x, double top) {
        double at = top;
        for (Strip strip : strips) {
            at += at == top ? 0 : strip.before();
            strip.piece().draw(canvas, x, at);
            at += strip.piece().height();
        }
    }
}
