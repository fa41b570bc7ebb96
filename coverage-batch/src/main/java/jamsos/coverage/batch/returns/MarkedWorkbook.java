package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.TableForm;
import jamsos.coverage.report.xlsx.SameBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A supplier's own workbook with marked cells (buku kerja bertanda). */
final class MarkedWorkbook {

    private MarkedWorkbook() {}

    /**
     * Marks the faulty rows of its sheets; empty where the library that does it cannot take the workbook.
     *
     * @param workbook its bytes, few enough
     * @param sheets those of its sheets that have faulty rows
     */
    static Optional<byte[]> mark(byte[] workbook, List<Return> sheets, Intake intake, Marks marks) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            MarkedCells cells = new MarkedCells(book);
            for (Return one : sheets) {
                TableForm.Sheet form = (TableForm.Sheet) one.delivery().form().orElseThrow();
                MarkedSheet sheet = new MarkedSheet(book.getSheet(form.name()), form, cells, marks);
                intake.forEachRow(one.delivery(), one.faults(), sheet);
            }
            ByteArrayOutputStream timed = new ByteArrayOutputStream();
            book.write(timed);
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            SameBytes.withoutTimes(timed.toByteArray(), marked);
            return Optional.of(marked.toByteArray());
        } catch (RuntimeException | StackOverflowError e) {
            // The library takes all parts of a workbook apart, and trips over damage where our own reader does not
            // look.
            return Optional.empty();
        }
    }
}
