package jamsos.coverage.batch.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes looked at eight at a time (kata delapan byte): the first of them is the lowest byte of the word. */
public final class Words {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Words() {}

    /** The eight bytes from a place on. */
    public static long at(byte[] bytes, int place) {
        return (long) LONGS.get(bytes, place);
    }

    /** Eight times the same byte. */
    public static long repeat(byte b) {
        return (b & 0xffL) * ONES;
    }

    /** The highest bit of every byte that is equal to that of the pattern, and no other bit. */
    public static long matches(long word, long pattern) {
        long differing = word ^ pattern;
        return ~(((differing & LOW_BITS) + LOW_BITS) | differing | LOW_BITS);
    }

    /**
     * As {@link #matches}, at less cost, but only the first mark can be relied on: behind a byte that is equal, others may be
     * marked too.
     */
    public static long marks(long word, long pattern) {
        long differing = word ^ pattern;
        return (differing - ONES) & ~differing & HIGH_BITS;
    }

    /** The place within the word of the first mark; 8 where there is none. */
    public static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The place of a byte from a place on; {@code to} where it is not met before. Eight bytes behind can be read. */
    public static int indexOf(byte[] bytes, int from, int to, byte wanted) {
        long pattern = repeat(wanted);
        for (int i = from; i < to; i += Long.BYTES) {
            long marks = marks(at(bytes, i), pattern);
            if (marks != 0) {
                return Math.min(to, i + first(marks));
            }
        }
        return to;
    }

    /** The last place of a byte before a place; -1 where it is not met from the first on. */
    public static int lastIndexOf(byte[] bytes, int from, int to, byte wanted) {
        int i = to - 1;
        while (i >= from && bytes[i] != wanted) {
            i--;
        }
        return i >= from ? i : -1;
    }

    /** How often a byte stands in a stretch. */
    public static int count(byte[] bytes, int from, int to, byte wanted) {
        long pattern = repeat(wanted);
        int count = 0;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            count += Long.bitCount(matches(at(bytes, i), pattern));
        }
        for (; i < to; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }
}
