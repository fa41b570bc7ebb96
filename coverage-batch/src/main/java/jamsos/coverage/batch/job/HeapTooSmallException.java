package jamsos.coverage.batch.job;

import java.io.IOException;

/** The persons of the month do not find room in the memory that the JVM may use. */
public final class HeapTooSmallException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1 << 20;

    /** Of the heap asked for, a JVM keeps some aside for its collector: with the launcher's options 6.4 MB. */
    private static final long ASIDE = 16;

    private final long needed;
    private final long there;

    /** Of bytes needed, and bytes that may be used. */
    public HeapTooSmallException(long needed, long there) {
        super("the month needs " + needed + " bytes of heap, and there are at most " + there);
        this.needed = needed;
        this.there = there;
    }

    /** Megabytes of heap that are needed, rounded up. */
    public long megabytesNeeded() {
        return Math.ceilDiv(needed, MEGABYTE);
    }

    /** Megabytes to ask for with {@code -Xmx}, so that as many as needed may be used. */
    public long megabytesToAsk() {
        return megabytesNeeded() + ASIDE;
    }

    /** Megabytes of heap that there are at most. */
    public long megabytesThere() {
        return there / MEGABYTE;
    }
}
