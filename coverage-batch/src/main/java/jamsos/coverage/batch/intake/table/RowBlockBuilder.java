package jamsos.coverage.batch.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** Puts a block together field by field (penyusun blok baris), where a file's own bytes are not the rows' bytes. */
public final class RowBlockBuilder {

    private static final int MOST_ROWS = 1 << 13;
    private static final int MOST_BYTES = 1 << 20;

    /** A row may have as many bytes beyond as a record may. */
    private static final int ROOM = MOST_BYTES + RecordReader.LONGEST;

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int[] starts = new int[1 << 12];
    private int[] ends = new int[1 << 12];
    private int fields;
    private final int[] firstFields = new int[MOST_ROWS + 1];
    private final long[] lines = new long[MOST_ROWS];
    private int rows;
    private final BitSet numeric = new BitSet();
    private final BitSet notCalculated = new BitSet();
    private final BitSet hidden = new BitSet();

    /** Begins a row of the file. */
    public void beginRow(long line, boolean isHidden) {
        firstFields[rows] = fields;
        lines[rows] = line;
        if (isHidden) {
            hidden.set(rows);
        }
        rows++;
        firstFields[rows] = fields;
    }

    /** Adds a field to the row begun last; its bytes are UTF-8. */
    public void field(byte[] source, int from, int count) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        int needed = length + count + 1 + TextBlock.SLACK;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, Math.min(ROOM, bytes.length * 2)));
        }
        System.arraycopy(source, from, bytes, length, count);
        starts[fields] = length;
        length += count;
        ends[fields] = length;
        bytes[length++] = RowBlock.FIELD_END;
        fields++;
        firstFields[rows] = fields;
    }

    /** Adds a field. */
    public void field(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        field(source, 0, source.length);
    }

    /** Says that the field added last was a number. */
    public void markNumeric() {
        numeric.set(fields - 1);
    }

    /** Says that the field added last was a formula without a value. */
    public void markNotCalculated() {
        notCalculated.set(fields - 1);
    }

    /** How many rows were begun. */
    public int rows() {
        return rows;
    }

    /** Whether a block should have no more rows. */
    public boolean isFull() {
        return rows == MOST_ROWS || length >= MOST_BYTES;
    }

    /** The block; this builder is of no further use. */
    public RowBlock build() {
        return new RowBlock(
                bytes, StandardCharsets.UTF_8, starts, ends, firstFields, lines, rows, numeric, notCalculated, hidden);
    }
}
