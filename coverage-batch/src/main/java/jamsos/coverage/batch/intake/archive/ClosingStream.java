package jamsos.coverage.batch.intake.archive;

import java.io.IOException;

/** An entry's bytes; closes the archive with them. */
final class ClosingStream extends ContentStream {

    private final ContentStream entry;
    private final SeekableBytes archive;

    ClosingStream(ContentStream entry, SeekableBytes archive) {
        this.entry = entry;
        this.archive = archive;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return entry.read(into, from, length);
    }

    @Override
    public long bytesRead() {
        return entry.bytesRead();
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            entry.close();
        }
    }
}
