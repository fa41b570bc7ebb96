package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where releases go (kotak keluar), and where everything in it lies.
 *
 * <pre>
 * 2022-07/r1/, r2/ …     releases, never changed
 * 2022-07/latest         link to the newest
 * 2022-07/held/          what the gate stopped, until it is mended
 * .coverage/             owner only: database, archive of deliveries, locks, log
 * </pre>
 *
 * @param root the folder
 */
public record Outbox(Path root) {

    private static final int IDENTITY_LENGTH = 32;
    private static final Pattern RELEASE = Pattern.compile("r([1-9][0-9]{0,8})");

    /**
     * Makes the folder and the owner's part of it where they are missing.
     *
     * @throws OutboxNotWritableException when that cannot be done
     */
    public static Outbox open(Path folder) throws OutboxNotWritableException {
        try {
            Files.createDirectories(folder);
            Outbox outbox = new Outbox(folder.toRealPath());
            OwnerOnly.createFolder(outbox.own());
            Path probe = Files.createTempFile(outbox.own(), "probe", "");
            Files.delete(probe);
            return outbox;
        } catch (IOException e) {
            throw new OutboxNotWritableException(folder, e);
        }
    }

    /** The part for the owner's eyes only. */
    public Path own() {
        return root.resolve(".coverage");
    }

    /**
     * The name by which a database knows this outbox: made once, kept in a file, so that an outbox can be moved and two
     * outboxes share nothing, even where one takes the place of another.
     *
     * @param now when it is made, if it has to be
     */
    public String identity(Instant now) throws IOException {
        Path file = own().resolve("identity");
        if (!Files.exists(file)) {
            Path fresh = own().resolve("identity.part");
            Files.writeString(fresh, Sha256.of(root + " " + now).substring(0, IDENTITY_LENGTH));
            Durable.force(fresh);
            Durable.rename(fresh, file);
        }
        return Files.readString(file).strip();
    }

    /** The archive of deliveries. */
    public Path archive() {
        return own().resolve("archive");
    }

    /** The file whose lock says that a run of that month is at work. */
    public Path lock(YearMonth month) {
        return own().resolve(month + ".lock");
    }

    /** The file of the embedded database, without its ending. */
    public Path database() {
        return own().resolve("coverage");
    }

    /** The log of the latest runs. */
    public Path log() {
        return own().resolve("logs").resolve("coverage.log");
    }

    /** All of one month. */
    public Path month(YearMonth month) {
        return root.resolve(month.toString());
    }

    /** A release. */
    public Path release(YearMonth month, int number) {
        return month(month).resolve("r" + number);
    }

    /** A release that is being built; nobody reads it. */
    Path building(YearMonth month, int number) {
        return month(month).resolve(".building-r" + number);
    }

    /** The link to the newest release. */
    Path latest(YearMonth month) {
        return month(month).resolve("latest");
    }

    /** What the gate stopped. */
    public Path held(YearMonth month) {
        return month(month).resolve("held");
    }

    /** The number of the newest release of a month; empty where there is none. */
    public OptionalInt newestRelease(YearMonth month) throws IOException {
        if (!Files.isDirectory(month(month))) {
            return OptionalInt.empty();
        }
        try (Stream<Path> entries = Files.list(month(month))) {
            return entries.map(entry -> RELEASE.matcher(entry.getFileName().toString()))
                    .filter(name -> name.matches())
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max();
        }
    }
}
