package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.ContentStream;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.table.RecordReader;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.util.Optional;

/**
 * How the rows of a delimited text are read (cara membaca berkas teks).
 *
 * @param encoding its encoding
 * @param separator the sign between fields
 * @param headerRow the line on which its header begins
 * @param columns which column holds what
 * @param plainCodes how undotted codes in a plain region column are read; empty where there are none
 */
record TextTable(
        TextEncoding encoding, char separator, long headerRow, Columns columns, Optional<CodeSystem> plainCodes)
        implements DeliveryTable {

    @Override
    public RowSource open(Content content) throws IOException {
        ContentStream stream = encoding.open(content);
        return new Rows(
                stream,
                new RecordReader(stream, encoding.charset(), separator),
                encoding.size() - encoding.markLength());
    }

    @Override
    public TableForm form() {
        return new TableForm.Text(headerRow, columns.headings(), separator, encoding.size());
    }

    @Override
    public TextTable withPlainCodes(Optional<CodeSystem> codes) {
        return new TextTable(encoding, separator, headerRow, columns, codes);
    }

    /** The records of the text, of which there were so many bytes. */
    private record Rows(ContentStream stream, RecordReader reader, long size) implements RowSource {

        @Override
        public Optional<RowBlock> read() throws IOException {
            return reader.read();
        }

        @Override
        public Optional<Notice> damage(Origin origin) {
            return reader.damage().map(damage -> DamageNotice.of(damage, origin.place()));
        }

        @Override
        public boolean isComplete() {
            return reader.bytesRead() == size;
        }

        @Override
        public long bytesRead() {
            return stream.bytesRead();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
