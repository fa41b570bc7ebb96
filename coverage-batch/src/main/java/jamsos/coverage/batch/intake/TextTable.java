package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.ContentStream;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.TextBlocks;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

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
                stream, new TextBlocks(stream, encoding.charset(), separator), encoding.size() - encoding.markLength());
    }

    @Override
    public byte fieldEnd() {
        return (byte) separator;
    }

    @Override
    public Charset charset() {
        return encoding.charset();
    }

    @Override
    public TableForm form() {
        return new TableForm.Text(headerRow, columns.headings(), separator, encoding.size());
    }

    @Override
    public TextTable withPlainCodes(Optional<CodeSystem> codes) {
        return new TextTable(encoding, separator, headerRow, columns, codes);
    }

    /** The blocks of the text, of which there were so many bytes; where it is damaged, they tell. */
    private record Rows(ContentStream stream, TextBlocks blocks, long length) implements RowSource {

        @Override
        public Optional<Block> read() throws IOException {
            return blocks.read().map(Block.class::cast);
        }

        @Override
        public Optional<Notice> damage(Origin origin) {
            return Optional.empty();
        }

        @Override
        public boolean isComplete() {
            return blocks.bytesRead() == length;
        }

        @Override
        public long bytesRead() {
            return stream.bytesRead();
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(length);
        }

        @Override
        public void close() throws IOException {
            blocks.close();
        }
    }
}
