package jamsos.coverage.metric;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * The running count of one month (penghitungan): takes rows in any order and keeps one packed state a person, no name
 * and no row.
 *
 * <p>Where rows of a person differ, the row that places her is: active before not active; then the latest month paid
 * through; then PU, BPU, JAKON, PMI; then the lowest Kemendagri code; then the earliest birth date; then L before P; then
 * the cover that ends last. Her programs are those of all her active rows. Order and repetition of rows change no count of persons.
 *
 * <p>The one mutable type of the library; not thread-safe. Threads count in {@link #lane() lanes} of one tally, or in tallies
 * of their own that are {@link #addAll(CoverageTally) added}.
 */
public final class CoverageTally {

    private static final long UNKNOWN = -1;
    private static final int TOGETHER = 64;

    /** Beside the region of a person on a roster: that more than one row may name her. */
    private static final long REPEATED = 1L << 32;

    private static final PersonIndex NOBODY = new PersonIndex(Math::min);

    private final YearMonth month;
    private final Regions regions;
    private final PersonIndex persons = new PersonIndex(PersonState::merge);
    private final TreeMap<String, PersonIndex> rosters = new TreeMap<>();
    private final long[] rows;
    private final long[] activeRows;

    /** An empty tally of that month and province. */
    public CoverageTally(YearMonth month, Regions regions) {
        this.month = month;
        this.regions = regions;
        this.rows = new long[regions.parts().size()];
        this.activeRows = new long[rows.length];
    }

    /** The month counted. */
    public YearMonth month() {
        return month;
    }

    /** The province counted. */
    public Regions regions() {
        return regions;
    }

    /**
     * Takes a row of a participant file.
     *
     * @throws IllegalArgumentException when its region lies outside the province
     */
    public void add(Participation row) {
        int region = index(row.region());
        persons.put(row.nik().number(), PersonState.of(row, region, month));
        rows[region]++;
        if (row.active()) {
            activeRows[region]++;
        }
    }

    /**
     * Takes a row of a list of workers. A person counts once per group, in the lowest Kemendagri code that the group's
     * rows name for her.
     *
     * @throws IllegalArgumentException when its region lies outside the province
     */
    public void add(RosterEntry entry) {
        rosterIndex(entry.group()).put(entry.nik().number(), index(entry.region()));
    }

    private int index(KemendagriCode region) {
        return regions.requireIndexOf(region);
    }

    /** A lane for one thread; several may fill this tally at a time. */
    public TallyLane lane() {
        return new TallyLane(this, persons);
    }

    /**
     * Makes room at once for so many times the persons that are in participant rows and on rosters now, for when more rows
     * like those are to come; more or fewer may come.
     */
    public void reserve(double times) {
        persons.reserve(times);
        rosters.values().forEach(people -> people.reserve(times));
    }

    PersonIndex rosterIndex(String group) {
        synchronized (rosters) {
            return rosters.computeIfAbsent(group, code -> new PersonIndex(CoverageTally::mergeRoster));
        }
    }

    /** The people of a group, none of them where no row named the group. */
    PersonIndex peopleOf(String group) {
        return rosters.getOrDefault(group, NOBODY);
    }

    private static long mergeRoster(long one, long other) {
        return Math.min(one & ~REPEATED, other & ~REPEATED) | REPEATED;
    }

    void addRows(long[] taken, long[] active) {
        synchronized (rows) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Math.addExact(rows[i], taken[i]);
                activeRows[i] = Math.addExact(activeRows[i], active[i]);
            }
        }
    }

    /**
     * Takes all that another tally has taken.
     *
     * @throws IllegalArgumentException when it counts another month or province
     */
    public void addAll(CoverageTally other) {
        if (!other.month.equals(month) || other.regions != regions) {
            throw new IllegalArgumentException("a tally of " + other.month + " cannot be added to one of " + month);
        }
        persons.putAll(other.persons);
        other.rosters.forEach((group, people) -> rosterIndex(group).putAll(people));
        addRows(other.rows, other.activeRows);
    }

    /** How a person stands in the participant rows taken so far. */
    public RosterState state(Nik nik) {
        return state(nik.number());
    }

    /** As {@link #state(Nik)}, of a NIK as a number. */
    public RosterState state(long nik) {
        return rosterState(persons.get(nik, UNKNOWN), UNKNOWN);
    }

    static RosterState rosterState(long state, long unknown) {
        if (state == unknown) {
            return RosterState.NEVER;
        }
        return PersonState.isActive(state) ? RosterState.ACTIVE : RosterState.LAPSED;
    }

    /** Looks up many rows of lists of workers together. */
    public RosterLookup lookup() {
        return new RosterLookup(this);
    }

    /** Whether this entry's region is the one its person counts in within its group. */
    public boolean places(RosterEntry entry) {
        long placed = peopleOf(entry.group()).get(entry.nik().number(), UNKNOWN);
        return placing(placed, index(entry.region()), UNKNOWN) != Placing.ELSEWHERE;
    }

    static Placing placing(long placed, int regionIndex, long unknown) {
        if (placed == unknown || (placed & ~REPEATED) != regionIndex) {
            return Placing.ELSEWHERE;
        }
        return (placed & REPEATED) == 0 ? Placing.ALONE : Placing.AMONG_SEVERAL;
    }

    /** The groups on rosters, by code. */
    public SortedSet<String> rosterGroups() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rosters.keySet()));
    }

    /**
     * How many people stand on the rosters of two groups at once, for every pair that shares somebody: the reason why
     * groups do not add up to persons. By group code.
     */
    public List<GroupOverlap> groupOverlaps() {
        List<GroupOverlap> overlaps = new ArrayList<>();
        for (String group : rosters.keySet()) {
            rosters.tailMap(group, false).forEach((other, people) -> {
                long[] shared = new long[1];
                forEachKey(group, nik -> shared[0] += people.get(nik, UNKNOWN) == UNKNOWN ? 0 : 1);
                if (shared[0] > 0) {
                    overlaps.add(new GroupOverlap(group, other, shared[0]));
                }
            });
        }
        return List.copyOf(overlaps);
    }

    private void forEachKey(String group, LongConsumer visitor) {
        PersonIndex people = rosters.get(group);
        if (people != null) {
            people.forEach((nik, region) -> visitor.accept(nik));
        }
    }

    /** Rows of participant files taken. */
    long rowsTaken() {
        long sum = 0;
        for (long region : rows) {
            sum = Math.addExact(sum, region);
        }
        return sum;
    }

    long rowsOf(int region, boolean activeOnly) {
        return activeOnly ? activeRows[region] : rows[region];
    }

    /** Hands every person to the visitor, in no order that means anything. */
    void forEachPerson(PersonIndex.Visitor visitor) {
        persons.forEach(visitor);
    }

    /** The packed state of a person, or the value given where she is in no row. */
    long packedState(long nik, long unknown) {
        return persons.get(nik, unknown);
    }

    /** As {@link #packedState}, of many persons at once. */
    void packedStates(long[] niks, int count, long[] states, long unknown) {
        persons.getAll(niks, count, states, unknown);
    }

    /** Hands every person of a roster to the visitor with the region she counts in. */
    void forEachOnRoster(String group, RosterVisitor visitor) {
        PersonIndex people = rosters.get(group);
        if (people != null) {
            Waiting waiting = new Waiting(visitor);
            people.forEach(waiting::add);
            waiting.visitAll();
        }
    }

    /** People of a roster who wait until they are many, for their states are found faster together. */
    private final class Waiting {

        private final RosterVisitor visitor;
        private final long[] niks = new long[TOGETHER];
        private final int[] placed = new int[TOGETHER];
        private final long[] states = new long[TOGETHER];
        private int count;

        Waiting(RosterVisitor visitor) {
            this.visitor = visitor;
        }

        void add(long nik, long region) {
            niks[count] = nik;
            placed[count] = (int) (region & ~REPEATED);
            if (++count == TOGETHER) {
                visitAll();
            }
        }

        void visitAll() {
            persons.getAll(niks, count, states, UNKNOWN);
            for (int i = 0; i < count; i++) {
                visitor.visit(placed[i], rosterState(states[i], UNKNOWN));
            }
            count = 0;
        }
    }

    interface RosterVisitor {
        void visit(int regionIndex, RosterState state);
    }

    /** What a row of a list of workers is to the place where its person counts within a group. */
    public enum Placing {
        /** The person counts in another region, or is not on the group's lists. */
        ELSEWHERE,
        /** The person counts in the row's region, and no other row of the group names her. */
        ALONE,
        /** The person counts in the row's region, and another row of the group may name her too. */
        AMONG_SEVERAL
    }
}
