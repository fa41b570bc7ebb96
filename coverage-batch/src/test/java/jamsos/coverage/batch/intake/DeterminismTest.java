package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.TextBlock;
import jamsos.coverage.batch.intake.table.TextBlocks;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the threads, blocks, order, packing, language and time zone of a host: the same rows give the same figures. */
class DeterminismTest {

    private static final int ROWS = 20_000;
    private static final int THREADS_TRIED = 3;
    private static final Regions LAMPUNG = Regions.lampung();
    private static final List<String> MEMBERS = List.of(
            "nik",
            "name",
            "birth_date",
            "sex",
            "region_kemendagri",
            "segment",
            "programs",
            "status",
            "registered_on",
            "paid_through",
            "paid_until",
            "payer");
    private static final List<String> ROSTER =
            List.of("nik", "name", "birth_date", "sex", "region_kemendagri", "group", "end");

    private final byte[] members = new MutatedRows(7, MEMBERS, ',', StandardCharsets.UTF_8, "\n").text(ROWS, 0);
    private final byte[] roster = new MutatedRows(7, ROSTER, ';', StandardCharsets.UTF_8, "\r\n").text(ROWS / 2, 0);
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    private String expected = "";

    @BeforeEach
    void countOnce() throws Exception {
        expected = figures("once", 1, List.of(new File("a.csv", members), new File("b.csv", roster)));
        assertThat(expected).contains("persons/active").contains("roster_never").contains("roster_active");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void threadsChangeNothing() throws Exception {
        for (int threads = 2; threads <= THREADS_TRIED; threads++) {
            assertThat(figures("t" + threads, threads, List.of(new File("a.csv", members), new File("b.csv", roster))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theLanguageAndTimeZoneOfTheHostChangeNothing() throws Exception {
        for (String tag : List.of("tr-TR", "ar-EG", "id-ID")) {
            for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertThat(figures(
                                tag + id.length(), 2, List.of(new File("a.csv", members), new File("b.csv", roster))))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void theOrderOfFilesAndRowsChangesNothing() throws Exception {
        assertThat(figures("files", 2, List.of(new File("a.csv", roster), new File("b.csv", members))))
                .isEqualTo(expected);
        assertThat(figures(
                        "rows", 2, List.of(new File("a.csv", shuffled(members)), new File("b.csv", shuffled(roster)))))
                .isEqualTo(expected);
    }

    @Test
    void filesMayBeSplitAndPacked() throws Exception {
        List<byte[]> parts = split(members);
        assertThat(figures(
                        "split",
                        2,
                        List.of(
                                new File("a.csv", parts.get(0)),
                                new File("b.csv", parts.get(1)),
                                new File("c.csv", roster))))
                .isEqualTo(expected);
        assertThat(figures(
                        "packed",
                        2,
                        List.of(new File("a.csv.gz", packed(members)), new File("b.csv.gz", packed(roster)))))
                .isEqualTo(expected);
    }

    @Test
    void theSizeOfBlocksChangesNothing() throws IOException {
        String whole = blockwise(members.length + 1, 1);
        for (int size : new int[] {65_539, 65_540, 70_001, 99_991, 131_072, 300_007}) {
            for (int threads = 1; threads <= THREADS_TRIED; threads++) {
                assertThat(blockwise(size, threads))
                        .as("%d bytes, %d threads", size, threads)
                        .isEqualTo(whole);
            }
        }
    }

    private String blockwise(int size, int threads) throws IOException {
        Path file = Files.write(folder.resolve("members.csv"), members);
        Columns columns = ((LayoutChoice.Fitting)
                        Layouts.builtIn().choose(MEMBERS, "members.csv", Optional.of(','), TestMonth.MONTH))
                .columns();
        TextEncoding encoding = new TextEncoding(StandardCharsets.UTF_8, 0, false, members.length);
        Delivery delivery = Delivery.ready(
                Origin.of(SourceFile.of(file)),
                new TextTable(encoding, ',', 1, columns, Optional.of(CodeSystem.KEMENDAGRI)),
                List.of());
        DeliveryEvidence evidence = new DeliveryEvidence();
        BlockQueue<BlockChecks, BlockCount> queue = new BlockQueue<>(
                threads,
                () -> new BlockChecks(
                        delivery,
                        RowChecks.collecting(delivery, LAMPUNG, TestMonth.MONTH, evidence, name -> true),
                        true));
        NoticeLog log = new NoticeLog();
        try (queue;
                TextBlocks blocks =
                        new TextBlocks(new ByteArrayInputStream(members), StandardCharsets.UTF_8, ',', size)) {
            List<BlockCount> counts = new ArrayList<>();
            for (Optional<TextBlock> block = blocks.read(); block.isPresent(); block = blocks.read()) {
                TextBlock next = block.get();
                NoticeLog own = NoticeLog.after(log);
                counts.addAll(queue.add(next, checks -> checks.check(next, own)));
            }
            counts.addAll(queue.finish());
            queue.workers().forEach(worker -> worker.checks().flush());
            counts.forEach(count -> log.addAll(count.notices()));
            long taken = counts.stream().mapToLong(BlockCount::taken).sum();
            return taken + " " + log.counts() + " "
                    + log.counts().keySet().stream().map(log::examples).toList()
                    + CoverageSummary.of(
                                    new MonthEvidence(evidence.tally.orElseThrow(), List.of(), List.of(), List.of(), 0))
                            .figures();
        }
    }

    private String figures(String name, int threads, List<File> files) throws Exception {
        Path inbox = folder.resolve(name.replace('/', '-'));
        Path month = Files.createDirectories(inbox.resolve(TestMonth.MONTH.toString()));
        for (File file : files) {
            Files.write(month.resolve(file.name()), file.bytes());
        }
        Intake intake = new Intake(Layouts.builtIn(), LAMPUNG, TestMonth.MONTH, threads);
        MonthCollector collector = new MonthCollector(TestMonth.MONTH, LAMPUNG);
        for (SourceFile file : Inbox.open(inbox, TestMonth.MONTH).files()) {
            for (Delivery delivery : intake.register(file)) {
                try (DeliveryCount count = intake.open(delivery, collector)) {
                    for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                        count.take(block.get());
                    }
                    assertThat(count.settle()).as("%s", file.name()).isEmpty();
                }
            }
        }
        return CoverageSummary.of(collector.evidence(0)).figures().toString();
    }

    private static List<String> lines(byte[] text) {
        return new ArrayList<>(Arrays.asList(new String(text, StandardCharsets.UTF_8).split("(?<=\n)")));
    }

    private static byte[] shuffled(byte[] text) {
        List<String> lines = lines(text);
        Collections.shuffle(lines.subList(1, lines.size()), new Random(5));
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> split(byte[] text) {
        List<String> lines = lines(text);
        int half = lines.size() / 2;
        String first = String.join("", lines.subList(0, half));
        String second = lines.get(0) + String.join("", lines.subList(half, lines.size()));
        return List.of(first.getBytes(StandardCharsets.UTF_8), second.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        }
        return packed.toByteArray();
    }

    private record File(String name, byte[] bytes) {}
}
