package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.Datum;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook being written: it puts words and figures into cells, and makes each look and each format once. */
final class Book {

    /** Characters of a column that indents take. */
    private static final int INDENTS = 2;

    /** Looks and measures alike in every office program: others put a font of the same widths in its place. */
    private static final String FONT = "Arial";

    private static final double LINE = 1.3;
    private static final double PADDING = 3;

    private final XSSFWorkbook workbook;
    private final CoverageReport report;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final SheetNames names = new SheetNames();

    Book(XSSFWorkbook workbook, CoverageReport report) {
        this.workbook = workbook;
        this.report = report;
        XSSFFont font = workbook.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) Look.TEXT_SIZE);
    }

    CoverageReport report() {
        return report;
    }

    /** A new sheet; the name is made fit and unique. */
    XSSFSheet sheet(String name) {
        return workbook.createSheet(names.unique(name));
    }

    /** Words in a cell. */
    void words(XSSFSheet sheet, int row, int column, String words, Look look) {
        XSSFCell cell = cell(sheet, row, column);
        if (!words.isEmpty()) {
            cell.setCellValue(CellText.of(words));
        }
        cell.setCellStyle(style(CellText.needsQuote(words) ? look.quotedText() : look));
        int room = Math.max(1, look.letters(sheet.getColumnWidth(column) / 256 - INDENTS));
        grow(cell, look, look.wrap() ? Lines.of(words, room) : 1);
    }

    /** A figure as a number that reads as the report does; its mark where it has no value. */
    void figure(XSSFSheet sheet, int row, int column, Datum figure, String behind, Look look) {
        Optional<BigDecimal> value = figure.value();
        if (value.isEmpty()) {
            // Wrapped, since LibreOffice indents words on the right only so.
            words(sheet, row, column, figure.shown(), look.wrapped());
            return;
        }
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellValue(NumberFormats.cellValue(figure, value.get()));
        cell.setCellStyle(style(look.formatted(NumberFormats.of(figure, value.get(), behind, report.language()))));
        grow(cell, look, 1);
    }

    /** Makes the row as high as its words need; not every program does so by itself. */
    private static void grow(XSSFCell cell, Look look, int lines) {
        float needed = (float) (lines * look.size() * LINE + PADDING);
        if (cell.getRow().getHeightInPoints() < needed) {
            cell.getRow().setHeightInPoints(needed);
        }
    }

    /** Words that lead to the first cell of another sheet. */
    void link(XSSFSheet sheet, int row, int column, String words, XSSFSheet target) {
        words(sheet, row, column, words, Look.PLAIN.inked(Look.NAVY));
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.getSheetName().replace("'", "''") + "'!A1");
        cell(sheet, row, column).setHyperlink(link);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return Optional.ofNullable(sheet.getRow(row))
                .orElseGet(() -> sheet.createRow(row))
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setColor(colour(look.ink()));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wrap());
        style.setIndention((short) (look.rule() == Look.Rule.NONE && look.fill().isEmpty() ? 0 : 1));
        style.setQuotePrefixed(look.quoted());
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        rule(style, look.rule());
        return style;
    }

    private static void rule(XSSFCellStyle style, Look.Rule rule) {
        switch (rule) {
            case NONE -> {}
            case BELOW -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(Look.LINE));
            }
            case ABOVE -> {
                style.setBorderTop(BorderStyle.MEDIUM);
                style.setTopBorderColor(colour(Look.NAVY));
            }
            case DOUBLE_BELOW -> {
                style.setBorderBottom(BorderStyle.DOUBLE);
                style.setBottomBorderColor(colour(Look.NAVY));
            }
        }
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
