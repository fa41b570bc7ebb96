package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.CoverageReport;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What every sheet has (bingkai lembar): the banner in its first row and on every printed page, footer, A4. */
final class Frame {

    private Frame() {}

    /**
     * Writes the banner over the columns of the sheet.
     *
     * @return the first free row
     */
    static int banner(Book book, XSSFSheet sheet, int columns) {
        if (book.report().banner().isEmpty()) {
            return 0;
        }
        book.words(sheet, 0, 0, book.report().banner().get(), Look.BANNER);
        for (int column = 1; column < columns; column++) {
            book.words(sheet, 0, column, "", Look.BANNER);
        }
        return 1;
    }

    /** Sets the sheet up for printing: one page wide, as many high as it takes. */
    static void print(XSSFSheet sheet, CoverageReport report, boolean landscape) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        report.banner().ifPresent(banner -> sheet.getHeader().setCenter(code(banner)));
        sheet.getFooter().setLeft(code(report.footer()));
        sheet.getFooter()
                .setRight(code(report.pageLabel()).replace("{page}", "&P").replace("{pages}", "&N"));
    }

    /** An ampersand begins a code in headers and footers. */
    private static String code(String words) {
        return words.replace("&", "&&");
    }
}
