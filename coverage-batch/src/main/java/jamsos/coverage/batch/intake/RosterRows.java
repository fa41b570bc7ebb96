package jamsos.coverage.batch.intake;

import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.worker.RosterState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of all lists of workers of a month under numbers of one range (nomor baris daftar pekerja), lists in the order in
 * which they were opened first; and which of these rows are to be listed as not covered.
 */
final class RosterRows {

    /** Rows a list can have: more than any file has. */
    private static final int ROW_BITS = 36;

    private static final long ROW = (1L << ROW_BITS) - 1;
    private static final int MOST_LISTS = (int) (CoverageTally.LAST_ROW >>> ROW_BITS) + 1;

    private final Map<Delivery, Integer> numbers = new HashMap<>();
    private final List<UncoveredMarks> marks = new ArrayList<>();

    /** The number under which the tally knows row 0 of a list; rows follow one by one. */
    long first(Delivery roster) {
        return (long) number(roster) << ROW_BITS;
    }

    private int number(Delivery roster) {
        Integer known = numbers.get(roster);
        if (known != null) {
            return known;
        }
        int number = marks.size();
        if (number == MOST_LISTS) {
            throw new IllegalStateException("a month can have at most " + MOST_LISTS + " lists of workers");
        }
        numbers.put(roster, number);
        marks.add(new UncoveredMarks());
        return number;
    }

    /** Marks the rows of people of the tally's range who are not covered. */
    void mark(CoverageTally tally) {
        tally.forEachNotCovered(
                (row, state) -> marks.get((int) (row >>> ROW_BITS)).mark(row & ROW, state == RosterState.LAPSED));
    }

    /** The rows of a list marked so far. */
    UncoveredMarks marks(Delivery roster) {
        return marks.get(number(roster));
    }
}
