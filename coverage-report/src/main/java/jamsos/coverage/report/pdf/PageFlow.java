package jamsos.coverage.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts strips on pages (aliran halaman). Strips that are kept together go to the next page together; those too many for
 * any page are put one by one.
 */
final class PageFlow {

    /**
     * A piece in its place.
     *
     * @param piece what is drawn
     * @param top its distance from the top of the page's content
     */
    record Placed(Piece piece, double top) {}

    private final double capacity;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private double used;

    private PageFlow(double capacity) {
        this.capacity = capacity;
    }

    /**
     * The pages, at least one.
     *
     * @param capacity the height of a page's content
     */
    static List<List<Placed>> pages(List<Strip> strips, double capacity) {
        PageFlow flow = new PageFlow(capacity);
        for (int from = 0, to; from < strips.size(); from = to) {
            to = from + 1;
            while (to < strips.size()
                    && strips.get(to - 1).keptWithNext()
                    && !strips.get(to).startsPage()) {
                to++;
            }
            flow.placeTogether(strips.subList(from, to));
        }
        flow.pages.add(flow.page);
        return flow.pages;
    }

    private void placeTogether(List<Strip> strips) {
        Strip first = strips.getFirst();
        if (first.startsPage() || used + first.before() + Strip.height(strips) > capacity) {
            turn();
        }
        for (Strip strip : strips) {
            place(strip);
        }
    }

    private void place(Strip strip) {
        if (used + strip.before() + strip.piece().height() > capacity) {
            turn();
        }
        if (page.isEmpty()) {
            strip.header().ifPresent(header -> put(header, 0));
        }
        put(strip.piece(), page.isEmpty() ? 0 : strip.before());
    }

    private void put(Piece piece, double before) {
        if (used + before + piece.height() > capacity) {
            throw new IllegalArgumentException(
                    "a " + piece.getClass().getSimpleName() + " of " + Math.round(piece.height())
                            + " points does not fit a page of " + Math.round(capacity) + "; give it fewer parts");
        }
        page.add(new Placed(piece, used + before));
        used += before + piece.height();
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
            page = new ArrayList<>();
            used = 0;
        }
    }
}
