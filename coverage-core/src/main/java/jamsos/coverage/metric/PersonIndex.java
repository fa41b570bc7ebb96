package jamsos.coverage.metric;

import java.util.function.LongBinaryOperator;

/**
 * Persons by NIK with a packed state each (indeks orang): {@value #SHARDS} open-addressing tables, 16 bytes a slot, chosen by
 * the hash of the NIK. Each table is locked on its own, so threads that put {@link Lane batches} seldom meet.
 *
 * <p>Merging must be commutative and associative; then neither order nor threads change what is found here. A NIK is never 0,
 * so 0 marks a free slot. Reading is for when nobody puts any more.
 */
final class PersonIndex {

    static final int SHARDS = 1 << 8;

    private static final int SHARD_SHIFT = Long.SIZE - 8;
    private static final int SLOT_SHIFT = SHARD_SHIFT - Integer.SIZE;
    private static final long SLOT_MASK = 0xffff_ffffL;
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    /** Rows of a thread that are put into a table together: enough to make the lock cheap, few enough to stay in its cache. */
    private static final int BATCH = 32;

    private final LongBinaryOperator merge;
    private final KeyRange range;
    private final Shard[] shards = new Shard[SHARDS];

    /** An empty index of the persons of a range; others are not put into it. */
    PersonIndex(LongBinaryOperator merge, KeyRange range) {
        this.merge = merge;
        this.range = range;
        for (int i = 0; i < SHARDS; i++) {
            shards[i] = new Shard();
        }
    }

    /** Makes room at once for so many times the persons, which saves growing step by step; more or fewer may come. */
    void reserve(double times) {
        int each = (int) Math.min(Shard.MOST, size() * times / Math.max(1, range.to() - range.from()));
        for (int i = range.from(); i < range.to(); i++) {
            shards[i].reserve(each);
        }
    }

    long size() {
        long size = 0;
        for (Shard shard : shards) {
            size += shard.size;
        }
        return size;
    }

    void put(long nik, long state) {
        long hash = nik * SPREAD;
        int shard = shardOf(hash);
        if (shard >= range.from() && shard < range.to()) {
            shards[shard].put(nik, hash, state, merge);
        }
    }

    /** The state of a person, or the value given where she is unknown. */
    long get(long nik, long unknown) {
        long hash = nik * SPREAD;
        return shards[shardOf(hash)].get(nik, hash, unknown);
    }

    /** Reads where a person should be found, some time before she is asked for; what is answered means nothing. */
    long touch(long nik) {
        long hash = nik * SPREAD;
        return shards[shardOf(hash)].touch(hash);
    }

    /**
     * The states of many persons.
     *
     * @param states where they are written, the value given in place of those of unknown persons
     */
    void getAll(long[] niks, int count, long[] states, long unknown) {
        for (int i = 0; i < count; i++) {
            states[i] = touch(niks[i]);
        }
        for (int i = 0; i < count; i++) {
            states[i] = get(niks[i], unknown);
        }
    }

    /** Makes room first: the slots of another table come in the order of their hashes and would pile up in a full one. */
    void putAll(PersonIndex other) {
        for (int i = 0; i < SHARDS; i++) {
            Shard into = shards[i];
            into.reserve(into.size + other.shards[i].size);
            other.shards[i].forEach((nik, state) -> into.put(nik, nik * SPREAD, state, merge));
        }
    }

    /** As {@link #putAll}, table by table; the other is empty afterwards, so that no person is held twice for long. */
    void takeOver(PersonIndex other) {
        for (int i = 0; i < SHARDS; i++) {
            Shard into = shards[i];
            Shard from = other.shards[i];
            if (into.size == 0) {
                into.replaceBy(from);
            } else {
                into.reserve(into.size + from.size);
                from.forEach((nik, state) -> into.put(nik, nik * SPREAD, state, merge));
            }
            from.clear();
        }
    }

    /** Hands over every person, table by table, so that persons of one table of this index lie in one of another. */
    void forEach(Visitor visitor) {
        for (Shard shard : shards) {
            shard.forEach(visitor);
        }
    }

    private static int shardOf(long hash) {
        return (int) (hash >>> SHARD_SHIFT);
    }

    interface Visitor {
        void visit(long nik, long state);
    }

    /** One table: slots of a key and a state. */
    private static final class Shard {

        private static final int SMALLEST = 16;

        /** Slots are two longs in one array. */
        private static final int LARGEST = (Integer.MAX_VALUE - 16) / 2;

        static final int MOST = LARGEST / 4 * 3;

        /** A table grows when it is filled to more than so many of a hundred slots, and keeps clear of it when it is reserved. */
        private static final int FULL = 85;

        private static final long[] NONE = new long[0];

        private long[] slots = NONE;
        private int size;
        private int most;

        /** A sum that no keys have; asking for it keeps the reading ahead from being left out. */
        private static final long NEVER = -1;

        synchronized void putAll(long[] niks, long[] states, int from, int count, LongBinaryOperator merge) {
            long sum = 0;
            for (int i = from; i < from + count; i++) {
                sum += touch(niks[i] * SPREAD);
            }
            if (sum == NEVER) {
                throw new IllegalStateException("keys of persons are never negative");
            }
            for (int i = from; i < from + count; i++) {
                insert(niks[i], niks[i] * SPREAD, states[i], merge);
            }
        }

        /**
         * Reads where a person should be found, some time before she is looked for: the memory then fetches many places at
         * a time, where looking for one after the other waits for each.
         */
        long touch(long hash) {
            return slots.length == 0 ? 0 : slots[home(slots, hash)];
        }

        synchronized void put(long nik, long hash, long state, LongBinaryOperator merge) {
            insert(nik, hash, state, merge);
        }

        private void insert(long nik, long hash, long state, LongBinaryOperator merge) {
            if (size >= most) {
                resize(Math.max(SMALLEST, slots.length / 2 + slots.length / 4));
            }
            int at = find(slots, nik, hash);
            if (slots[at] == nik) {
                slots[at + 1] = merge.applyAsLong(slots[at + 1], state);
            } else {
                slots[at] = nik;
                slots[at + 1] = state;
                size++;
            }
        }

        long get(long nik, long hash, long unknown) {
            if (size == 0) {
                return unknown;
            }
            int at = find(slots, nik, hash);
            return slots[at] == nik ? slots[at + 1] : unknown;
        }

        void forEach(Visitor visitor) {
            long[] all = slots;
            for (int at = 0; at < all.length; at += 2) {
                if (all[at] != 0) {
                    visitor.visit(all[at], all[at + 1]);
                }
            }
        }

        void replaceBy(Shard other) {
            slots = other.slots;
            size = other.size;
            most = other.most;
        }

        void clear() {
            slots = NONE;
            size = 0;
            most = 0;
        }

        synchronized void reserve(int persons) {
            if (persons > most) {
                resize((int) Math.min(LARGEST, Math.max(SMALLEST, persons + persons * 9L / 20 + 8)));
            }
        }

        private void resize(int wanted) {
            int capacity = Math.min(LARGEST, wanted);
            if (2 * capacity <= slots.length) {
                throw new IllegalStateException("more than " + size + " persons do not fit one table");
            }
            long[] old = slots;
            slots = new long[2 * capacity];
            most = (int) (capacity * (long) FULL / 100);
            for (int at = 0; at < old.length; at += 2) {
                if (old[at] != 0) {
                    int to = find(slots, old[at], old[at] * SPREAD);
                    slots[to] = old[at];
                    slots[to + 1] = old[at + 1];
                }
            }
        }

        /** Where a person is looked for first. */
        private static int home(long[] slots, long hash) {
            return (int) (((hash >>> SLOT_SHIFT & SLOT_MASK) * (slots.length >> 1)) >>> Integer.SIZE) << 1;
        }

        /** The place of a person, or the free one where she belongs. */
        private static int find(long[] slots, long nik, long hash) {
            int at = home(slots, hash);
            while (slots[at] != nik && slots[at] != 0) {
                at += 2;
                if (at == slots.length) {
                    at = 0;
                }
            }
            return at;
        }
    }

    /** What one thread puts into the index, in batches (jalur): not thread-safe itself, beside others it is. */
    static final class Lane {

        private final PersonIndex index;
        private final long[] niks = new long[SHARDS * BATCH];
        private final long[] states = new long[SHARDS * BATCH];
        private final int[] counts = new int[SHARDS];
        private final int from;
        private final int to;

        Lane(PersonIndex index) {
            this.index = index;
            this.from = index.range.from();
            this.to = index.range.to();
        }

        void put(long nik, long state) {
            int shard = shardOf(nik * SPREAD);
            if (shard < from || shard >= to) {
                return;
            }
            int at = shard * BATCH + counts[shard];
            niks[at] = nik;
            states[at] = state;
            if (++counts[shard] == BATCH) {
                flush(shard);
            }
        }

        void flush() {
            for (int shard = from; shard < to; shard++) {
                flush(shard);
            }
        }

        private void flush(int shard) {
            index.shards[shard].putAll(niks, states, shard * BATCH, counts[shard], index.merge);
            counts[shard] = 0;
        }
    }
}
