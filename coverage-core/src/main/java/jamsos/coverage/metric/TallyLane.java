package jamsos.coverage.metric;

import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where one thread puts its rows into a {@link CoverageTally} (jalur penghitungan): many threads may fill one tally, each
 * through a lane of its own. What they put is in the tally once each lane is {@link #flush() flushed}, and not before.
 *
 * <p>Rows come as objects, or packed, as numbers, which nothing here checks.
 */
public final class TallyLane {

    private final CoverageTally tally;
    private final PersonIndex.Lane persons;
    private final Map<String, PersonIndex.Lane> rosters = new HashMap<>();
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
        persons.put(nik, state);
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
     * @throws IllegalArgumentException when its region lies outside the province
     */
    public void add(RosterEntry entry) {
        roster(entry.group()).add(entry.nik().number(), tally.regions().requireIndexOf(entry.region()));
    }

    /** Where rows of a list of workers of that group are put. */
    public Roster roster(String group) {
        return new Roster(rosters.computeIfAbsent(group, code -> new PersonIndex.Lane(tally.rosterIndex(code))));
    }

    /** Hands on all that was put. */
    public void flush() {
        persons.flush();
        rosters.values().forEach(PersonIndex.Lane::flush);
        tally.addRows(rows, activeRows);
        Arrays.fill(rows, 0);
        Arrays.fill(activeRows, 0);
    }

    /** The part of a lane for one group of workers. */
    public static final class Roster {

        private final PersonIndex.Lane people;

        private Roster(PersonIndex.Lane people) {
            this.people = people;
        }

        /**
         * Takes a row of a list of workers.
         *
         * @param nik who, as {@link Nik#number()}; it keeps the rules of {@link Nik#isValid(long)}
         * @param regionIndex the place of its region among the parts of the province
         */
        public void add(long nik, int regionIndex) {
            people.put(nik, regionIndex);
        }
    }
}
