package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a plain file. */
final class PlainStream extends ContentStream {

    private final InputStream in;
    private long bytesRead;

    PlainStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        bytesRead += Math.max(0, read);
        return read;
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
