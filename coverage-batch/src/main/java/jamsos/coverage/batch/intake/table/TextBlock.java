package jamsos.coverage.batch.intake.table;

import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * Whole records of a delimited text, their fields not looked for yet (blok teks).
 *
 * <p>Every record ends with LF, but for one of the two that the last block of a text may be: a single record without a line
 * end, or one that is {@link RecordReader.Damage damaged}. Behind the records lie at least {@value #SLACK} bytes that can be
 * read and mean nothing.
 */
public final class TextBlock implements Block {

    /** How many bytes behind the last record can be read. */
    public static final int SLACK = 32;

    private final byte[] bytes;
    private final int to;
    private final long line;
    private final boolean whole;
    private final Charset charset;
    private final byte separator;
    private final Consumer<byte[]> free;

    /**
     * Records from the first byte on.
     *
     * @param bytes where the records stand; not to be changed
     * @param to the place behind the last one
     * @param line the line of the file on which the first record begins
     * @param whole whether every record ends with LF and, as far as the block is not looked through, fits the limit
     * @param charset the encoding, one in which ASCII is ASCII
     * @param separator the sign between fields, of ASCII
     * @param free takes the bytes back once they are needed no more
     */
    TextBlock(byte[] bytes, int to, long line, boolean whole, Charset charset, byte separator, Consumer<byte[]> free) {
        this.bytes = bytes;
        this.to = to;
        this.line = line;
        this.whole = whole;
        this.charset = charset;
        this.separator = separator;
        this.free = free;
    }

    /** Where the records stand, from the first byte on; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The place behind the last record. */
    public int to() {
        return to;
    }

    /** The line of the file on which the first record begins. */
    public long line() {
        return line;
    }

    /** Whether every record ends with LF. */
    public boolean isWhole() {
        return whole;
    }

    Charset charset() {
        return charset;
    }

    byte separator() {
        return separator;
    }

    @Override
    public RowBlock cut() {
        RecordCutter cutter = cutter();
        cutter.cutAll();
        return cutter.block();
    }

    /**
     * Only the rows that begin on some lines of the file; every other record is passed over, its fields not looked for.
     *
     * @param next the first of these lines that is not before a line; a very large number where there is none
     */
    public RowBlock cut(LongUnaryOperator next) {
        RecordCutter cutter = cutter();
        int at = 0;
        long atLine = line;
        long wanted = next.applyAsLong(line);
        while (at < to && cutter.damage().isEmpty()) {
            if (atLine == wanted) {
                at = cutter.cut(at, atLine);
                atLine = cutter.line();
                wanted = next.applyAsLong(atLine);
            } else {
                at = Math.min(to, Words.indexOf(bytes, at, to, (byte) '\n') + 1);
                atLine++;
            }
        }
        return cutter.block();
    }

    @Override
    public int size() {
        return to;
    }

    @Override
    public void release() {
        free.accept(bytes);
    }

    /** Finds the fields of its records. */
    public RecordCutter cutter() {
        return new RecordCutter(this);
    }
}
