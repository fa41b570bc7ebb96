package jamsos.coverage.metric;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

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
 *
 * <p>A tally that is too large for the memory is filled several times with the same rows: it takes the persons of one
 * {@link KeyRange} at a time, and before it {@link #nextRange() goes on} it sums them up and forgets them.
 */
public final class CoverageTally {

    /** The largest number of a row of a list of workers. */
    public static final long LAST_ROW = Rosters.LAST_ROW;

    private static final long UNKNOWN = -1;

    private final YearMonth month;
    private final Regions regions;
    private final PersonTotals earlier;
    private final long[] rows;
    private final long[] activeRows;
    private final KeyRange begun;
    private KeyRange range;
    private PersonIndex persons;
    private Rosters rosters;

    /** An empty tally of that month and province. */
    public CoverageTally(YearMonth month, Regions regions) {
        this(month, regions, KeyRange.ALL);
    }

    /** An empty tally that takes the persons of a range; rows of others are counted as rows, in the first range only. */
    public CoverageTally(YearMonth month, Regions regions, KeyRange range) {
        this.month = month;
        this.regions = regions;
        this.begun = range;
        this.range = range;
        this.persons = new PersonIndex(PersonState::merge, range);
        this.rosters = new Rosters(range);
        this.earlier = new PersonTotals(month, regions);
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

    /** The range of persons that is being counted. */
    public KeyRange range() {
        return range;
    }

    /**
     * Sums up the persons of this range, forgets them, and goes on with the next, for which every row is to be taken once
     * more. Lanes and lookups made before are spent.
     */
    public void nextRange() {
        earlier.count(this);
        range = range.next();
        persons = new PersonIndex(PersonState::merge, range);
        rosters = new Rosters(range);
    }

    /**
     * As {@link #nextRange()}, together with the tally of the month before, so that who came and who went is known.
     *
     * @param before that tally
     * @throws IllegalArgumentException when it counts another range of persons
     */
    public void nextRange(CoverageTally before) {
        if (!before.range.equals(range)) {
            throw new IllegalArgumentException(
                    "a tally of persons " + before.range + " cannot go on with one of " + range);
        }
        earlier.countMovement(before, this);
        before.nextRange();
        nextRange();
    }

    /** All that is known about persons, of this range and those before. */
    PersonTotals totals() {
        PersonTotals totals = new PersonTotals(month, regions);
        totals.addAll(earlier);
        totals.count(this);
        return totals;
    }

    /** Who came and who went since the tally of the month before, of this range and those before. */
    MovementCounts movementSince(CoverageTally before) {
        MovementCounts movement = new MovementCounts(rows.length);
        movement.addAll(earlier.movement());
        movement.count(before, this);
        return movement;
    }

    /**
     * Takes a row of a participant file.
     *
     * @throws IllegalArgumentException when its region lies outside the province
     */
    public void add(Participation row) {
        int region = index(row.region());
        persons.put(PersonIndex.key(row.nik().number()), PersonState.of(row, region, month));
        if (range.isFirst()) {
            rows[region]++;
            activeRows[region] += row.active() ? 1 : 0;
        }
    }

    /**
     * Takes a row of a list of workers. A person counts once per group, in the lowest Kemendagri code that the group's
     * rows name for her.
     *
     * @throws IllegalArgumentException when its region lies outside the province or its group is on no list
     */
    public void add(RosterEntry entry) {
        add(entry, 0);
    }

    /**
     * As {@link #add(RosterEntry)}, of a row that is to be found again: see {@link #forEachNotCovered}.
     *
     * @param row which row it is, 0 to {@value #LAST_ROW}; the caller decides what the numbers mean
     * @throws IllegalArgumentException when its region lies outside the province, its group is on no list, or the number is
     *     out of its range
     */
    public void add(RosterEntry entry, long row) {
        rosters.put(rosters.open(entry.group()), entry.nik().number(), index(entry.region()), Rosters.requireRow(row));
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
        rosters.reserve(times);
    }

    Rosters rosters() {
        return rosters;
    }

    void addRows(long[] taken, long[] active) {
        if (!range.isFirst()) {
            return;
        }
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
     * @throws IllegalArgumentException when it counts another month, province or range of persons
     */
    public void addAll(CoverageTally other) {
        requireLike(other);
        persons.putAll(other.persons);
        rosters.putAll(other.rosters);
        addRows(other.rows, other.activeRows);
    }

    /**
     * As {@link #addAll}, but empties the other, which saves holding its persons twice.
     *
     * @throws IllegalArgumentException when it counts another month, province or range of persons
     */
    public void takeOver(CoverageTally other) {
        requireLike(other);
        persons.takeOver(other.persons);
        rosters.takeOver(other.rosters);
        addRows(other.rows, other.activeRows);
        Arrays.fill(other.rows, 0);
        Arrays.fill(other.activeRows, 0);
    }

    private void requireLike(CoverageTally other) {
        if (!other.month.equals(month) || other.regions != regions) {
            throw new IllegalArgumentException("a tally of " + other.month + " cannot be added to one of " + month);
        }
        if (!other.range.equals(range) || !other.begun.equals(range)) {
            throw new IllegalArgumentException(
                    "a tally of persons " + other.begun + " to " + other.range + " cannot be added to one of " + range);
        }
    }

    /** How a person of this range stands in the participant rows taken so far. */
    public RosterState state(Nik nik) {
        return state(nik.number());
    }

    /** As {@link #state(Nik)}, of a NIK as a number. */
    public RosterState state(long nik) {
        return rosterState(persons.get(PersonIndex.key(nik), UNKNOWN), UNKNOWN);
    }

    static RosterState rosterState(long state, long unknown) {
        if (state == unknown) {
            return RosterState.NEVER;
        }
        return PersonState.isActive(state) ? RosterState.ACTIVE : RosterState.LAPSED;
    }

    /**
     * Hands over, for every person of this range who is on the lists of workers of a group and not active, the row that
     * places her in the group: of those that name the lowest region the one with the lowest number. In no order that means
     * anything.
     */
    public void forEachNotCovered(NotCovered visitor) {
        rosters.forEach(persons, (group, region, row, state) -> {
            if (state != RosterState.ACTIVE) {
                visitor.visit(row, state);
            }
        });
    }

    /** The groups on rosters, by code. */
    public SortedSet<String> rosterGroups() {
        return rosters.groups();
    }

    /**
     * How many people stand on the rosters of two groups at once, for every pair that shares somebody: the reason why
     * groups do not add up to persons. By group code.
     */
    public List<GroupOverlap> groupOverlaps() {
        return rosters.overlaps();
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

    /** Hands every person, by her key, to the visitor. */
    void forEachPerson(PersonIndex.Visitor visitor) {
        persons.forEach(visitor);
    }

    /** The packed state under the key of a person, or the value given where she is in no row. */
    long packedState(long key, long unknown) {
        return persons.get(key, unknown);
    }

    /** Hands over everybody on lists of workers, once a group. */
    void forEachOnRosters(Rosters.Visitor visitor) {
        rosters.forEach(persons, visitor);
    }
}
