package jamsos.coverage.report.pdf;

import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.ReportRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Draws a report as an A4 file that passes PDF/A-2b and PDF/UA-1 (penyaji PDF). The same report gives the same bytes
 * whatever the language, time zone and clock of the host. Of the JDK only its compressor has a part in them: those that
 * use zlib pack alike, one that uses another, such as zlib-ng, may pack the same pages otherwise. Safe for use by several
 * threads: nothing is shared between two files.
 */
public final class PdfRenderer implements ReportRenderer {

    @Override
    public String extension() {
        return "pdf";
    }

    /**
     * Draws the report.
     *
     * @throws IllegalArgumentException when a part cannot be drawn, such as a chart of more bars than a page has room for
     */
    @Override
    public void render(CoverageReport report, OutputStream out) throws IOException {
        // In memory first: a report that cannot be drawn leaves nothing behind.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Fonts fonts = Fonts.load();
        Typesetter type = new Typesetter(fonts);
        Tag document = Tag.document();
        PageFrame frame = new PageFrame(report, type, document);
        List<Strip> strips = ReportLayout.strips(report, type, document, PageFrame.WIDTH);
        List<List<PageFlow.Placed>> pages = PageFlow.pages(strips, frame.contentHeight());
        try (ArchivalPdf pdf = ArchivalPdf.begin(file, DocumentFacts.of(report), fonts)) {
            for (int page = 1; page <= pages.size(); page++) {
                pdf.nextPage();
                frame.draw(pdf.canvas(), page, pages.size());
                for (PageFlow.Placed placed : pages.get(page - 1)) {
                    placed.piece().draw(pdf.canvas(), PageFrame.MARGIN, frame.contentTop() + placed.top());
                }
            }
        }
        file.writeTo(out);
    }
}
