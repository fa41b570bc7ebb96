package jamsos.coverage.batch.intake;

import jamsos.coverage.quality.Notice;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the month's folder (berkas sumber).
 *
 * @param name its name in the folder
 * @param path where it is read from
 * @param size its size in bytes
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits; empty text where it could not be read
 * @param copyOf the name of a file before it in the folder with the same bytes
 * @param fault why it cannot be read at all
 */
public record SourceFile(
        String name, Path path, long size, String sha256, Optional<String> copyOf, Optional<Notice> fault) {

    /** The same file, read from another place, such as an archive. */
    public SourceFile at(Path other) {
        return new SourceFile(name, other, size, sha256, copyOf, fault);
    }
}
