package jamsos.coverage.metric;

import jamsos.coverage.metric.CoverageTally.Placing;
import jamsos.coverage.worker.RosterState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People on the lists of workers of a tally (daftar pekerja), group by group: each with the lowest region that the group's
 * rows name for her.
 */
final class Rosters {

    private static final long UNKNOWN = -1;
    private static final int TOGETHER = 64;

    /** Beside the region of a person: that more than one row may name her. */
    private static final long REPEATED = 1L << 32;

    private static final PersonIndex NOBODY = new PersonIndex(Rosters::merge, KeyRange.ALL);

    private final KeyRange range;
    private final TreeMap<String, PersonIndex> groups = new TreeMap<>();

    /** No list yet; people outside the range are not taken. */
    Rosters(KeyRange range) {
        this.range = range;
    }

    PersonIndex of(String group) {
        synchronized (groups) {
            return groups.computeIfAbsent(group, code -> new PersonIndex(Rosters::merge, range));
        }
    }

    private static long merge(long one, long other) {
        return Math.min(one & ~REPEATED, other & ~REPEATED) | REPEATED;
    }

    void reserve(double times) {
        groups.values().forEach(people -> people.reserve(times));
    }

    void putAll(Rosters other) {
        other.groups.forEach((group, people) -> of(group).putAll(people));
    }

    /** As {@link #putAll}; the other is empty afterwards. */
    void takeOver(Rosters other) {
        other.groups.forEach((group, people) -> of(group).takeOver(people));
        other.groups.clear();
    }

    SortedSet<String> groups() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(groups.keySet()));
    }

    /** The people of a group, none of them where no row named the group. */
    PersonIndex people(String group) {
        return groups.getOrDefault(group, NOBODY);
    }

    static Placing placing(long placed, int regionIndex, long unknown) {
        if (placed == unknown || (placed & ~REPEATED) != regionIndex) {
            return Placing.ELSEWHERE;
        }
        return (placed & REPEATED) == 0 ? Placing.ALONE : Placing.AMONG_SEVERAL;
    }

    List<GroupOverlap> overlaps() {
        List<GroupOverlap> overlaps = new ArrayList<>();
        groups.forEach((group, people) -> groups.tailMap(group, false).forEach((other, others) -> {
            long[] shared = new long[1];
            people.forEach((nik, region) -> shared[0] += others.get(nik, UNKNOWN) == UNKNOWN ? 0 : 1);
            if (shared[0] > 0) {
                overlaps.add(new GroupOverlap(group, other, shared[0]));
            }
        }));
        return List.copyOf(overlaps);
    }

    /** Hands everybody of a group to the visitor with the region she counts in and how she stands among those persons. */
    void forEach(String group, PersonIndex persons, Visitor visitor) {
        Waiting waiting = new Waiting(persons, visitor);
        people(group).forEach(waiting::add);
        waiting.visitAll();
    }

    interface Visitor {
        void visit(int regionIndex, RosterState state);
    }

    /** People who wait until they are many, for their states are found faster together. */
    private static final class Waiting {

        private final PersonIndex persons;
        private final Visitor visitor;
        private final long[] niks = new long[TOGETHER];
        private final int[] placed = new int[TOGETHER];
        private final long[] states = new long[TOGETHER];
        private int count;

        Waiting(PersonIndex persons, Visitor visitor) {
            this.persons = persons;
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
                visitor.visit(placed[i], CoverageTally.rosterState(states[i], UNKNOWN));
            }
            count = 0;
        }
    }
}
