package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.Labels;
import jamsos.coverage.report.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Draws a report as a workbook (buku kerja): cover, key figures, one sheet a table with its charts and notes, metadata.
 * Every figure is a true number that reads as the report does. Nobody signs here, and the tile map is for paper.
 */
public final class XlsxRenderer implements ReportRenderer {

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void render(CoverageReport report, OutputStream out) throws IOException {
        Chapters chapters = Chapters.of(report.blocks(), report.language());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Book book = new Book(workbook, report);
            CoverSheet cover = new CoverSheet(book);
            Map<XSSFSheet, String> contents = new LinkedHashMap<>();
            chapters.keyFigures().ifPresent(chapter -> put(contents, book, chapter));
            chapters.tables().forEach(chapter -> put(contents, book, chapter));
            contents.put(MetadataSheet.write(book, chapters.texts()), Labels.METADATA_TABLE.in(report.language()));
            cover.write(contents);
            SameBytes.write(workbook, report, out);
        }
    }

    private static void put(Map<XSSFSheet, String> contents, Book book, Chapters.TableChapter chapter) {
        contents.put(TableSheet.write(book, chapter), chapter.table().caption());
    }
}
