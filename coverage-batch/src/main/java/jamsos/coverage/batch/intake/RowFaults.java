package jamsos.coverage.batch.intake;

import java.util.Arrays;

/**
 * The rows of a delivery about which something was told (baris bermasalah): their numbers only, so that a second reading
 * looks at these and passes over all others.
 */
public final class RowFaults {

    /** None. */
    public static final RowFaults NONE = new RowFaults();

    private static final int FEWEST = 16;

    private long[] rows = new long[0];
    private int size;
    private boolean inOrder = true;

    /** Something is told about a row; said again, it is the same row. */
    void add(long row) {
        if (size > 0 && rows[size - 1] == row) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, Math.max(FEWEST, size * 2));
        }
        inOrder &= size == 0 || rows[size - 1] < row;
        rows[size++] = row;
    }

    /** Something is told about the rows of which something was told elsewhere. */
    void addAll(RowFaults others) {
        for (int i = 0; i < others.size; i++) {
            add(others.rows[i]);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Whether something was told about that row. */
    boolean has(long row) {
        return place(row) >= 0;
    }

    /** The first row from that one on about which something was told; {@link Long#MAX_VALUE} where there is none. */
    long next(long row) {
        int place = place(row);
        int at = place < 0 ? -place - 1 : place;
        return at < size ? rows[at] : Long.MAX_VALUE;
    }

    private int place(long row) {
        if (!inOrder) {
            Arrays.sort(rows, 0, size);
            inOrder = true;
        }
        return Arrays.binarySearch(rows, 0, size, row);
    }
}
