package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.returns.ReturnFolder;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of somebody's own choice for what goes back to a supplier (folder pengembalian). It remembers what was written into
 * it, as {@code sha256sum} would, so that nothing is ever written over that somebody else made or has mended since.
 */
public final class ReturnsFolder implements ReturnFolder {

    private static final String RECORD = ".coverage-returns";
    private static final String BETWEEN = "  ";

    private final Path folder;
    private final Map<String, String> digests = new TreeMap<>();
    private final List<Path> written = new ArrayList<>();

    private ReturnsFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder, which need not exist yet: it is made when the first file is written. */
    public static ReturnsFolder of(Path folder) throws IOException {
        ReturnsFolder returns = new ReturnsFolder(folder);
        Path record = folder.resolve(RECORD);
        if (Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readAllLines(record)) {
                int gap = line.indexOf(BETWEEN);
                if (gap > 0) {
                    returns.digests.put(line.substring(gap + BETWEEN.length()), line.substring(0, gap));
                }
            }
        }
        return returns;
    }

    /**
     * A new file, in the place of one that was written here before.
     *
     * @throws ReturnInTheWayException when another file lies there, or that one has been changed
     */
    @Override
    public OutputStream create(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Sha256.of(file).equals(digests.get(name))) {
                throw new ReturnInTheWayException(file);
            }
            Files.delete(file);
        }
        if (!Files.isDirectory(folder)) {
            OwnerOnly.createFolder(folder);
        }
        return new FilterOutputStream(new BufferedOutputStream(OwnerOnly.newFile(file))) {
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
                    digests.put(name, Sha256.of(file));
                    record();
                    written.add(file);
                }
            }
        };
    }

    private void record() throws IOException {
        StringBuilder text = new StringBuilder();
        digests.forEach((name, digest) ->
                text.append(digest).append(BETWEEN).append(name).append('\n'));
        Path record = folder.resolve(RECORD);
        Files.deleteIfExists(record);
        try (OutputStream out = OwnerOnly.newFile(record)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files written, in order. */
    public List<Path> written() {
        return List.copyOf(written);
    }
}
