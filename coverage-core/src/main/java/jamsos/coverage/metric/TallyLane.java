package jamsos.coverage.metric;

import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one thread puts its rows into a {@link CoverageTally} (jalur penghitungan): many threads may fill one tally, each
 * through a lane of its own. What they put is in the tally once each lane is {@link #flush() flushed}, and not before.
 *
 * <p>Rows come as objects, or packed, as numbers, which nothing here checks.
 */
public final class TallyLane {

    private final CoverageTally tally;
    private final PersonIndex.Lane persons;

    /** Made with the first row of a list: most lanes are for members only. */
    private PersonIndex.@Nullable Lane rosters;

    private final Map<String, Roster> groups = new HashMap<>();
    private final long[] rows;
    private final long[] activeRows;

    TallyLane(CoverageTally tally, PersonIndex persons) {
        this.tally = tally;
        this.persons = new PersonIndex.Lane(persons);
        this.rows = new long[tally.regions().parts().size()];
        this.activeRows = new long[rows.length];
    }

    /**
     * Takes a row of a participant file.
     *
     * @param nik who, as {@link Nik#number()}; it keeps the rules of {@link Nik#isValid(long)}
     * @param parts the sum of the parts of its values, as {@link RowPacking} gives them; region, segment, birth date and
     *     programs are among them
     */
    public void participant(long nik, long parts) {
        long state = PersonState.row(parts);
        persons.put(PersonIndex.key(nik), state);
        int region = PersonState.regionIndex(state);
        rows[region]++;
        if (PersonState.isActive(state)) {
            activeRows[region]++;
        }
    }

    /**
     * Takes a row of a participant file.
     *
     * @throws IllegalArgumentException when its region lies outside the province
     */
    public void add(Participation row) {
        participant(
                row.nik().number(), PersonState.of(row, tally.regions().requireIndexOf(row.region()), tally.month()));
    }

    /**
     * Takes a row of a list of workers, as {@link CoverageTally#add(RosterEntry)} does.
     *
     * @throws IllegalArgumentException when its region lies outside the province or its group is on no list
     */
    public void add(RosterEntry entry) {
        add(entry, 0);
    }

    /**
     * Takes a row of a list of workers, as {@link CoverageTally#add(RosterEntry, long)} does.
     *
     * @throws IllegalArgumentException when its region lies outside the province, its group is on no list, or the number is
     *     out of its range
     */
    public void add(RosterEntry entry, long row) {
        int region = tally.regions().requireIndexOf(entry.region());
        roster(entry.group()).add(entry.nik().number(), region, Rosters.requireRow(row));
    }

    /**
     * Where rows of a list of workers of that group are put.
     *
     * @throws IllegalArgumentException when the group is on no list
     */
    public Roster roster(String group) {
        return groups.computeIfAbsent(
                group, code -> new Roster(rosters(), tally.rosters().open(code)));
    }

    private PersonIndex.Lane rosters() {
        PersonIndex.Lane own = rosters;
        if (own == null) {
            own = tally.rosters().lane();
            rosters = own;
        }
        return own;
    }

    /** Hands on all that was put. */
    public void flush() {
        persons.flush();
        if (rosters != null) {
            rosters.flush();
        }
        tally.addRows(rows, activeRows);
        Arrays.fill(rows, 0);
        Arrays.fill(activeRows, 0);
    }

    /** The part of a lane for one group of workers. */
    public static final class Roster {

        private final PersonIndex.Lane people;
        private final int group;

        private Roster(PersonIndex.Lane people, int group) {
            this.people = people;
            this.group = group;
        }

        /**
         * Takes a row of a list of workers.
         *
         * @param nik who, as {@link Nik#number()}; it keeps the rules of {@link Nik#isValid(long)}
         * @param regionIndex the place of its region among the parts of the province
         * @param row which row it is, 0 to {@value CoverageTally#LAST_ROW}
         */
        public void add(long nik, int regionIndex, long row) {
            people.put(PersonIndex.key(nik, group), Rosters.placed(regionIndex, row));
        }
    }
}
