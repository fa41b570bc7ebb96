package jamsos.coverage.metric;

import jamsos.coverage.worker.RosterState;
import java.util.Arrays;

/**
 * Looks up rows of lists of workers in a tally, many at a time (pencarian daftar pekerja), which is faster than one after
 * the other: how their persons stand, and whether they count in these rows. Several lookups may read one tally that nobody
 * fills any more; one lookup is for one thread.
 */
public final class RosterLookup {

    /** How many rows are looked up together. */
    public static final int MOST = 64;

    private static final long UNKNOWN = -1;

    private final CoverageTally tally;
    private final long[] niks = new long[MOST];
    private final int[] regions = new int[MOST];
    private final String[] groups = new String[MOST];
    private final long[] states = new long[MOST];
    private int size;

    RosterLookup(CoverageTally tally) {
        this.tally = tally;
        Arrays.fill(groups, "");
    }

    /** How many rows wait to be looked up or were looked up. */
    public int size() {
        return size;
    }

    /**
     * Adds a row; there may be {@value #MOST}.
     *
     * @param group its group
     * @param nik who, as {@link jamsos.coverage.worker.Nik#number()}
     * @param regionIndex the place of its region among the parts of the province
     */
    public void add(String group, long nik, int regionIndex) {
        groups[size] = group;
        niks[size] = nik;
        regions[size] = regionIndex;
        size++;
    }

    /** Looks all of them up. */
    public void find() {
        tally.packedStates(niks, size, states, UNKNOWN);
    }

    /** How the person of a row found stands, rows being numbered from 0 as they were added. */
    public RosterState state(int row) {
        return CoverageTally.rosterState(states[row], UNKNOWN);
    }

    /** What a row is to its person's place within its group. */
    public CoverageTally.Placing placing(int row) {
        return tally.placing(groups[row], niks[row], regions[row]);
    }

    /** Forgets all rows. */
    public void clear() {
        size = 0;
    }
}
