package jamsos.coverage.batch.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours and comments of marked cells (sel bertanda), known again by the author of the comments. */
final class MarkedCells {

    private static final String AUTHOR = "coverage";
    private static final byte[] AMBER = {(byte) 0xff, (byte) 0xd9, 0x66};
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private final XSSFWorkbook book;
    private final Map<Short, XSSFCellStyle> coloured = new HashMap<>();
    private final Map<Short, XSSFCellStyle> plain = new HashMap<>();

    MarkedCells(XSSFWorkbook book) {
        this.book = book;
    }

    /** Colours a cell and leaves the rest of its look as it is. */
    void colour(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        cell.setCellStyle(coloured.computeIfAbsent(style.getIndex(), any -> {
            XSSFCellStyle amber = like(style);
            amber.setFillForegroundColor(new XSSFColor(AMBER));
            amber.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return amber;
        }));
    }

    /** Puts a comment to a cell; what a comment there said before follows. */
    void comment(XSSFCell cell, String text) {
        XSSFComment before = cell.getCellComment();
        String said = before == null ? text : text + "\n" + before.getString().getString();
        cell.removeCellComment();
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        XSSFComment comment = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(
                        0, 0, 0, 0, column + 1, row, column + 1 + COMMENT_COLUMNS, row + COMMENT_ROWS));
        comment.setAuthor(AUTHOR);
        comment.setString(said);
        cell.setCellComment(comment);
    }

    /** Takes the comments of an earlier return off a sheet, and the colour below them. */
    void unmark(XSSFSheet sheet) {
        List<CellAddress> marked = new ArrayList<>();
        sheet.getCellComments().forEach((address, comment) -> {
            if (AUTHOR.equals(comment.getAuthor())) {
                marked.add(address);
            }
        });
        for (CellAddress address : marked) {
            XSSFRow row = sheet.getRow(address.getRow());
            XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
            if (cell != null) {
                cell.removeCellComment();
                XSSFCellStyle style = cell.getCellStyle();
                cell.setCellStyle(plain.computeIfAbsent(style.getIndex(), any -> {
                    XSSFCellStyle uncoloured = like(style);
                    uncoloured.setFillPattern(FillPatternType.NO_FILL);
                    return uncoloured;
                }));
            }
        }
    }

    private XSSFCellStyle like(CellStyle style) {
        XSSFCellStyle same = book.createCellStyle();
        same.cloneStyleFrom(style);
        return same;
    }
}
