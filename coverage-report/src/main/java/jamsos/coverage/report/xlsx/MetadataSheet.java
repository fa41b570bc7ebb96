package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.Labels;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The last sheet (metadata): what the file is, what is not known, definitions and sources. */
final class MetadataSheet {

    private final Book book;
    private final CoverageReport report;
    private final XSSFSheet sheet;
    private int row;

    private MetadataSheet(Book book) {
        this.book = book;
        this.report = book.report();
        this.sheet = book.sheet(Labels.METADATA_SHEET.in(report.language()));
    }

    /**
     * Writes the sheet.
     *
     * @param texts the blocks of words that belong to no table, in order
     */
    static XSSFSheet write(Book book, List<Block> texts) {
        MetadataSheet written = new MetadataSheet(book);
        written.write(texts);
        return written.sheet;
    }

    private void write(List<Block> texts) {
        sheet.setColumnWidth(0, 256 * 34);
        sheet.setColumnWidth(1, 256 * 90);
        sheet.setDisplayGridlines(false);
        row = Frame.banner(book, sheet, 2);
        heading(Labels.METADATA_TABLE.in(report.language()));
        entry(report.title(), report.subtitle());
        entry(
                label(Labels.METADATA_ISSUER),
                report.letterhead().government() + ", " + report.letterhead().office());
        entry(label(Labels.METADATA_MONTH), report.month().toString());
        entry(label(Labels.METADATA_RELEASE), Integer.toString(report.release().number()));
        entry(label(Labels.METADATA_DIGEST), report.release().inputDigest());
        texts.forEach(this::text);
        Frame.print(sheet, report, false);
    }

    private void text(Block block) {
        if (block instanceof Block.Heading heading) {
            row++;
            heading(heading.text());
        } else if (block instanceof Block.Definitions definitions) {
            definitions.entries().forEach(entry -> entry(entry.term(), entry.meaning()));
        } else if (block instanceof Block.Paragraph paragraph) {
            entry("", paragraph.text());
        } else if (block instanceof Block.Notes notes) {
            notes.lines().forEach(line -> entry("", line));
        }
    }

    private String label(Labels label) {
        return label.in(report.language());
    }

    private void heading(String words) {
        book.words(sheet, row++, 0, words, Look.HEADING);
    }

    private void entry(String term, String meaning) {
        Look look = Look.PLAIN.wrapped().ruled(Look.Rule.BELOW);
        book.words(sheet, row, 0, term, look.emphatic());
        book.words(sheet, row, 1, meaning, look);
        row++;
    }
}
