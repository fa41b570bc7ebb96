package jamsos.coverage.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece and how it wants to stand among the others (lajur).
 *
 * @param piece what is drawn
 * @param before the gap above it; none at the top of a page
 * @param keptWithNext whether the next strip must stand on the same page
 * @param startsPage whether it must begin a page
 * @param header what is drawn above it where it begins a page, such as the header of a table that goes on
 */
record Strip(Piece piece, double before, boolean keptWithNext, boolean startsPage, Optional<Piece> header) {

    /** A table or list up to this height is kept whole. */
    private static final double HIGHEST_WHOLE = 190;

    static Strip of(Piece piece, double before) {
        return new Strip(piece, before, false, false, Optional.empty());
    }

    Strip keepWithNext() {
        return new Strip(piece, before, true, startsPage, header);
    }

    Strip startPage() {
        return new Strip(piece, before, keptWithNext, true, header);
    }

    Strip under(Piece repeatedHeader) {
        return new Strip(piece, before, keptWithNext, startsPage, Optional.of(repeatedHeader));
    }

    /**
     * The parts of a table or list below what stands above them: kept whole where they are not high, else two parts at
     * least on either side of a page's end.
     *
     * @param above strips that are kept with the first part
     * @param parts at least one
     */
    static List<Strip> together(List<Strip> above, List<Strip> parts) {
        List<Strip> strips = new ArrayList<>(above);
        strips.addAll(parts);
        int last = strips.size() - 1;
        boolean whole = height(strips) <= HIGHEST_WHOLE;
        for (int i = 0; i < last; i++) {
            if (whole || i <= above.size() || i == last - 1) {
                strips.set(i, strips.get(i).keepWithNext());
            }
        }
        return strips;
    }

    /** Height of the strips one below the other. */
    static double height(List<Strip> strips) {
        double height = 0;
        for (Strip strip : strips) {
            height += (height == 0 ? 0 : strip.before) + strip.piece.height();
        }
        return height;
    }
}
