package jamsos.coverage.metric;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.worker.RosterState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * People on the lists of workers of a tally (daftar pekerja), once a group: each with the lowest region that the group's rows
 * name for her and the first row that does. Both are packed into a long, the region above the row: merging is the smaller of
 * two.
 */
final class Rosters {

    private static final long UNKNOWN = -1;

    private static final int ROW_BITS = 52;

    static final long LAST_ROW = (1L << ROW_BITS) - 1;

    private final PersonIndex people;
    private final SortedSet<String> groups = Collections.synchronizedSortedSet(new TreeSet<>());

    /** No list yet; people outside the range are not taken. */
    Rosters(KeyRange range) {
        this.people = new PersonIndex(Math::min, range);
    }

    /** The number of a group, of which rows are to come. */
    int open(String group) {
        int number = CodeList.workerGroups()
                .indexOf(group)
                .filter(index -> index < PersonIndex.GROUPS)
                .orElseThrow(() -> new IllegalArgumentException(
                        "group must be a code of the list of worker groups, found " + group));
        groups.add(group);
        return number;
    }

    void put(int group, long nik, int regionIndex, long row) {
        people.put(PersonIndex.key(nik, group), placed(regionIndex, row));
    }

    PersonIndex.Lane lane() {
        return new PersonIndex.Lane(people);
    }

    static long requireRow(long row) {
        if (row < 0 || row > LAST_ROW) {
            throw new IllegalArgumentException("row must lie between 0 and " + LAST_ROW + ", found " + row);
        }
        return row;
    }

    /** A row of a list of workers: where it places its person, and which row it is. */
    static long placed(int regionIndex, long row) {
        return ((long) regionIndex << ROW_BITS) | row;
    }

    void reserve(double times) {
        people.reserve(times);
    }

    void putAll(Rosters other) {
        people.putAll(other.people);
        groups.addAll(other.groups);
    }

    /** As {@link #putAll}; the other is empty afterwards. */
    void takeOver(Rosters other) {
        people.takeOver(other.people);
        groups.addAll(other.groups);
        other.groups.clear();
    }

    SortedSet<String> groups() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    }

    List<GroupOverlap> overlaps() {
        return new Overlaps().of(people);
    }

    /** Hands over everybody once a group, with how she stands among those persons. */
    void forEach(PersonIndex persons, Visitor visitor) {
        people.forEach((key, placed) -> visitor.visit(
                PersonIndex.group(key),
                (int) (placed >>> ROW_BITS),
                placed & LAST_ROW,
                CoverageTally.rosterState(persons.get(PersonIndex.person(key), UNKNOWN), UNKNOWN)));
    }

    interface Visitor {

        /**
         * Takes a person on the lists of a group.
         *
         * @param group its number in the list of groups
         */
        void visit(int group, int regionIndex, long row, RosterState state);
    }

    /** The groups of one person follow one another, so pairs are counted person by person. */
    private static final class Overlaps {

        private static final List<CodeList.Entry> GROUPS =
                CodeList.workerGroups().entries();

        private final long[] pairs = new long[GROUPS.size() * GROUPS.size()];
        private final int[] groups = new int[GROUPS.size()];
        private int size;
        private long person;

        List<GroupOverlap> of(PersonIndex people) {
            people.forEach((key, placed) -> add(key));
            List<GroupOverlap> overlaps = new ArrayList<>();
            for (String one : codes()) {
                for (String other : codes().tailSet(one)) {
                    long shared = pairs[pair(number(one), number(other))] + pairs[pair(number(other), number(one))];
                    if (shared > 0) {
                        overlaps.add(new GroupOverlap(one, other, shared));
                    }
                }
            }
            return List.copyOf(overlaps);
        }

        private void add(long key) {
            if (PersonIndex.person(key) != person) {
                person = PersonIndex.person(key);
                size = 0;
            }
            int group = PersonIndex.group(key);
            for (int i = 0; i < size; i++) {
                pairs[pair(groups[i], group)]++;
            }
            groups[size++] = group;
        }

        private static int pair(int one, int other) {
            return one * GROUPS.size() + other;
        }

        private static int number(String group) {
            return CodeList.workerGroups().indexOf(group).orElseThrow();
        }

        private static SortedSet<String> codes() {
            SortedSet<String> codes = new TreeSet<>();
            GROUPS.forEach(entry -> codes.add(entry.code()));
            return codes;
        }
    }
}
