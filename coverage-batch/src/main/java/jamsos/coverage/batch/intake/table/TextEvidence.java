package jamsos.coverage.batch.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a content say about its encoding, gathered while they are read for another reason (petunjuk pengodean):
 * whether they are valid UTF-8 (RFC 3629), however they are cut into stretches, and whether a byte 0 is among them.
 */
public final class TextEvidence {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;

    private final byte[] head = new byte[TextEncoding.UTF_8_MARK.length()];
    private boolean valid = true;
    private boolean nul;
    private long size;

    /** Bytes still to come of the sign begun, and what the next of them may be. */
    private int missing;

    private int least;
    private int most;

    /** Nothing read yet. */
    public TextEvidence() {}

    /** Looks at the first bytes of an array, which follow those of the call before. */
    public void take(byte[] bytes, int length) {
        for (int i = 0; i < length && size + i < head.length; i++) {
            head[(int) size + i] = bytes[i];
        }
        size += length;
        int at = 0;
        while (at < length) {
            at = missing == 0 ? afterPlain(bytes, at, length) : at;
            if (at < length) {
                take(bytes[at++]);
            }
        }
    }

    /** The first place, from one on, where a byte is 0 or not ASCII, or fewer than eight bytes are left. */
    private static int afterPlain(byte[] bytes, int from, int length) {
        int at = from;
        while (at <= length - Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            // A borrow or the bit itself shows in the high bit of a byte that is 0 or not ASCII.
            if (((eight | (eight - ONES)) & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < length && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    private void take(byte b) {
        nul |= b == 0;
        if (missing > 0) {
            follow(b & 0xff);
        } else if (b < 0) {
            begin(b & 0xff);
        }
    }

    private void follow(int b) {
        valid &= b >= least && b <= most;
        least = 0x80;
        most = 0xbf;
        missing--;
    }

    /** The second byte is bounded further for overlong forms, surrogates and what lies beyond Unicode. */
    private void begin(int b) {
        least = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        most = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        if (b >= 0xc2 && b <= 0xdf) {
            missing = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            missing = 2;
        } else if (b >= 0xf0 && b <= 0xf4) {
            missing = 3;
        } else {
            valid = false;
        }
    }

    /** The encoding, once all bytes were taken. */
    public TextEncoding encoding() {
        boolean marked =
                size >= head.length && new String(head, StandardCharsets.ISO_8859_1).equals(TextEncoding.UTF_8_MARK);
        return new TextEncoding(
                valid && missing == 0 ? StandardCharsets.UTF_8 : WINDOWS_1252, marked ? head.length : 0, nul, size);
    }
}
