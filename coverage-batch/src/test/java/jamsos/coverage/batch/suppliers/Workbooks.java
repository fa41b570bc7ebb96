package jamsos.coverage.batch.suppliers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets as people make them. */
final class Workbooks {

    private static final Set<Integer> DAYS = Set.of(2, 8);
    private static final int MONTH = 9;

    private Workbooks() {}

    static byte[] workbook(boolean from1904, Consumer<XSSFWorkbook> drawing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            if (from1904) {
                workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            drawing.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Headings and rows, all of them texts, from a row on; the row after the last. */
    static int texts(Sheet sheet, int from, List<String> headings, List<List<String>> rows) {
        int at = from;
        row(sheet, at++, headings);
        for (List<String> cells : rows) {
            row(sheet, at++, cells);
        }
        return at;
    }

    static Row row(Sheet sheet, int at, List<String> cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                row.createCell(column).setCellValue(cells.get(column));
            }
        }
        return row;
    }

    /** Three title rows, the first two merged; the table, its header again in the middle; a total and a signature. */
    static void report(Sheet sheet, List<String> headings, List<List<String>> rows) {
        row(sheet, 0, List.of("PEMERINTAH PROVINSI LAMPUNG"));
        row(sheet, 1, List.of("DAFTAR PESERTA JAMINAN SOSIAL"));
        row(sheet, 3, List.of("Posisi data:", "31 Juli 2022"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:J1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:J2"));
        int half = rows.size() / 2;
        int at = texts(sheet, 5, headings, rows.subList(0, half));
        at = texts(sheet, at + 1, headings, rows.subList(half, rows.size()));
        row(sheet, at, List.of("JUMLAH", Integer.toString(rows.size())));
        row(sheet, at + 2, List.of("", "", "", "", "", "", "", "", "Bandar Lampung, 31 Juli 2022"));
        row(sheet, at + 3, List.of("", "", "", "", "", "", "", "", "KEPALA DINAS"));
    }

    /** How many rows of a report are none of the table: header, total, two lines of the signature. */
    static int outOfScopeOfReport() {
        return 4;
    }

    /** Days and months as serials where they are such, NIKs as numbers in every other row. */
    static void typed(Workbook workbook, Sheet sheet, List<String> headings, List<List<String>> rows) {
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        CellStyle month = workbook.createCellStyle();
        month.setDataFormat(workbook.createDataFormat().getFormat("mmm-yy"));
        row(sheet, 0, headings);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(rows.get(i));
            Row row = sheet.createRow(i + 1);
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = row.createCell(column);
                String text = cells.get(column);
                if (DAYS.contains(column) && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    cell.setCellValue(LocalDate.parse(text));
                    cell.setCellStyle(day);
                } else if (column == MONTH && text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                    cell.setCellValue(YearMonth.parse(text).atDay(1));
                    cell.setCellStyle(month);
                } else if (column == 0 && i % 2 == 0 && text.matches("[0-9]{16}")) {
                    cell.setCellValue(Long.parseLong(text));
                } else {
                    cell.setCellValue(text);
                }
            }
        }
    }
}
