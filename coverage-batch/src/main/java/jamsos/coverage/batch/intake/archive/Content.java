package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The bytes of a delivery (isi kiriman), to be read as often as needed. What is packed is unpacked anew each time: nothing
 * is written to disk.
 */
public sealed interface Content {

    /** A file as it lies there; a symbolic link is not followed, also where one has taken the file's place meanwhile. */
    static Content ofFile(Path file) {
        return new OfFile(file);
    }

    /** What a gzip file holds. */
    static Content ofGzip(Path file, ArchiveLimits limits) {
        return new OfGzip(file, limits);
    }

    /** An entry of a ZIP archive. */
    static Content ofEntry(Path archive, PackedEntry entry, ArchiveLimits limits) {
        return new OfEntry(archive, entry, limits);
    }

    /**
     * Its bytes from the first on.
     *
     * @throws FaultException when they cannot be unpacked; the stream throws it too
     */
    ContentStream open() throws IOException;

    /**
     * Its bytes in any order, as a workbook is read.
     *
     * @throws FaultException when they are damaged, or packed and too many to be kept in memory
     */
    SeekableBytes seek() throws IOException;

    /** A plain file. */
    record OfFile(Path file) implements Content {

        @Override
        public ContentStream open() throws IOException {
            return new PlainStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
        }

        @Override
        public SeekableBytes seek() throws IOException {
            return FileBytes.open(file);
        }
    }

    /** A file packed by gzip. */
    record OfGzip(Path file, ArchiveLimits limits) implements Content {

        @Override
        public ContentStream open() throws IOException {
            InputStream packed = new OfFile(file).open();
            try {
                return new GzipStream(packed, limits);
            } catch (IOException e) {
                packed.close();
                throw e;
            }
        }

        @Override
        public SeekableBytes seek() throws IOException {
            try (InputStream in = open()) {
                return MemoryBytes.of(in, limits.inMemory());
            }
        }
    }

    /** An entry of an archive. */
    record OfEntry(Path archive, PackedEntry entry, ArchiveLimits limits) implements Content {

        @Override
        public ContentStream open() throws IOException {
            SeekableBytes bytes = FileBytes.open(archive);
            try {
                return new ClosingStream(ZipDirectory.of(bytes, limits).open(entry), bytes);
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        }

        @Override
        public SeekableBytes seek() throws IOException {
            try (InputStream in = open()) {
                return MemoryBytes.of(in, limits.inMemory());
            }
        }
    }
}
