package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet (sampul): who issues the report, what matters, the key figures, and where to find the rest. */
final class CoverSheet {

    private static final int COLUMNS = 3;
    private static final int[] WIDTHS = {36, 24, 46};
    private static final int LEAD_SIZE = 13;
    private static final float LEAD_LINE = 18;

    private final Book book;
    private final CoverageReport report;
    private final XSSFSheet sheet;

    CoverSheet(Book book) {
        this.book = book;
        this.report = book.report();
        this.sheet = book.sheet(Labels.COVER_SHEET.in(report.language()));
    }

    /**
     * Writes the sheet.
     *
     * @param contents the other sheets and what they hold, in order
     */
    void write(Map<XSSFSheet, String> contents) {
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, 256 * WIDTHS[column]);
        }
        int row = title(letterhead(Frame.banner(book, sheet, COLUMNS)));
        for (Block block : report.blocks()) {
            if (block instanceof Block.Lead lead) {
                row = lead(lead, row);
            } else if (block instanceof Block.KeyFigures figures) {
                row = keyFigures(figures.boxes(), row);
            }
        }
        contents(contents, row);
        Frame.print(sheet, report, false);
    }

    private int letterhead(int from) {
        int row = from;
        book.words(
                sheet,
                row++,
                0,
                report.letterhead().government(),
                Look.PLAIN.emphatic().inked(Look.NAVY));
        book.words(sheet, row++, 0, report.letterhead().office(), Look.HEADING);
        for (int column = 0; column < COLUMNS; column++) {
            book.words(
                    sheet,
                    row,
                    column,
                    column == 0 ? report.letterhead().address() : "",
                    Look.QUIET.ruled(Look.Rule.DOUBLE_BELOW));
        }
        return row + 2;
    }

    private int title(int row) {
        book.words(
                sheet, row, 0, report.title(), Look.PLAIN.sized(22).emphatic().inked(Look.NAVY));
        book.words(sheet, row + 1, 0, report.subtitle(), Look.PLAIN.inked(Look.MUTED));
        return row + 3;
    }

    /** Over all columns; merged cells do not grow with their words, so the height is set. */
    private int lead(Block.Lead lead, int row) {
        book.words(sheet, row, 0, lead.text(), Look.PLAIN.sized(LEAD_SIZE).wrapped());
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, COLUMNS - 1));
        int width = Arrays.stream(WIDTHS).sum() * Look.TEXT_SIZE / LEAD_SIZE;
        sheet.getRow(row).setHeightInPoints(LEAD_LINE * Lines.of(lead.text(), width));
        return row + 2;
    }

    private int keyFigures(List<Block.KeyFigures.Box> boxes, int from) {
        int row = from;
        for (Block.KeyFigures.Box box : boxes) {
            Look look = Look.PLAIN.ruled(Look.Rule.BELOW);
            book.words(sheet, row, 0, box.label(), look.wrapped());
            book.figure(
                    sheet,
                    row,
                    1,
                    box.figure(),
                    box.unit(),
                    look.sized(16).emphatic().onTheRight());
            book.words(sheet, row, 2, box.note(), look.inked(Look.MUTED).wrapped());
            row++;
        }
        return row + 1;
    }

    private void contents(Map<XSSFSheet, String> contents, int from) {
        int row = from;
        book.words(sheet, row++, 0, Labels.CONTENTS.in(report.language()), Look.HEADING);
        for (Map.Entry<XSSFSheet, String> entry : contents.entrySet()) {
            book.link(sheet, row, 0, entry.getKey().getSheetName(), entry.getKey());
            book.words(sheet, row, 1, entry.getValue(), Look.QUIET);
            row++;
        }
    }
}
