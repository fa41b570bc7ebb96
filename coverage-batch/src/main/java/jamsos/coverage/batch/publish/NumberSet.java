package jamsos.coverage.batch.publish;

/** Numbers above 0 met so far, eight bytes each and no object (himpunan bilangan); a province has hundreds of thousands. */
final class NumberSet {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] slots = new long[1 << 10];
    private int size;

    /** Adds a number; false where it was there already. */
    boolean add(long number) {
        if (2 * size >= slots.length) {
            grow();
        }
        int at = find(slots, number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        size++;
        return true;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long number : slots) {
            if (number != 0) {
                larger[find(larger, number)] = number;
            }
        }
        slots = larger;
    }

    /** The slot that holds the number, or the free one where it belongs. */
    private static int find(long[] slots, long number) {
        int mask = slots.length - 1;
        int at = (int) ((number * SPREAD) >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
