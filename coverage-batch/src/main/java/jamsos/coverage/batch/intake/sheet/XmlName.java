package jamsos.coverage.batch.intake.sheet;

import java.nio.charset.StandardCharsets;

/** Names of elements and attributes as numbers, so that comparing them costs nothing; the prefix is left out. */
final class XmlName {

    static final long NONE = 0;

    static final long C = of("c");
    static final long F = of("f");
    static final long IS = of("is");
    static final long R = of("r");
    static final long ROW = of("row");
    static final long R_PH = of("rPh");
    static final long S = of("s");
    static final long SI = of("si");
    static final long T = of("t");
    static final long V = of("v");

    /** The prime of the FNV hash: two names that occur in workbooks never meet. */
    private static final long PRIME = 0x100000001b3L;

    private XmlName() {}

    static long of(String name) {
        long hash = NONE;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = next(hash, b);
        }
        return hash;
    }

    /** A name with one more byte. */
    static long next(long hash, byte b) {
        return (hash * PRIME) ^ b;
    }
}
