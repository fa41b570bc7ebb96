package jamsos.coverage.batch.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Delimited text as blocks of rows (pembaca CSV), by RFC 4180: a field in quotes may hold separators, line breaks and
 * doubled quotes.
 *
 * <p>Lenient where nothing is lost by it: a line may end with LF or CRLF, the last one with neither; a quote inside a field
 * that does not begin with one is a sign like any other, and so is what follows a closing quote. Memory is bounded: a
 * record of more than {@value #LONGEST} bytes ends the reading, as does a quote that is never closed.
 */
public final class RecordReader implements Closeable {

    /** The most bytes a record may have, its line end not counted. */
    public static final int LONGEST = 64 * 1024;

    private final TextBlocks blocks;
    private Optional<Damage> damage = Optional.empty();

    /**
     * Reads a text from its first line on.
     *
     * @param in the text, a byte order mark taken off; closed with this reader
     * @param charset an encoding in which ASCII is ASCII
     * @param separator the sign between fields, of ASCII
     */
    public RecordReader(InputStream in, Charset charset, char separator) {
        this(new TextBlocks(in, charset, separator));
    }

    RecordReader(TextBlocks blocks) {
        this.blocks = blocks;
    }

    /** The next rows, at least one; empty at the end, also where the rest is {@link #damage() damaged}. */
    public Optional<RowBlock> read() throws IOException {
        while (damage.isEmpty()) {
            Optional<TextBlock> block = blocks.read();
            if (block.isEmpty()) {
                return Optional.empty();
            }
            RowBlock rows = block.get().cut();
            damage = rows.damage();
            if (rows.rows() > 0) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    /** What ended the reading before the end of the file. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** Bytes read so far. */
    public long bytesRead() {
        return blocks.bytesRead();
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }

    /**
     * Why the rest of a file cannot be read as rows.
     *
     * @param kind what is wrong
     * @param line the line on which the record begins
     */
    public record Damage(Kind kind, long line) {

        /** What is wrong. */
        public enum Kind {
            /** A quote is opened and never closed. */
            OPEN_QUOTE,
            /** A record is longer than {@link RecordReader#LONGEST}. */
            RECORD_TOO_LONG
        }
    }
}
