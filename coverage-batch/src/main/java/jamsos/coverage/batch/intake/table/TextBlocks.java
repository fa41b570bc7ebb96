package jamsos.coverage.batch.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Delimited text as blocks of whole records (pembaca blok teks). Where a record ends is settled here, quotes regarded;
 * where its fields end is left to whoever takes the block, so that blocks can be looked through at the same time.
 */
public final class TextBlocks implements Closeable {

    /** A first, smaller block: most files are small. It holds more than the longest record, as every block must. */
    private static final int FIRST_BLOCK = 1 << 17;

    private static final int BLOCK = 1 << 20;

    private static final byte LF = '\n';
    private static final byte QUOTE = '"';

    private final InputStream in;
    private final Charset charset;
    private final byte separator;
    private final int blockSize;

    /** Where blocks stood that are needed no more, of the full size: without them, the heap would grow by every block. */
    private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();

    /** The beginning of a record whose end has not been met yet. */
    private byte[] rest = new byte[0];

    private int restLength;
    private boolean restIsLast;
    private long line = 1;
    private long bytesRead;
    private boolean ended;

    /**
     * Reads a text from its first line on.
     *
     * @param in the text, a byte order mark taken off; closed with this reader
     * @param charset an encoding in which ASCII is ASCII
     * @param separator the sign between fields, of ASCII
     */
    public TextBlocks(InputStream in, Charset charset, char separator) {
        this(in, charset, separator, BLOCK);
    }

    /** @param blockSize how many bytes are read at a time, more than a record may have */
    public TextBlocks(InputStream in, Charset charset, char separator, int blockSize) {
        if (blockSize <= RecordReader.LONGEST + 2) {
            throw new IllegalArgumentException("a block must hold more than the longest record, found " + blockSize);
        }
        this.in = in;
        this.charset = charset;
        this.separator = (byte) separator;
        this.blockSize = blockSize;
    }

    /** The next records, at least one; empty at the end. What comes after a damaged record means nothing. */
    public Optional<TextBlock> read() throws IOException {
        while (!ended) {
            if (restIsLast) {
                ended = true;
                return restLength == 0 ? Optional.empty() : Optional.of(block(rest, restLength, false));
            }
            int size = bytesRead == 0 ? Math.min(FIRST_BLOCK, blockSize) : blockSize;
            byte[] bytes = room(size);
            System.arraycopy(rest, 0, bytes, 0, restLength);
            int length = restLength + in.readNBytes(bytes, restLength, size - restLength);
            bytesRead += length - restLength;
            int end = endOfLastRecord(bytes, length);
            keep(bytes, end, length);
            restIsLast = length < size || restLength > RecordReader.LONGEST + 1;
            if (end > 0) {
                return Optional.of(block(bytes, end, true));
            }
        }
        return Optional.empty();
    }

    private byte[] room(int size) {
        byte[] used = size == blockSize ? free.poll() : null;
        return used == null ? new byte[size + TextBlock.SLACK] : used;
    }

    private void free(byte[] bytes) {
        if (bytes.length == blockSize + TextBlock.SLACK) {
            free.add(bytes);
        }
    }

    private void keep(byte[] bytes, int from, int to) {
        rest = new byte[to - from + TextBlock.SLACK];
        restLength = to - from;
        System.arraycopy(bytes, from, rest, 0, restLength);
    }

    private TextBlock block(byte[] bytes, int end, boolean isWhole) {
        TextBlock block = new TextBlock(bytes, end, line, isWhole, charset, separator, this::free);
        line += Words.count(bytes, 0, end, LF);
        return block;
    }

    /**
     * The place behind the last line end that ends a record; 0 where none does. A quote opens a field only where the field
     * begins with it; a doubled one does not close it.
     */
    private int endOfLastRecord(byte[] bytes, int length) {
        int end = 0;
        int outside = 0;
        int at = 0;
        while (true) {
            int quote = Words.indexOf(bytes, at, length, QUOTE);
            if (quote < length && !opens(bytes, quote)) {
                at = quote + 1;
                continue;
            }
            end = Math.max(end, Words.lastIndexOf(bytes, outside, quote, LF) + 1);
            if (quote == length) {
                return end;
            }
            int closing = closing(bytes, quote + 1, length);
            if (closing == length) {
                return end;
            }
            outside = closing + 1;
            at = outside;
        }
    }

    private boolean opens(byte[] bytes, int quote) {
        return quote == 0 || bytes[quote - 1] == separator || bytes[quote - 1] == LF;
    }

    private static int closing(byte[] bytes, int from, int length) {
        int quote = Words.indexOf(bytes, from, length, QUOTE);
        while (quote + 1 < length && bytes[quote + 1] == QUOTE) {
            quote = Words.indexOf(bytes, quote + 2, length, QUOTE);
        }
        return quote;
    }

    /** Bytes read so far. */
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
