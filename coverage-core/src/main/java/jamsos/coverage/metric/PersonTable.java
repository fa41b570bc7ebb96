package jamsos.coverage.metric;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/**
 * One table of a {@link PersonIndex} (tabel orang): slots of a key and a state, side by side in one array.
 *
 * <p>The slots stand in ascending order of their keys. Every key has a home, which ascends with it, and stands there or in
 * the first slots behind that its neighbours leave: so a search ends at the first slot that is free or has a larger key,
 * whether a person is there or not, and who goes through one table in order goes through another in order too. Behind the
 * last home are spare slots, of which the last is always free. A key is never 0, so 0 marks a free slot; all keys of a
 * table have the same sign.
 */
final class PersonTable {

    private static final int SMALLEST = 16;

    /** Slots are two longs in one array. */
    private static final int LARGEST = (Integer.MAX_VALUE - 16) / 2;

    /** At most so many persons fit. */
    static final int MOST = LARGEST / 4 * 3;

    /** A table grows when more than so many of a hundred homes are taken, and keeps clear of it when it is reserved. */
    private static final int FULL = 85;

    /** Spare slots: some, and one for so many homes. */
    private static final int SPARE = 8;

    private static final int HOMES_A_SPARE = 64;

    /** How far behind its home a key is still likely to stand, in places of the array: the next line of memory. */
    private static final int NEAR = 8;

    private static final int HOME_AT = Long.SIZE - 8 - Integer.SIZE;
    private static final long HOME_BITS = 0xffff_ffffL;

    private static final long[] NONE = new long[2 * SPARE];

    private long[] slots = NONE;
    private int homes;
    private int size;
    private int most;

    /** How many persons are in it. */
    int size() {
        return size;
    }

    synchronized void put(long key, long state, LongBinaryOperator merge) {
        insert(key, state, merge);
    }

    /** Puts many; the places are read before, for the memory fetches many at a time, and one after the other slowly. */
    synchronized void putAll(long[] keys, long[] states, int from, int count, LongBinaryOperator merge) {
        long sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += touch(keys[i]);
        }
        if (sum == Long.MIN_VALUE) {
            // Never so; asking keeps the reading ahead from being left out.
            Thread.onSpinWait();
        }
        for (int i = from; i < from + count; i++) {
            insert(keys[i], states[i], merge);
        }
    }

    private void insert(long key, long state, LongBinaryOperator merge) {
        if (size >= most) {
            resize((int) Math.min(LARGEST, Math.max(SMALLEST, homes + homes / 2L)));
        }
        int at = find(key);
        if (slots[at] == key) {
            slots[at + 1] = merge.applyAsLong(slots[at + 1], state);
        } else {
            open(at);
            slots[at] = key;
            slots[at + 1] = state;
            size++;
        }
    }

    /** Moves what stands in a slot and behind it, up to a free one, by one slot. */
    private void open(int at) {
        int free = at;
        while (slots[free] != 0) {
            free += 2;
        }
        keepLastFree(free);
        if (free > at) {
            System.arraycopy(slots, at, slots, at + 2, free - at);
        }
    }

    private void keepLastFree(int taken) {
        if (taken + 2 == slots.length) {
            slots = Arrays.copyOf(slots, slots.length + 2 * SPARE);
        }
    }

    /** The slot of a key, or the one where it belongs: free, or of a larger one. */
    private int find(long key) {
        int at = home(key);
        while (slots[at] < key && slots[at] != 0) {
            at += 2;
        }
        return at;
    }

    private int home(long key) {
        return (int) (((key >>> HOME_AT & HOME_BITS) * homes) >>> Integer.SIZE) << 1;
    }

    /** Reads where a key should be found, some time before it is looked for; what is answered means nothing. */
    long touch(long key) {
        int home = home(key);
        return slots[home] ^ slots[home + NEAR];
    }

    long get(long key, long unknown) {
        int at = find(key);
        return slots[at] == key ? slots[at + 1] : unknown;
    }

    /** Hands over everybody by ascending key. */
    void forEach(PersonIndex.Visitor visitor) {
        long[] all = slots;
        for (int at = 0; at < all.length; at += 2) {
            if (all[at] != 0) {
                visitor.visit(all[at], all[at + 1]);
            }
        }
    }

    /** Puts everybody of another table, for whom there is room made at once. */
    void putAll(PersonTable other, LongBinaryOperator merge) {
        reserve(size + other.size);
        long[] all = other.slots;
        for (int at = 0; at < all.length; at += 2) {
            if (all[at] != 0) {
                insert(all[at], all[at + 1], merge);
            }
        }
    }

    /** Becomes what another is. */
    void replaceBy(PersonTable other) {
        slots = other.slots;
        homes = other.homes;
        size = other.size;
        most = other.most;
    }

    void clear() {
        replaceBy(new PersonTable());
    }

    synchronized void reserve(int persons) {
        if (persons > most) {
            resize((int) Math.min(LARGEST, Math.max(SMALLEST, persons + persons * 9L / 20 + 8)));
        }
    }

    private void resize(int wanted) {
        int spare = SPARE + wanted / HOMES_A_SPARE;
        int more = Math.min(wanted, LARGEST - spare);
        if (more <= homes) {
            throw new IllegalStateException("more than " + size + " persons do not fit one table");
        }
        long[] old = slots;
        homes = more;
        slots = new long[2 * (more + spare)];
        most = (int) (more * (long) FULL / 100);
        int next = 0;
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                int to = Math.max(next, home(old[at]));
                keepLastFree(to);
                slots[to] = old[at];
                slots[to + 1] = old[at + 1];
                next = to + 2;
            }
        }
    }
}
