package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryArchive;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.publish.Sha256;
import jamsos.coverage.batch.store.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a release is made from (masukan bulan): the files of the month, a workforce file carried over where the month has
 * none, configuration and languages. The same inputs have the same digest, on every host.
 *
 * @param files the files of the month, by name
 * @param leftAlone names in the folder of the month that are no deliveries; not part of the digest
 * @param carried workforce files of an earlier month, by name
 * @param digest SHA-256 over all of it, hexadecimal
 */
record MonthInputs(List<SourceFile> files, List<String> leftAlone, List<Carried> carried, String digest) {

    MonthInputs {
        files = List.copyOf(files);
        leftAlone = List.copyOf(leftAlone);
        carried = List.copyOf(carried);
    }

    /**
     * A file of an earlier month.
     *
     * @param file the file in the archive, named with its month: {@code 2022-06/workforce.csv}
     * @param month the month it arrived in
     */
    record Carried(SourceFile file, YearMonth month) {}

    /** Finds them; a file that arrived in an earlier month is taken from the archive. */
    static MonthInputs find(MonthOrder order, Intake intake, Ledger ledger) throws InboxMissingException, IOException {
        Inbox inbox = Inbox.open(order.inbox(), order.month());
        boolean hasWorkforce = inbox.files().stream()
                .flatMap(file -> intake.register(file).stream())
                .anyMatch(MonthInputs::isWorkforce);
        List<Carried> carried = new ArrayList<>();
        if (!hasWorkforce && !inbox.files().isEmpty()) {
            DeliveryArchive archive = new DeliveryArchive(order.outbox());
            for (Ledger.Received received : ledger.lastReceived(LayoutKind.WORKFORCE, order.month())) {
                carried.add(carried(received, archive));
            }
        }
        return new MonthInputs(inbox.files(), inbox.leftAlone(), carried, digest(order, inbox.digest(), carried));
    }

    /** Whether figures of the workforce can be read from it. */
    static boolean isWorkforce(Delivery delivery) {
        return delivery.state() == Delivery.State.READY
                && delivery.layout()
                        .filter(layout -> layout.kind() == LayoutKind.WORKFORCE)
                        .isPresent();
    }

    private static Carried carried(Ledger.Received received, DeliveryArchive archive) throws IOException {
        Path kept = archive.find(received.sha256());
        return new Carried(
                new SourceFile(
                        received.month() + "/" + received.file(),
                        kept,
                        Files.size(kept),
                        received.sha256(),
                        Optional.empty(),
                        Optional.empty()),
                received.month());
    }

    private static String digest(MonthOrder order, String files, List<Carried> carried) {
        StringBuilder text = new StringBuilder();
        line(text, "month", order.month().toString());
        line(text, "files", files);
        carried.forEach(one ->
                line(text, "carried", one.file().name() + " " + one.file().sha256()));
        order.languages().forEach(language -> line(text, "language", language.code()));
        settings(text, order.settings());
        return Sha256.of(text.toString());
    }

    private static void settings(StringBuilder text, ReportSettings settings) {
        line(text, "letterhead", settings.letterhead().toString());
        line(text, "signatory", settings.signatory().toString());
        line(text, "notice", settings.notice().toString());
        line(text, "grace_months", Integer.toString(settings.graceMonths()));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value.replace("\n", "\\n")).append('\n');
    }
}
