package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.returns.Returns;
import jamsos.coverage.report.NoticeLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** {@code <outbox>/2022-07/held/}: what the gate stopped, until it is mended (ditahan). */
public final class HeldFolder {

    private final Path folder;

    /** The folder of a month. */
    public HeldFolder(Outbox outbox, YearMonth month) {
        this.folder = outbox.held(month);
    }

    /** Where it lies; it may not be there. */
    public Path folder() {
        return folder;
    }

    /** Puts what was found, and what goes back to the suppliers, in place of what the run before had found. */
    public void replace(List<DeliveryEntry> deliveries, List<NoticeLine> notices, Returns returns) throws IOException {
        Path fresh = folder.resolveSibling(".building-held");
        Durable.remove(fresh);
        Files.createDirectories(fresh);
        try (OutputStream out = Files.newOutputStream(fresh.resolve("deliveries.csv"))) {
            DataFiles.writeDeliveries(deliveries, out);
        }
        try (OutputStream out = Files.newOutputStream(fresh.resolve("notices.csv"))) {
            DataFiles.writeNotices(notices, out);
        }
        Path back = fresh.resolve(ReleaseDraft.RETURNS);
        returns.write(name -> OwnerOnly.newFile(OwnerOnly.createFolder(back).resolve(name)));
        Durable.remove(folder);
        Durable.rename(fresh, folder);
    }

    /** Nothing is held any more. */
    public void remove() throws IOException {
        Durable.remove(folder);
    }
}
