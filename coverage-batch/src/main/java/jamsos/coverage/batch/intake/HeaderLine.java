package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.layout.Layouts;
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
 * The first line of a delimited text that is not blank (judul kolom), and the separator found in it: of comma, semicolon,
 * tab and bar the one that gives most headings known to a layout, else most fields, else the first of them.
 *
 * @param separator the sign between fields
 * @param line the line on which it begins
 * @param headings its fields; none where it is damaged
 * @param damage why it cannot be read
 */
record HeaderLine(char separator, long line, List<String> headings, Optional<RecordReader.Damage> damage) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** The header and what may come before it; a record that does not end within is too long anyway. */
    private static final int HEAD = 2 * RecordReader.LONGEST;

    static HeaderLine of(Content content, TextEncoding encoding, Layouts layouts) throws IOException {
        byte[] head;
        try (InputStream in = encoding.open(content)) {
            head = in.readNBytes(HEAD);
        }
        HeaderLine best = read(head, encoding, SEPARATORS[0]);
        for (int i = 1; i < SEPARATORS.length; i++) {
            HeaderLine other = read(head, encoding, SEPARATORS[i]);
            if (other.compareTo(best, layouts) > 0) {
                best = other;
            }
        }
        return best;
    }

    private static HeaderLine read(byte[] head, TextEncoding encoding, char separator) throws IOException {
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(head), encoding.charset(), separator)) {
            Optional<RowBlock> block = reader.read();
            List<String> headings = new ArrayList<>();
            if (block.isEmpty()) {
                return new HeaderLine(separator, 1, headings, reader.damage());
            }
            for (int field = 0; field < block.get().fields(0); field++) {
                headings.add(block.get().text(0, field));
            }
            return new HeaderLine(separator, block.get().line(0), headings, Optional.empty());
        }
    }

    private int compareTo(HeaderLine other, Layouts layouts) {
        int byKnown = Long.compare(known(layouts), other.known(layouts));
        return byKnown != 0 ? byKnown : Integer.compare(headings.size(), other.headings.size());
    }

    private long known(Layouts layouts) {
        return headings.stream().filter(layouts::knows).count();
    }
}
