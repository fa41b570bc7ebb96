package jamsos.coverage.metric;

import jamsos.coverage.worker.RosterState;
import java.util.HashMap;
import java.util.Map;

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
    private final Map<String, PersonIndex> people = new HashMap<>();
    private final PersonIndex[] groups = new PersonIndex[MOST];
    private final long[] niks = new long[MOST];
    private final int[] regions = new int[MOST];
    private final long[] states = new long[MOST];
    private final long[] placed = new long[MOST];
    private int size;

    RosterLookup(CoverageTally tally) {
        this.tally = tally;
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
        groups[size] = people.computeIfAbsent(group, tally::peopleOf);
        niks[size] = nik;
        regions[size] = regionIndex;
        size++;
    }

    /** Looks all of them up; only of people who are not active it is asked where they are placed. */
    public void find() {
        tally.packedStates(niks, size, states, UNKNOWN);
        for (int i = 0; i < size; i++) {
            placed[i] = state(i) == RosterState.ACTIVE ? 0 : groups[i].touch(niks[i]);
        }
        for (int i = 0; i < size; i++) {
            placed[i] = state(i) == RosterState.ACTIVE ? UNKNOWN : groups[i].get(niks[i], UNKNOWN);
        }
    }

    /** How the person of a row found stands, rows being numbered from 0 as they were added. */
    public RosterState state(int row) {
        return CoverageTally.rosterState(states[row], UNKNOWN);
    }

    /** What a row is to the place of its person, who is not active, within its group. */
    public CoverageTally.Placing placing(int row) {
        return Rosters.placing(placed[row], regions[row], UNKNOWN);
    }

    /** Forgets all rows. */
    public void clear() {
        size = 0;
    }
}
