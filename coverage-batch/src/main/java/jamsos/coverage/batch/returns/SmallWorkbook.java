package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.PackedEntry;
import jamsos.coverage.batch.intake.archive.SeekableBytes;
import jamsos.coverage.batch.intake.archive.ZipDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook small enough to be taken apart in memory (buku kerja kecil). The library that marks it needs up to twenty times
 * the size of its parts, so both their bytes and their XML elements are bounded. It is given a copy, made by our own reader of
 * archives, and never the archive that arrived.
 */
final class SmallWorkbook {

    /** The most bytes of all parts together, unpacked: a list of some 15,000 people. */
    static final int MOST_BYTES = 12 << 20;

    /** The most signs that open or close an element, four to a cell. */
    static final int MOST_TAGS = 800_000;

    /** Heap for a byte of its parts: 17.5 were measured of short cells, four elements each. */
    private static final int HEAP_PER_BYTE = 20;

    private static final int STRETCH = 1 << 14;

    private SmallWorkbook() {}

    /** How much heap it takes to mark a workbook, judged by its directory; 0 where it is too large to be marked. */
    static long heap(Content content) throws IOException {
        try (SeekableBytes seekable = content.seek()) {
            long bytes = 0;
            for (PackedEntry entry :
                    ZipDirectory.of(seekable, ArchiveLimits.STANDARD).files()) {
                bytes += Math.min(entry.unpackedSize(), MOST_BYTES + 1L);
            }
            return bytes > MOST_BYTES ? 0 : bytes * HEAP_PER_BYTE;
        }
    }

    /** A copy; empty where the workbook is too large. */
    static Optional<byte[]> copy(Content content) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        int bytes = 0;
        int tags = 0;
        try (SeekableBytes seekable = content.seek();
                ZipOutputStream zip = new ZipOutputStream(copy)) {
            ZipDirectory directory = ZipDirectory.of(seekable, ArchiveLimits.STANDARD);
            byte[] stretch = new byte[STRETCH];
            for (PackedEntry entry : directory.files()) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                try (InputStream in = directory.open(entry)) {
                    for (int read = in.read(stretch); read >= 0; read = in.read(stretch)) {
                        zip.write(stretch, 0, read);
                        bytes += read;
                        tags += tags(stretch, read);
                        if (bytes > MOST_BYTES || tags > MOST_TAGS) {
                            return Optional.empty();
                        }
                    }
                }
                zip.closeEntry();
            }
        }
        return Optional.of(copy.toByteArray());
    }

    private static int tags(byte[] bytes, int length) {
        int tags = 0;
        for (int i = 0; i < length; i++) {
            tags += bytes[i] == '<' ? 1 : 0;
        }
        return tags;
    }
}
