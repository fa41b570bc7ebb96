package jamsos.coverage.batch.intake.archive;

import java.io.Closeable;
import java.io.IOException;

/** Bytes of which any stretch can be read (bita berakses acak): a file, or pages in memory. */
public interface SeekableBytes extends Closeable {

    /** How many there are. */
    long size();

    /**
     * Reads a stretch as far as there are bytes.
     *
     * @return how many were read; less than the length only at the end
     */
    int read(long at, byte[] into, int from, int length) throws IOException;
}
