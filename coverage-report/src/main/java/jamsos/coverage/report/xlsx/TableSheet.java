package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.NumberStyle;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * One table on a sheet of its own (lembar tabel): caption, a real table with filter, the total below it, notes, and to
 * its right the charts that show it.
 */
final class TableSheet {

    /** Excel draws its stripes; programs that know no table styles show the looks of the cells. */
    private static final String STYLE = "TableStyleLight9";

    private static final float NOTE_LINE = 14;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 52;

    /** Characters that fit an upright page at full size. */
    private static final int WIDEST_UPRIGHT = 95;

    private final Book book;
    private final Block.Table table;
    private final XSSFSheet sheet;
    private final int headingRow;

    private TableSheet(Book book, Block.Table table) {
        this.book = book;
        this.table = table;
        this.sheet = book.sheet(table.name());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, 256 * width(column));
        }
        int row = Frame.banner(book, sheet, table.columns().size());
        book.words(sheet, row, 0, table.caption(), Look.HEADING);
        book.words(
                sheet, row + 1, 0, book.report().title() + " · " + book.report().subtitle(), Look.QUIET);
        this.headingRow = row + 3;
    }

    /** Writes the table, its notes and its charts. */
    static XSSFSheet write(Book book, Chapters.TableChapter chapter) {
        TableSheet written = new TableSheet(book, chapter.table());
        written.cells();
        written.makeTable();
        written.notes(chapter.notes());
        written.setUp(written.charts(chapter.charts()));
        return written.sheet;
    }

    private void cells() {
        for (int column = 0; column < table.columns().size(); column++) {
            Block.Table.Column heading = table.columns().get(column);
            book.words(
                    sheet,
                    headingRow,
                    column,
                    heading.heading(),
                    onSide(Look.COLUMN_HEADING, heading.align() == Block.Table.Align.RIGHT));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            boolean total = table.totalRow() && row == table.rows().size() - 1;
            Look look = total ? Look.PLAIN.emphatic().ruled(Look.Rule.ABOVE) : Look.PLAIN.ruled(Look.Rule.BELOW);
            for (int column = 0; column < table.columns().size(); column++) {
                boolean right = table.columns().get(column).align() == Block.Table.Align.RIGHT;
                Datum datum = table.rows().get(row).get(column);
                put(headingRow + 1 + row, column, datum, onSide(look, right));
            }
        }
    }

    private void put(int row, int column, Datum datum, Look look) {
        if (datum.style() == NumberStyle.TEXT) {
            book.words(sheet, row, column, datum.shown(), look.wrapped());
        } else {
            book.figure(sheet, row, column, datum, "", look);
        }
    }

    private static Look onSide(Look look, boolean right) {
        return right ? look.onTheRight() : look;
    }

    /** As wide as its cells want it; the first makes room for a caption that is wider than all of them. */
    private int width(int column) {
        int missing = column == 0 ? captionWidth() - allColumns(this::cellsWidth) : 0;
        return cellsWidth(column) + Math.max(0, missing);
    }

    /** As wide as its longest cell, within reason; a heading may take two lines. */
    private int cellsWidth(int column) {
        String heading = table.columns().get(column).heading();
        int longest = Math.max(longestWord(heading), heading.length() / 2 + 1);
        for (List<Datum> row : table.rows()) {
            longest = Math.max(longest, row.get(column).shown().length());
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 4));
    }

    /** Words above a table are printed no further than its columns reach. */
    private int captionWidth() {
        return Look.HEADING.width(table.caption().length());
    }

    private static int longestWord(String heading) {
        int longest = 0;
        for (String word : heading.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private int rowsInTable() {
        return table.rows().size() - (table.totalRow() ? 1 : 0);
    }

    /** The total stays outside, so that sorting and filtering leave it in its place. */
    private void makeTable() {
        AreaReference area = new AreaReference(
                new CellReference(headingRow, 0),
                new CellReference(headingRow + rowsInTable(), table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable excelTable = sheet.createTable(area);
        String name = SheetNames.table(sheet.getSheetName());
        excelTable.setName(name);
        excelTable.setDisplayName(name);
        excelTable.setStyleName(STYLE);
        excelTable.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        excelTable.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        excelTable.updateHeaders();
    }

    /** Over the columns of the table; merged cells do not grow with their words, so the height is set. */
    private void notes(List<String> notes) {
        int row = headingRow + table.rows().size() + 2;
        for (String note : notes) {
            book.words(sheet, row, 0, note, Look.QUIET.wrapped());
            sheet.addMergedRegion(
                    new CellRangeAddress(row, row, 0, table.columns().size() - 1));
            sheet.getRow(row).setHeightInPoints(NOTE_LINE * Lines.of(note, totalWidth()));
            row++;
        }
    }

    /** Draws the charts whose bars the table holds; whether there is one. */
    private boolean charts(List<Block.BarChart> charts) {
        boolean drawn = false;
        for (Block.BarChart chart : charts) {
            drawn |= NativeChart.draw(
                    sheet, table, chart, headingRow, table.columns().size() + 1);
        }
        return drawn;
    }

    private void setUp(boolean withChart) {
        sheet.createFreezePane(1, headingRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        Frame.print(sheet, book.report(), withChart || totalWidth() > WIDEST_UPRIGHT);
    }

    private int totalWidth() {
        return allColumns(this::width);
    }

    private int allColumns(IntUnaryOperator width) {
        return IntStream.range(0, table.columns().size()).map(width).sum();
    }
}
