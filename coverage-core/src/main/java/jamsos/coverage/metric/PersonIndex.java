package jamsos.coverage.metric;

import java.util.function.LongBinaryOperator;

/**
 * Persons with a packed state each (indeks orang): {@value #TABLES} {@link PersonTable tables}, 16 bytes a slot, chosen by
 * the highest bits of a key. Each table is locked on its own, so threads that put {@link Lane batches} seldom meet.
 *
 * <p>A key is made of the NIK, its digits spread over 54 bits, and in the lowest bits of a group of workers, for an index
 * that holds a person once a group. Every index hands its persons over in the order of their keys, so that who looks them
 * up in another meanwhile meets them in order there too.
 *
 * <p>Merging must be commutative and associative; then neither order nor threads change what is found here. Reading is for
 * when nobody puts any more.
 */
final class PersonIndex {

    static final int TABLES = 1 << 8;

    /** Groups of workers that keys can tell apart. */
    static final int GROUPS = 1 << 10;

    private static final int TABLE_SHIFT = Long.SIZE - 8;
    private static final long GROUP = GROUPS - 1;

    /** Odd, so that different numbers below 2^54, as all NIKs are, stay different in that many bits. */
    private static final long SPREAD = 0x0027_8dde_6e5f_d29fL;

    /** Rows of a thread that are put into a table together: enough to make the lock cheap, few enough to stay in its cache. */
    private static final int BATCH = 32;

    private final LongBinaryOperator merge;
    private final KeyRange range;
    private final PersonTable[] tables = new PersonTable[TABLES];

    /** An empty index of the persons of a range; others are not put into it. */
    PersonIndex(LongBinaryOperator merge, KeyRange range) {
        this.merge = merge;
        this.range = range;
        for (int i = 0; i < TABLES; i++) {
            tables[i] = new PersonTable();
        }
    }

    /** Makes room at once for so many times the persons, which saves growing step by step; more or fewer may come. */
    void reserve(double times) {
        int each = (int) Math.min(PersonTable.MOST, size() * times / Math.max(1, range.to() - range.from()));
        for (int i = range.from(); i < range.to(); i++) {
            tables[i].reserve(each);
        }
    }

    long size() {
        long size = 0;
        for (PersonTable table : tables) {
            size += table.size();
        }
        return size;
    }

    /** The key of a person; never 0. */
    static long key(long nik) {
        return nik * SPREAD * GROUPS;
    }

    /** The key of a person in a group of workers. */
    static long key(long nik, int group) {
        return key(nik) | group;
    }

    /** The key of the person alone. */
    static long person(long key) {
        return key & ~GROUP;
    }

    /** The group of a key. */
    static int group(long key) {
        return (int) (key & GROUP);
    }

    void put(long key, long state) {
        int table = tableOf(key);
        if (table >= range.from() && table < range.to()) {
            tables[table].put(key, state, merge);
        }
    }

    /** The state under a key, or the value given where there is none. */
    long get(long key, long unknown) {
        return tables[tableOf(key)].get(key, unknown);
    }

    /** Puts everybody of another index. */
    void putAll(PersonIndex other) {
        for (int i = 0; i < TABLES; i++) {
            tables[i].putAll(other.tables[i], merge);
        }
    }

    /** As {@link #putAll}, table by table; the other is empty afterwards, so that no person is held twice for long. */
    void takeOver(PersonIndex other) {
        for (int i = 0; i < TABLES; i++) {
            if (tables[i].size() == 0) {
                tables[i].replaceBy(other.tables[i]);
            } else {
                tables[i].putAll(other.tables[i], merge);
            }
            other.tables[i].clear();
        }
    }

    /** Hands over everybody by ascending key. */
    void forEach(Visitor visitor) {
        for (PersonTable table : tables) {
            table.forEach(visitor);
        }
    }

    private static int tableOf(long key) {
        return (int) (key >>> TABLE_SHIFT);
    }

    interface Visitor {
        void visit(long key, long state);
    }

    /** What one thread puts into the index, in batches (jalur): not thread-safe itself, beside others it is. */
    static final class Lane {

        private final PersonIndex index;
        private final long[] keys = new long[TABLES * BATCH];
        private final long[] states = new long[TABLES * BATCH];
        private final int[] counts = new int[TABLES];
        private final int from;
        private final int to;

        Lane(PersonIndex index) {
            this.index = index;
            this.from = index.range.from();
            this.to = index.range.to();
        }

        void put(long key, long state) {
            int table = tableOf(key);
            if (table < from || table >= to) {
                return;
            }
            int at = table * BATCH + counts[table];
            keys[at] = key;
            states[at] = state;
            if (++counts[table] == BATCH) {
                flush(table);
            }
        }

        void flush() {
            for (int table = from; table < to; table++) {
                flush(table);
            }
        }

        private void flush(int table) {
            index.tables[table].putAll(keys, states, table * BATCH, counts[table], index.merge);
            counts[table] = 0;
        }
    }
}
