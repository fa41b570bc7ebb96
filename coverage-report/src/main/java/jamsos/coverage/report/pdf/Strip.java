package jamsos.coverage.report.pdf;

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

    static Strip of(Piece piece, double before) {
        return new Strip(piece, before, false, false, Optional.empty());
    }

    Strip keepWithNext() {
        return new Strip(piece, before, true, startsPage, header);
    }

    /** The same, free to stand last on its page. */
    Strip mayEndPage() {
        return new Strip(piece, before, false, startsPage, header);
    }

    Strip startPage() {
        return new Strip(piece, before, keptWithNext, true, header);
    }

    Strip under(Piece repeatedHeader) {
        return new Strip(piece, before, keptWithNext, startsPage, Optional.of(repeatedHeader));
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
