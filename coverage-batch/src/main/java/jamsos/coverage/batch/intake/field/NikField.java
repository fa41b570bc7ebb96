package jamsos.coverage.batch.intake.field;

import jamsos.coverage.batch.intake.table.Words;
import jamsos.coverage.worker.Nik;

/** An identity number (NIK) that needs no repair: sixteen digits and nothing else. */
public final class NikField extends FieldReader {

    private static final long ZEROS = Words.repeat((byte) '0');
    private static final long OVER_NINE = Words.repeat((byte) (0x80 - 10));
    private static final long HIGH_BITS = Words.repeat((byte) 0x80);
    private static final long EIGHT_DIGITS = 100_000_000L;

    private final int slot;

    /** @param slot where the number is kept */
    public NikField(int slot) {
        this.slot = slot;
    }

    @Override
    public int read(byte[] bytes, int at, boolean quoted, FieldRow row) {
        long high = Words.at(bytes, at) ^ ZEROS;
        long low = Words.at(bytes, at + Long.BYTES) ^ ZEROS;
        if (((high | (high + OVER_NINE) | low | (low + OVER_NINE)) & HIGH_BITS) != 0) {
            return DOUBT;
        }
        long number = number(high) * EIGHT_DIGITS + number(low);
        if (!Nik.isValid(number)) {
            return DOUBT;
        }
        row.set(slot, number);
        return at + 2 * Long.BYTES;
    }

    /** Eight digits, a byte each, put together two by two. */
    private static long number(long digits) {
        long pairs = ((digits * (1 + (10 << 8))) >>> 8) & 0x00ff_00ff_00ff_00ffL;
        long fours = ((pairs * (1 + (100 << 16))) >>> 16) & 0x0000_ffff_0000_ffffL;
        return (fours * (1 + (10_000L << 32))) >>> 32;
    }
}
