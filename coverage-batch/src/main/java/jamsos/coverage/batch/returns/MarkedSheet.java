package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.RowHearer;
import jamsos.coverage.batch.intake.TableForm;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet in which faulty rows are marked (lembar bertanda): the cell that was told about gets a colour and a comment, and the
 * row its marks to the right of all that stands on the sheet.
 */
final class MarkedSheet implements RowHearer {

    /** Comments are for the first faults; they make a sheet slow, and the columns beside say it of every row. */
    static final int MOST_COMMENTS = 1_000;

    private static final int ADVICE_WIDTH = 80 * 256;

    private final XSSFSheet sheet;
    private final List<String> headings;
    private final MarkedCells cells;
    private final Marks marks;
    private final int firstMark;
    private int comments;

    MarkedSheet(XSSFSheet sheet, TableForm.Sheet form, MarkedCells cells, Marks marks) {
        this.sheet = sheet;
        this.headings = form.headings();
        this.cells = cells;
        this.marks = marks;
        boolean markedBefore = Marks.own(headings) < headings.size();
        this.firstMark = markedBefore ? Marks.own(headings) : Math.max(headings.size(), columns(sheet));
        cells.unmark(sheet);
        if (markedBefore) {
            sheet.forEach(row -> clear(row));
        }
        put(row(form.headerRow()), marks.headings());
        sheet.setColumnWidth(firstMark + Marks.COLUMNS - 1, ADVICE_WIDTH);
    }

    /** How many columns hold something. */
    private static int columns(XSSFSheet sheet) {
        int columns = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    columns = Math.max(columns, cell.getColumnIndex() + 1);
                }
            }
        }
        return columns;
    }

    /** Takes the marks of an earlier return out, below the header. */
    private void clear(Row row) {
        for (int column = firstMark; column < firstMark + Marks.COLUMNS; column++) {
            Optional.ofNullable(row.getCell(column)).ifPresent(row::removeCell);
        }
    }

    @Override
    public void hear(RowBlock block, int row, List<Notice> told) {
        if (told.isEmpty()) {
            return;
        }
        long number = block.line(row);
        XSSFRow marked = row(number);
        put(marked, marks.of(number, told));
        TreeMap<Integer, List<Notice>> byColumn = told.stream()
                .filter(notice -> place(notice) >= 0)
                .collect(Collectors.groupingBy(MarkedSheet.this::place, TreeMap::new, Collectors.toList()));
        byColumn.forEach((column, notices) -> mark(marked, column, notices));
    }

    private void mark(XSSFRow row, int column, List<Notice> notices) {
        XSSFCell cell = Optional.ofNullable(row.getCell(column)).orElseGet(() -> row.createCell(column));
        cells.colour(cell);
        if (comments++ < MOST_COMMENTS) {
            cells.comment(cell, Marks.codes(notices) + "\n" + marks.words(notices));
        }
    }

    private int place(Notice notice) {
        return notice.place().column().map(headings::indexOf).orElse(-1);
    }

    private XSSFRow row(long number) {
        int at = Math.toIntExact(number - 1);
        return Optional.ofNullable(sheet.getRow(at)).orElseGet(() -> sheet.createRow(at));
    }

    private void put(XSSFRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(firstMark + i).setCellValue(texts.get(i));
        }
    }
}
