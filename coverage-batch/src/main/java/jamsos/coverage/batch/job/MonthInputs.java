package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.job.InputFile.Use;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.publish.Sha256;
import jamsos.coverage.batch.store.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a release is made from (masukan bulan): the files of the month, those of earlier months that it is read with,
 * configuration and languages. The same inputs have the same digest, on every host.
 *
 * @param files the files: those of the month by name, then those of earlier months
 * @param leftAlone names in the folder of the month that are no deliveries; not part of the digest
 * @param digest SHA-256 over all of it, hexadecimal
 */
record MonthInputs(List<InputFile> files, List<String> leftAlone, String digest) {

    MonthInputs {
        files = List.copyOf(files);
        leftAlone = List.copyOf(leftAlone);
    }

    /** Finds them. */
    static MonthInputs find(MonthOrder order, Intake intake, Ledger ledger) throws InboxMissingException, IOException {
        Inbox inbox = Inbox.open(order.inbox(), order.month());
        List<InputFile> files = new ArrayList<>();
        inbox.files().forEach(file -> files.add(InputFile.own(file, order.month())));
        if (!files.isEmpty()) {
            boolean hasWorkforce = files.stream()
                    .flatMap(one -> intake.register(one.file()).stream())
                    .anyMatch(MonthInputs::isWorkforce);
            EarlierFiles earlier = new EarlierFiles(order, ledger);
            if (!hasWorkforce) {
                files.addAll(earlier.lastWorkforce());
            }
            files.addAll(earlier.previousMonth());
        }
        return new MonthInputs(files, inbox.leftAlone(), digest(order, files));
    }

    /** Whether figures of the workforce can be read from it. */
    static boolean isWorkforce(Delivery delivery) {
        return delivery.state() == Delivery.State.READY
                && delivery.layout()
                        .filter(layout -> layout.kind() == LayoutKind.WORKFORCE)
                        .isPresent();
    }

    /** Whether the folder of the month holds no delivery. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The files that are read for that. */
    List<InputFile> files(Use use) {
        return files.stream().filter(one -> one.use() == use).toList();
    }

    private static String digest(MonthOrder order, List<InputFile> files) {
        StringBuilder text = new StringBuilder();
        line(text, "month", order.month().toString());
        files.forEach(one -> line(text, "file", one.fingerprint()));
        order.languages().stream().sorted().forEach(language -> line(text, "language", language.code()));
        settings(text, order.settings());
        order.layoutDigests().forEach((file, sha256) -> line(text, "layout", file + " " + sha256));
        return Sha256.of(text.toString());
    }

    private static void settings(StringBuilder text, ReportSettings settings) {
        line(text, "government", settings.letterhead().government());
        line(text, "office", settings.letterhead().office());
        line(text, "address", settings.letterhead().address());
        settings.signatory().ifPresent(signatory -> {
            line(text, "place", signatory.place());
            line(text, "position", signatory.position());
            line(text, "name", signatory.name());
            line(text, "rank", signatory.rank());
            line(text, "nip", signatory.nip());
        });
        settings.suppliers().forEach(supplier -> line(text, "supplier", supplier.name() + " " + supplier.files()));
        settings.notice().ifPresent(notice -> line(text, "notice", notice));
        line(text, "grace_months", Integer.toString(settings.graceMonths()));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value.replace("\n", "\\n")).append('\n');
    }
}
