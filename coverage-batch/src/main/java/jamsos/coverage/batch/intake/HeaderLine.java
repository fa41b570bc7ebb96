package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.sheet.SheetHead;
import jamsos.coverage.batch.intake.sheet.SheetHead.Line;
import jamsos.coverage.batch.intake.table.RecordReader;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a delimited text (judul kolom), and the separator found with it: of comma, semicolon, tab and bar the one
 * that gives a header that fits, else most headings known to a layout, else most fields, else the first of them.
 *
 * @param separator the sign between fields
 * @param found the header, or what comes nearest to one; empty where the text is damaged
 * @param known how many headings of it are known
 * @param damage why it cannot be read
 */
record HeaderLine(
        char separator, Optional<HeaderSearch.Found> found, long known, Optional<RecordReader.Damage> damage) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** The header and what may come before it; a record that does not end within is too long anyway. */
    private static final int HEAD = 2 * RecordReader.LONGEST;

    static HeaderLine of(Content content, TextEncoding encoding, HeaderSearch search, String fileName)
            throws IOException {
        byte[] head;
        try (InputStream in = encoding.open(content)) {
            head = in.readNBytes(HEAD);
        }
        HeaderLine best = read(head, encoding, SEPARATORS[0], search, fileName);
        for (int i = 1; i < SEPARATORS.length; i++) {
            HeaderLine other = read(head, encoding, SEPARATORS[i], search, fileName);
            if (other.compareTo(best) > 0) {
                best = other;
            }
        }
        return best;
    }

    private static HeaderLine read(
            byte[] head, TextEncoding encoding, char separator, HeaderSearch search, String fileName)
            throws IOException {
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(head), encoding.charset(), separator)) {
            Optional<RowBlock> block = reader.read();
            if (block.isEmpty()) {
                return new HeaderLine(separator, Optional.empty(), 0, reader.damage());
            }
            HeaderSearch.Found found =
                    search.among(lines(block.get(), head.length == HEAD), fileName, Optional.of(separator));
            return new HeaderLine(
                    separator, Optional.of(found), search.known(found.line().texts()), Optional.empty());
        }
    }

    /** The first rows; the last one that was read may not be whole. */
    private static List<Line> lines(RowBlock block, boolean cut) {
        int whole = Math.max(1, cut ? block.rows() - 1 : block.rows());
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < Math.min(SheetHead.ROWS, whole); row++) {
            List<String> texts = new ArrayList<>();
            for (int field = 0; field < block.fields(row); field++) {
                texts.add(block.text(row, field));
            }
            lines.add(new Line(block.line(row), texts));
        }
        return lines;
    }

    private int compareTo(HeaderLine other) {
        int byFit = Boolean.compare(fits(), other.fits());
        if (byFit != 0) {
            return byFit;
        }
        int byKnown = Long.compare(known, other.known);
        return byKnown != 0 ? byKnown : Integer.compare(fields(), other.fields());
    }

    private boolean fits() {
        return found.filter(HeaderSearch.Found::fits).isPresent();
    }

    private int fields() {
        return found.map(one -> one.line().texts().size()).orElse(0);
    }
}
