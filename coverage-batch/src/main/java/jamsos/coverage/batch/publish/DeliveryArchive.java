package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Every file ever taken in, under the SHA-256 of its content (arsip kiriman). Counting reads these copies, so that a file
 * replaced in the inbox meanwhile cannot mix into a release, and past months can be counted again.
 */
public final class DeliveryArchive {

    private final Path folder;

    /** The archive of an outbox. */
    public DeliveryArchive(Outbox outbox) {
        this.folder = outbox.archive();
    }

    /** Whether there is a copy of the file. */
    public boolean holds(String sha256) {
        return Files.isRegularFile(folder.resolve(sha256));
    }

    /**
     * The copy of a file.
     *
     * @param name what to call it in messages
     * @throws ArchiveIncompleteException when there is none
     */
    public Path find(String name, String sha256) throws ArchiveIncompleteException {
        if (!holds(sha256)) {
            throw new ArchiveIncompleteException(name, folder.resolve(sha256));
        }
        return folder.resolve(sha256);
    }

    /**
     * Keeps a copy of the file and says where. A copy that is there already is read again, and replaced when it has been
     * damaged.
     *
     * @throws DeliveryChangedException when the file does not have that content any more
     * @throws ArchiveIncompleteException when the file is the copy itself, and damaged
     */
    public Path keep(Path file, String sha256) throws IOException {
        OwnerOnly.createFolder(folder);
        Path kept = folder.resolve(sha256);
        if (holds(sha256) && Sha256.of(kept).equals(sha256)) {
            return kept;
        }
        if (file.equals(kept)) {
            throw new ArchiveIncompleteException(sha256, kept);
        }
        Path copy = folder.resolve(sha256 + ".part");
        Files.deleteIfExists(copy);
        String copied;
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = OwnerOnly.newFile(copy)) {
            copied = Sha256.copy(in, out);
        }
        if (!copied.equals(sha256)) {
            Files.delete(copy);
            throw new DeliveryChangedException(file);
        }
        Durable.force(copy);
        Durable.rename(copy, kept);
        return kept;
    }
}
