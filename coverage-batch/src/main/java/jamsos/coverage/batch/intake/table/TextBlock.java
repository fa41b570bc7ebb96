package jamsos.coverage.batch.intake.table;

import java.nio.charset.Charset;

/**
 * Whole records of a delimited text, their fields not looked for yet (blok teks).
 *
 * <p>Every record ends with LF, but for one of the two that the last block of a text may be: a single record without a line
 * end, or one that is {@link RecordReader.Damage damaged}. Behind the records lie at least {@value #SLACK} bytes that can be
 * read and mean nothing.
 *
 * @param bytes where the records stand; not to be changed
 * @param from the place of the first record
 * @param to the place behind the last one
 * @param line the line of the file on which the first record begins
 * @param isWhole whether every record ends with LF and fits the limit, as far as the block is not looked through
 * @param charset the encoding, one in which ASCII is ASCII
 * @param separator the sign between fields, of ASCII
 */
public record TextBlock(byte[] bytes, int from, int to, long line, boolean isWhole, Charset charset, byte separator)
        implements Block {

    /** How many bytes behind the last record can be read. */
    public static final int SLACK = 32;

    @Override
    public RowBlock cut() {
        RecordCutter cutter = cutter();
        cutter.cutAll();
        return cutter.block();
    }

    @Override
    public int size() {
        return to - from;
    }

    /** Finds the fields of its records. */
    public RecordCutter cutter() {
        return new RecordCutter(this);
    }
}
