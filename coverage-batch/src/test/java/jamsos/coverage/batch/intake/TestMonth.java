package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A month of files in a folder of a test: put them in, take them in, ask what became of them. */
final class TestMonth {

    static final YearMonth MONTH = YearMonth.of(2022, 7);

    private final Path inbox;
    private final Path folder;
    private final Intake intake;
    private final MonthCollector collector = new MonthCollector(MONTH, Regions.lampung());

    TestMonth(Path inbox) {
        this(inbox, Layouts.builtIn());
    }

    TestMonth(Path inbox, Layouts layouts) {
        this.inbox = inbox;
        this.intake = new Intake(layouts, Regions.lampung(), MONTH);
        this.folder = inbox.resolve(MONTH.toString());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    MonthCollector collector() {
        return collector;
    }

    Intake intake() {
        return intake;
    }

    TestMonth put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestMonth put(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is, before its rows are read. */
    Delivery register(String name) {
        return intake.register(SourceFile.of(folder.resolve(name))).get(0);
    }

    /** Registers and counts all that a file holds. */
    List<Counted> countEach(String name, byte[] bytes) {
        put(name, bytes);
        return intake.register(SourceFile.of(folder.resolve(name))).stream()
                .map(this::count)
                .toList();
    }

    /** Registers and counts one file of that text. */
    Counted count(String name, String text) {
        put(name, text);
        return count(register(name));
    }

    Counted count(Delivery delivery) {
        return count(intake, delivery, collector);
    }

    static Counted count(Intake intake, Delivery delivery, MonthCollector collector) {
        try {
            return count(intake, delivery, collector, intake.controls(List.of(delivery)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Counted count(Intake intake, Delivery delivery, MonthCollector collector, Controls controls) {
        if (delivery.state() != Delivery.State.READY) {
            return new Counted(
                    delivery,
                    RowBalance.EMPTY,
                    NoticeLog.of(delivery.notices()),
                    delivery.notices().stream().findFirst());
        }
        try (DeliveryCount count = intake.open(delivery, collector, controls)) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            Optional<Notice> held = count.settle();
            return new Counted(delivery, count.balance(), count.notices(), held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in everything in the folder, in the order of names. */
    TreeMap<String, Counted> countAll() throws IOException, InboxMissingException {
        TreeMap<String, Counted> counted = new TreeMap<>();
        List<Delivery> deliveries = Inbox.open(inbox, MONTH).files().stream()
                .flatMap(file -> intake.register(file).stream())
                .toList();
        Controls controls = intake.controls(deliveries);
        for (Delivery delivery : deliveries) {
            counted.put(
                    delivery.file().name()
                            + delivery.sheet().map(name -> " > " + name).orElse(""),
                    count(intake, delivery, collector, controls));
        }
        return counted;
    }

    /** The figures of all that was taken in, as lines. */
    List<String> figures() {
        return CoverageSummary.of(collector.evidence(0)).figures().stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * What became of a delivery.
     *
     * @param held why it is held, before or while it was read
     */
    record Counted(Delivery delivery, RowBalance balance, NoticeLog log, Optional<Notice> held) {

        /** Codes and counts: {@code {NIK=2, SEX=1}}. */
        String told() {
            return log.counts().toString();
        }

        /** Why it is held, in a language. */
        String why(Language language) {
            return held.map(notice -> notice.code() + ": " + notice.message(language))
                    .orElse("not held");
        }

        Notice example(NoticeCode code) {
            return log.examples(code).get(0);
        }
    }
}
