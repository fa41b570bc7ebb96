package jamsos.coverage.batch.intake;

import java.util.BitSet;

/**
 * Which rows of a list of workers are to be listed as not covered (tanda baris), two bits a row: for when the persons who
 * tell it do not all fit into the memory at once.
 */
public final class UncoveredMarks {

    private final BitSet marked = new BitSet();
    private final BitSet lapsed = new BitSet();

    /** Marks a row of the file: its person is lapsed, or in no row of members. */
    public void mark(long row, boolean isLapsed) {
        int bit = Math.toIntExact(row);
        marked.set(bit);
        lapsed.set(bit, isLapsed);
    }

    /** Whether a row is marked. */
    public boolean isMarked(long row) {
        return marked.get(Math.toIntExact(row));
    }

    /** Whether the person of a row that is marked is lapsed. */
    public boolean isLapsed(long row) {
        return lapsed.get(Math.toIntExact(row));
    }
}
