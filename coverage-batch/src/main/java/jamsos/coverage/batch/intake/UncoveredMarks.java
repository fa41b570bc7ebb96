package jamsos.coverage.batch.intake;

import java.util.BitSet;

/** Which rows of a list of workers are to be listed as not covered (tanda baris), two bits a row. */
final class UncoveredMarks {

    private final BitSet marked = new BitSet();
    private final BitSet lapsed = new BitSet();

    /** Marks a row of the file: its person is lapsed, or in no row of members. */
    void mark(long row, boolean isLapsed) {
        int bit = Math.toIntExact(row);
        marked.set(bit);
        lapsed.set(bit, isLapsed);
    }

    /** How many rows are marked. */
    long count() {
        return marked.cardinality();
    }

    /** Whether a row is marked. */
    boolean isMarked(long row) {
        return row <= Integer.MAX_VALUE && marked.get((int) row);
    }

    /** The first row from that one on that is marked; {@link Long#MAX_VALUE} where there is none. */
    long next(long row) {
        int next = row > Integer.MAX_VALUE ? -1 : marked.nextSetBit((int) row);
        return next < 0 ? Long.MAX_VALUE : next;
    }

    /** Whether the person of a row that is marked is lapsed. */
    boolean isLapsed(long row) {
        return lapsed.get(Math.toIntExact(row));
    }
}
