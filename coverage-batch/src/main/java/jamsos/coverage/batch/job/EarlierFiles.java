package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.job.InputFile.Use;
import jamsos.coverage.batch.publish.DeliveryArchive;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.batch.publish.ReleasePublisher;
import jamsos.coverage.batch.store.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of earlier months that a month is read with (berkas bulan sebelumnya). */
final class EarlierFiles {

    private final MonthOrder order;
    private final Ledger ledger;
    private final DeliveryArchive archive;

    EarlierFiles(MonthOrder order, Ledger ledger) {
        this.order = order;
        this.ledger = ledger;
        this.archive = new DeliveryArchive(order.outbox());
    }

    /** The workforce files received last before the month, by name. */
    List<InputFile> lastWorkforce() throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (Ledger.Received received : ledger.lastReceived(LayoutKind.WORKFORCE, order.month())) {
            String name = received.month() + "/" + received.file();
            files.add(new InputFile(archived(name, received.sha256()), received.month(), Use.CARRIED));
        }
        return files;
    }

    /**
     * What last month was made from: the deliveries of its last release, else its folder in the inbox, else nothing. A
     * release that left a held delivery out says nothing about who came and who went, so it is none to compare with; nor
     * is one whose deliveries are no longer in the archive.
     */
    List<InputFile> previousMonth() throws InboxMissingException, IOException {
        YearMonth month = order.month().minusMonths(1);
        Optional<PublishedRelease> release = new ReleasePublisher(order.outbox(), month).newest();
        if (release.isPresent() && release.get().anyHeld()) {
            return List.of();
        }
        if (release.isPresent() && release.get().inputs().stream().allMatch(input -> archive.holds(input.sha256()))) {
            return of(release.get(), month);
        }
        return ofFolder(month);
    }

    private List<InputFile> of(PublishedRelease release, YearMonth month) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (PublishedRelease.Input input : release.inputs()) {
            String name = input.file().contains("/") ? input.file() : month + "/" + input.file();
            files.add(new InputFile(archived(name, input.sha256()), month, Use.PREVIOUS));
        }
        return files;
    }

    private List<InputFile> ofFolder(YearMonth month) throws InboxMissingException, IOException {
        List<InputFile> files = new ArrayList<>();
        if (Files.isDirectory(order.inbox().resolve(month.toString()))) {
            for (SourceFile file : Inbox.open(order.inbox(), month).files()) {
                if (file.copyOf().isEmpty()) {
                    files.add(new InputFile(file.named(month + "/" + file.name()), month, Use.PREVIOUS));
                }
            }
        }
        return files;
    }

    private SourceFile archived(String name, String sha256) throws IOException {
        Path kept = archive.find(name, sha256);
        return new SourceFile(
                name, kept, Files.size(kept), sha256, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
