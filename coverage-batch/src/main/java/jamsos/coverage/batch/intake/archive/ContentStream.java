package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that come out of a file, and how far in the file they came from (aliran isi). */
public abstract class ContentStream extends InputStream {

    /** How many bytes of the file have been read for it. */
    public abstract long bytesRead();

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public abstract int read(byte[] into, int from, int length) throws IOException;
}
