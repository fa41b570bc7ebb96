package jamsos.coverage.batch.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A bounded text of UTF-8 that grows (penampung teks). What would go beyond the bound is dropped, and told by
 * {@link #isOverfull()}.
 */
final class TextSink {

    private static final int REPLACEMENT = 0xfffd;

    private final int most;
    private byte[] bytes;
    private int length;
    private boolean overfull;

    TextSink(int most) {
        this.most = most;
        this.bytes = new byte[Math.min(most, 1 << 10)];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    boolean isOverfull() {
        return overfull;
    }

    void markOverfull() {
        overfull = true;
    }

    /** Goes back to an earlier length. */
    void cutTo(int earlier) {
        length = earlier;
        overfull = false;
    }

    void append(byte[] source, int from, int count) {
        if (count > most - length) {
            overfull = true;
            return;
        }
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(bytes.length * 2, length + count)));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    void append(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        append(added, 0, added.length);
    }

    /** One sign; what no text may hold is replaced. */
    void appendCodePoint(int codePoint) {
        append(Character.toString(isText(codePoint) ? codePoint : REPLACEMENT));
    }

    /** Whether XML allows the sign in a text. */
    static boolean isText(int codePoint) {
        return codePoint < ' '
                ? codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                : Character.isValidCodePoint(codePoint)
                        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                        && codePoint != 0xfffe
                        && codePoint != 0xffff;
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
