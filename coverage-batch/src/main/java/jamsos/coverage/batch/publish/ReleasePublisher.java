package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.returns.Returns;
import jamsos.coverage.report.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings the releases of a month out (penerbit rilis): builds one beside the others, verifies it, and lets it appear whole
 * by one rename. A process may die between any two steps: {@link #tidy()} sets the month straight before the next run.
 */
public final class ReleasePublisher {

    private final Outbox outbox;
    private final YearMonth month;

    /** The publisher of a month. */
    public ReleasePublisher(Outbox outbox, YearMonth month) {
        this.outbox = outbox;
        this.month = month;
    }

    /** Removes what dead runs left half built, and leads the link to the newest release. */
    public void tidy() throws IOException {
        Path folder = outbox.month(month);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> entries = Files.list(folder)) {
            leftovers = entries.filter(entry -> entry.getFileName().toString().startsWith(".building-"))
                    .toList();
        }
        for (Path leftover : leftovers) {
            Durable.remove(leftover);
        }
        OptionalInt newest = outbox.newestRelease(month);
        if (newest.isPresent()) {
            lead(newest.getAsInt());
        }
    }

    /** The newest release; empty where there is none. */
    public Optional<PublishedRelease> newest() throws IOException {
        OptionalInt number = outbox.newestRelease(month);
        return number.isEmpty() ? Optional.empty() : Optional.of(release(number.getAsInt()));
    }

    private PublishedRelease release(int number) throws IOException {
        Path folder = outbox.release(month, number);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> reports = files.filter(file ->
                            file.toString().endsWith(".pdf") || file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            return Manifest.read(folder, reports);
        }
    }

    /** Begins a release of that number. */
    public ReleaseDraft draft(int number) throws IOException {
        return ReleaseDraft.begin(outbox.building(month, number), number);
    }

    /** Writes reports and data files, naming each before it is begun. */
    public void render(
            ReleaseDraft draft, ReleaseMaterial material, List<ReportRenderer> renderers, Consumer<String> begun)
            throws IOException {
        new ReportFiles(renderers).write(material, draft, begun);
        begun.accept("data");
        try (OutputStream out = draft.create("data/cells.csv")) {
            DataFiles.writeCells(material.open(), out);
        }
        try (OutputStream out = draft.create("data/cells.csv-metadata.json")) {
            out.write(CellsMetadata.of(month));
        }
        try (OutputStream out = draft.create("data/deliveries.csv")) {
            DataFiles.writeDeliveries(material.deliveries(), out);
        }
        try (OutputStream out = draft.create("data/notices.csv")) {
            DataFiles.writeNotices(material.notices(), out);
        }
        try (OutputStream out = draft.create("internal/cells.csv")) {
            DataFiles.writeCells(material.internal(), out);
        }
    }

    /** Writes the confidential lists of people on rosters who are not covered. */
    public void writeUncovered(ReleaseDraft draft, Intake intake, List<Delivery> rosters, MonthCollector month)
            throws IOException {
        UncoveredLists.write(intake, rosters, month, draft);
    }

    /** Writes what goes back to the suppliers. */
    public void writeReturns(ReleaseDraft draft, Returns returns) throws IOException {
        returns.write(name -> draft.create(ReleaseDraft.RETURNS + name));
    }

    /**
     * Completes the draft with its manifest, verifies every file and lets the release appear.
     *
     * @param previousManifestSha256 SHA-256 of the manifest of the release before; empty for the first
     * @throws IOException when a file on the disk is not what was written; nothing appears
     */
    public PublishedRelease publish(
            ReleaseDraft draft, ReleaseMaterial material, Optional<String> previousManifestSha256) throws IOException {
        byte[] manifest = Json.write(Manifest.of(material, draft, previousManifestSha256));
        Map<String, String> expected = draft.digests();
        try (OutputStream out = draft.create(Manifest.FILE)) {
            out.write(manifest);
        }
        verify(draft.folder(), expected);
        appear(draft);
        lead(draft.number());
        return release(draft.number());
    }

    private static void verify(Path folder, Map<String, String> expected) throws IOException {
        for (Map.Entry<String, String> file : expected.entrySet()) {
            String found = Sha256.of(folder.resolve(file.getKey()));
            if (!found.equals(file.getValue())) {
                throw new IOException(folder.resolve(file.getKey()) + " is not what was written: expected SHA-256 "
                        + file.getValue() + ", found " + found);
            }
        }
    }

    /** From here on there is a release. */
    void appear(ReleaseDraft draft) throws IOException {
        for (String name : draft.digests().keySet()) {
            Durable.forceFolder(Durable.folderOf(draft.folder().resolve(name)));
        }
        Durable.rename(draft.folder(), outbox.release(month, draft.number()));
    }

    private void lead(int number) throws IOException {
        Path link = outbox.latest(month);
        Path target = Path.of("r" + number);
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Path fresh = link.resolveSibling(".building-latest");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Durable.rename(fresh, link);
    }
}
