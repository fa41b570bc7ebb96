package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The stretch of an XML document that is looked at (jendela baca), and where in it reading stands. */
final class XmlBuffer implements Closeable {

    static final byte[] CDATA_START = ascii("<![CDATA[");
    static final byte[] CDATA_END = ascii("]]>");

    private static final int LENGTH = 1 << 17;
    private static final byte[] COMMENT_START = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] INSTRUCTION_START = ascii("<?");
    private static final byte[] INSTRUCTION_END = ascii("?>");
    private static final byte[] DECLARATION_START = ascii("<!");
    private static final byte[] DOCUMENT_TYPE = ascii("<!DOCTYPE");

    /** The bytes, of which those from {@link #at} to before {@link #limit} are still to be read. */
    final byte[] bytes = new byte[LENGTH];

    int at;
    int limit;

    private final InputStream in;
    private boolean ended;

    XmlBuffer(InputStream in) throws IOException {
        this.in = in;
        fill();
        at = XmlEncoding.check(bytes, limit);
    }

    /** Moves what is left to the front and reads on; false where nothing came. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        int read = in.readNBytes(bytes, limit, LENGTH - limit);
        ended = limit + read < LENGTH;
        limit += read;
        return read > 0;
    }

    /** What is wrong where something is looked for in vain: the document ends, or that thing is larger than any should be. */
    FaultException unfinished() {
        return ended ? cutOff() : XmlBytes.damaged();
    }

    static FaultException cutOff() {
        return Fault.damaged("XML di dalamnya terpotong", "its XML is cut off");
    }

    /** Whether a pattern stands where reading stands. */
    boolean stands(byte[] pattern) {
        return stands(pattern, at);
    }

    /** Whether a pattern stands at a place. */
    boolean stands(byte[] pattern, int from) {
        return from + pattern.length <= limit
                && Arrays.equals(bytes, from, from + pattern.length, pattern, 0, pattern.length);
    }

    /** Goes to the next place where a pattern stands (Horspool's search). */
    void seek(byte[] pattern) throws IOException {
        int last = pattern.length - 1;
        int[] jumps = new int[256];
        Arrays.fill(jumps, pattern.length);
        for (int i = 0; i < last; i++) {
            jumps[pattern[i] & 0xff] = last - i;
        }
        while (true) {
            int i = at;
            while (i + last < limit) {
                if (bytes[i + last] == pattern[last] && stands(pattern, i)) {
                    at = i;
                    return;
                }
                i += jumps[bytes[i + last] & 0xff];
            }
            at = Math.min(i, limit);
            if (!fill()) {
                throw cutOff();
            }
        }
    }

    /** Skips a comment or an instruction to programs; false where a tag, or CDATA, stands there. */
    boolean skipNoise() throws IOException {
        if (stands(INSTRUCTION_START)) {
            skipPast(INSTRUCTION_START.length, INSTRUCTION_END);
            return true;
        }
        if (stands(COMMENT_START)) {
            skipPast(COMMENT_START.length, COMMENT_END);
            return true;
        }
        if (stands(DOCUMENT_TYPE)) {
            throw Fault.damaged(
                    "XML di dalamnya memuat DOCTYPE, yang tidak pernah ditulis Excel",
                    "its XML holds a DOCTYPE, which Excel never writes");
        }
        if (stands(DECLARATION_START) && !stands(CDATA_START)) {
            throw XmlBytes.damaged();
        }
        return false;
    }

    /** Skips what is so long and goes on to behind the next place where a pattern stands. */
    void skipPast(int length, byte[] pattern) throws IOException {
        at += length;
        seek(pattern);
        at += pattern.length;
    }

    /** Reads on to the end of the bytes, which proves them whole. */
    void drain() throws IOException {
        while (!ended) {
            at = limit;
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
