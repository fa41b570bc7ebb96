package jamsos.coverage.batch.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
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

    /** A first, smaller block: most files are small. It holds more than the longest record, as every block must. */
    private static final int FIRST_BLOCK = 1 << 17;

    private static final int BLOCK = 1 << 20;

    private final InputStream in;
    private final Charset charset;
    private final char separator;
    private final int blockSize;

    private byte[] rest = new byte[0];
    private long line = 1;
    private long bytesRead;
    private boolean ended;
    private Optional<Damage> damage = Optional.empty();

    /**
     * Reads a text from its first line on.
     *
     * @param in the text, a byte order mark taken off; closed with this reader
     * @param charset an encoding in which ASCII is ASCII
     * @param separator the sign between fields, of ASCII
     */
    public RecordReader(InputStream in, Charset charset, char separator) {
        this(in, charset, separator, BLOCK);
    }

    RecordReader(InputStream in, Charset charset, char separator, int blockSize) {
        this.in = in;
        this.charset = charset;
        this.separator = separator;
        this.blockSize = blockSize;
    }

    /** The next rows, at least one; empty at the end, also where the rest is {@link #damage() damaged}. */
    public Optional<RowBlock> read() throws IOException {
        while (!ended) {
            int size = bytesRead == 0 ? Math.min(FIRST_BLOCK, blockSize) : blockSize;
            byte[] bytes = Arrays.copyOf(rest, size);
            int length = rest.length + in.readNBytes(bytes, rest.length, size - rest.length);
            bytesRead += length - rest.length;
            RecordCutter cutter = new RecordCutter(bytes, length, length < size, separator, line);
            cutter.cut();
            line = cutter.line();
            damage = cutter.damage();
            ended = length < size || damage.isPresent();
            rest = Arrays.copyOfRange(bytes, cutter.end(), length);
            if (cutter.rows() > 0) {
                return Optional.of(cutter.block(charset));
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
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
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
