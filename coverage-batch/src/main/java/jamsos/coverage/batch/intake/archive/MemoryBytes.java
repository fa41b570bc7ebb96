package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes kept in memory, page by page, so that they need not be copied while they grow. */
final class MemoryBytes implements SeekableBytes {

    private static final int PAGE = 1 << 20;

    private final List<byte[]> pages;
    private final long size;

    private MemoryBytes(List<byte[]> pages, long size) {
        this.pages = pages;
        this.size = size;
    }

    /** Takes in all of a stream, if it is not more than a limit. */
    static MemoryBytes of(InputStream in, long most) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        long size = 0;
        for (byte[] page = in.readNBytes(PAGE); page.length > 0; page = in.readNBytes(PAGE)) {
            size += page.length;
            if (size > most) {
                throw Fault.limit(
                        "buku kerja di dalam arsip lebih besar dari " + most + " bita; kirim di luar arsip",
                        "a workbook inside an archive is larger than " + most + " bytes; send it outside the archive");
            }
            pages.add(page);
        }
        return new MemoryBytes(pages, size);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long at, byte[] into, int from, int length) {
        int copied = 0;
        while (copied < length && at + copied < size) {
            byte[] page = pages.get((int) ((at + copied) / PAGE));
            int offset = (int) ((at + copied) % PAGE);
            int stretch = Math.min(length - copied, page.length - offset);
            System.arraycopy(page, offset, into, from + copied, stretch);
            copied += stretch;
        }
        return copied;
    }

    @Override
    public void close() {
        for (byte[] page : pages) {
            // What people are in it need not stay in memory until the collector comes by.
            Arrays.fill(page, (byte) 0);
        }
    }
}
