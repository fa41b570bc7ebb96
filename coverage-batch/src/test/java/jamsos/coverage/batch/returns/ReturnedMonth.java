package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.RowFaults;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A month of files in a folder of a test: put them in, count them, look at what goes back. */
final class ReturnedMonth {

    static final YearMonth MONTH = YearMonth.of(2022, 7);

    private final Path inbox;
    private final Path folder;
    private final Intake intake = new Intake(Layouts.builtIn(), Regions.lampung(), MONTH);
    private final SortedMap<NoticeCode, Long> counts = new TreeMap<>();
    private RowBalance balance = RowBalance.EMPTY;

    ReturnedMonth(Path inbox) {
        this.inbox = inbox;
        this.folder = inbox.resolve(MONTH.toString());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReturnedMonth put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ReturnedMonth put(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts all files and writes what goes back, by name. */
    SortedMap<String, byte[]> returned(Language language) throws Exception {
        List<Return> returns = new ArrayList<>();
        counts.clear();
        for (SourceFile file : Inbox.open(inbox, MONTH).files()) {
            for (Delivery delivery : intake.register(file)) {
                returns.add(count(delivery));
            }
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        new Returns(intake, language, returns).write(name -> new ByteArrayOutputStream() {
            @Override
            public void close() {
                files.put(name, toByteArray());
            }
        });
        return files;
    }

    /** What goes back, as text. */
    Map<String, String> texts(Language language) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        returned(language).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private Return count(Delivery delivery) throws IOException {
        if (delivery.state() != Delivery.State.READY) {
            Optional<Notice> why = delivery.state() == Delivery.State.HELD
                    ? Optional.of(delivery.notices().get(0))
                    : Optional.empty();
            return new Return(delivery, RowFaults.NONE, why);
        }
        try (DeliveryCount count = intake.open(delivery, new MonthCollector(MONTH, Regions.lampung()))) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            Optional<Notice> held = count.settle();
            count.notices().counts().forEach((code, rows) -> counts.merge(code, rows, Long::sum));
            balance = count.balance();
            return new Return(delivery, count.notices().faults(), held);
        }
    }

    /** Codes and counts of the last reading. */
    String told() {
        return counts.toString();
    }

    /** What became of the rows of the file read last. */
    RowBalance balance() {
        return balance;
    }
}
