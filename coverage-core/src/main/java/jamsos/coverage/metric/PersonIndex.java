package jamsos.coverage.metric;

import java.util.function.LongBinaryOperator;

/**
 * Persons by NIK with a packed state each: an open-addressing table of two long arrays, 16 bytes a slot.
 *
 * <p>A NIK is never 0, so 0 marks a free slot.
 */
final class PersonIndex {

    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST = 1 << 30;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final LongBinaryOperator merge;
    private long[] keys = new long[SMALLEST];
    private long[] states = new long[SMALLEST];
    private int size;

    PersonIndex(LongBinaryOperator merge) {
        this.merge = merge;
    }

    int size() {
        return size;
    }

    void put(long nik, long state) {
        int slot = slot(nik);
        if (keys[slot] == nik) {
            states[slot] = merge.applyAsLong(states[slot], state);
            return;
        }
        keys[slot] = nik;
        states[slot] = state;
        if (++size > keys.length / 3 * 2) {
            grow();
        }
    }

    /** The state of a person, or the value given where she is unknown. */
    long get(long nik, long unknown) {
        int slot = slot(nik);
        return keys[slot] == nik ? states[slot] : unknown;
    }

    /** Makes room first: the slots of another table come in the order of their hashes and would pile up in a full one. */
    void putAll(PersonIndex other) {
        while (size + (long) other.size > keys.length / 3 * 2L) {
            grow();
        }
        other.forEach(this::put);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.visit(keys[i], states[i]);
            }
        }
    }

    private int slot(long nik) {
        int mask = keys.length - 1;
        int slot = ((int) ((nik * SPREAD) >>> 33)) & mask;
        while (keys[slot] != 0 && keys[slot] != nik) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        if (keys.length == LARGEST) {
            throw new IllegalStateException("more than " + size + " persons do not fit one index");
        }
        long[] oldKeys = keys;
        long[] oldStates = states;
        keys = new long[oldKeys.length * 2];
        states = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                states[slot] = oldStates[i];
            }
        }
    }

    interface Visitor {
        void visit(long nik, long state);
    }
}
