package jamsos.coverage.report.pdf;

import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import java.util.Optional;

/**
 * What stands around the content of every page (bingkai halaman): the banner above, the footer with the page number
 * below. Both grow with their words, and the content gives way.
 */
final class PageFrame {

    static final double MARGIN = 48;
    static final double WIDTH = ArchivalPdf.WIDTH - 2 * MARGIN;

    private static final double BANNER_TOP = 18;
    private static final double BANNER_PADDING = 3;
    private static final double BOTTOM = ArchivalPdf.HEIGHT - 21;
    private static final double GAP = 12;
    private static final double FOOT_GAP = 9;

    private static final TextStyle BANNER = new TextStyle(Weight.BOLD, 9.4, 12, Palette.BROWN);
    private static final TextStyle FOOTER = new TextStyle(Weight.REGULAR, 7.4, 9.6, Palette.MUTED);

    private final Typesetter type;
    private final Optional<Lines> banner;
    private final Tag bannerTag;
    private final Lines footer;
    private final String pageLabel;

    /** The frame of the pages of a report, which has at most 9,999 of them. */
    PageFrame(CoverageReport report, Typesetter type, Tag document) {
        this.type = type;
        this.pageLabel = report.pageLabel();
        this.banner = report.banner().map(words -> type.wrap(words, BANNER, WIDTH - 2 * GAP));
        this.bannerTag = document.child(Tag.Role.PARAGRAPH);
        this.footer = type.wrap(report.footer(), FOOTER, WIDTH - type.width(label(9999, 9999), FOOTER) - 2 * GAP);
    }

    /** Where the content of a page begins. */
    double contentTop() {
        return banner.isPresent() ? Math.max(MARGIN, BANNER_TOP + bannerHeight() + GAP) : MARGIN;
    }

    /** The height there is for content. */
    double contentHeight() {
        return rule() - FOOT_GAP - contentTop();
    }

    /**
     * Draws the frame of a page. The banner is read aloud once, on the first page.
     *
     * @param page the page, from 1
     * @param pages how many there are
     */
    void draw(TaggedCanvas canvas, int page, int pages) {
        banner.ifPresent(words -> drawBanner(canvas, words, page == 1));
        canvas.repeated(() -> {
            canvas.horizontal(Palette.LINE, 0.6, MARGIN, rule(), WIDTH);
            double top = rule() + 5;
            canvas.lines(footer, MARGIN, top, WIDTH, Align.LEFT);
            canvas.lines(type.line(label(page, pages), FOOTER), MARGIN, top, WIDTH, Align.RIGHT);
        });
    }

    private void drawBanner(TaggedCanvas canvas, Lines words, boolean readAloud) {
        Runnable band = () -> {
            canvas.fill(Palette.PALE_AMBER, MARGIN, BANNER_TOP, WIDTH, bannerHeight());
            canvas.fill(Palette.AMBER, MARGIN, BANNER_TOP, 3, bannerHeight());
            canvas.fill(Palette.AMBER, MARGIN + WIDTH - 3, BANNER_TOP, 3, bannerHeight());
        };
        Runnable text = () -> canvas.lines(words, MARGIN, BANNER_TOP + BANNER_PADDING, WIDTH, Align.CENTER);
        if (readAloud) {
            canvas.decoration(band);
            canvas.content(bannerTag, text);
        } else {
            canvas.repeated(() -> {
                band.run();
                text.run();
            });
        }
    }

    private double bannerHeight() {
        return banner.map(Lines::height).orElse(0.0) + 2 * BANNER_PADDING;
    }

    private double rule() {
        return BOTTOM - Math.max(footer.height(), FOOTER.leading()) - 5;
    }

    private String label(int page, int pages) {
        return pageLabel.replace("{page}", Integer.toString(page)).replace("{pages}", Integer.toString(pages));
    }
}
