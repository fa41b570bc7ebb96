package jamsos.coverage.batch.publish;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A release that is being built (rancangan rilis), in a folder that nobody looks into. It remembers the digest of every
 * file as it was written, for the manifest.
 */
public final class ReleaseDraft {

    /** What goes back to the suppliers lies below. */
    static final String RETURNS = "returns/";

    private static final List<String> OWNER_ONLY = List.of("internal/", RETURNS);

    private final Path folder;
    private final int number;
    private final SortedMap<String, String> digests = new TreeMap<>();

    private ReleaseDraft(Path folder, int number) {
        this.folder = folder;
        this.number = number;
    }

    /** Begins with an empty folder; whatever a dead run left there is gone. */
    static ReleaseDraft begin(Path folder, int number) throws IOException {
        Durable.remove(folder);
        Files.createDirectories(folder);
        return new ReleaseDraft(folder, number);
    }

    /** Its number within the month, from 1. */
    public int number() {
        return number;
    }

    /** Where it is being built. */
    Path folder() {
        return folder;
    }

    /** SHA-256 of every file written and closed, by name. */
    SortedMap<String, String> digests() {
        return Collections.unmodifiableSortedMap(digests);
    }

    /**
     * A new file of the release, complete once it is closed. Below {@code internal/} and {@code returns/} it can be read by
     * its owner only.
     *
     * @param name its name from the release folder, {@code /} between
     */
    OutputStream create(String name) throws IOException {
        Path file = folder.resolve(name);
        OutputStream to;
        Optional<String> own = OWNER_ONLY.stream().filter(name::startsWith).findFirst();
        if (own.isPresent()) {
            OwnerOnly.createFolder(folder.resolve(own.get()));
            OwnerOnly.createFolder(Durable.folderOf(file));
            to = OwnerOnly.newFile(file);
        } else {
            Files.createDirectories(Durable.folderOf(file));
            to = Files.newOutputStream(file);
        }
        DigestOutputStream digested = new DigestOutputStream(to, Sha256.digest());
        return new FilterOutputStream(new BufferedOutputStream(digested)) {
            private boolean closed;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    super.close();
                    Durable.force(file);
                    digests.put(
                            name,
                            HexFormat.of().formatHex(digested.getMessageDigest().digest()));
                }
            }
        };
    }
}
