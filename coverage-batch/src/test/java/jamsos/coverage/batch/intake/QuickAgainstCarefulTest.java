package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.FoundRows.Found;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clean rows are taken quickly, and every one of them as all checks would take it: the same figures, balances and notices,
 * row for row, over more than a million rows of which many are spoilt.
 */
class QuickAgainstCarefulTest {

    private static final Regions LAMPUNG = Regions.lampung();
    private static final Controls NO_CONTROLS = new Controls(List.of(), List.of(), LAMPUNG, TestMonth.MONTH);
    private static final int ROWS = 6_000;
    private static final int FILES_A_FORM = 17;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
            "wage");
    private static final List<String> MEMBERS_IN_FULL = List.of(
            "no",
            "name",
            "nik",
            "birth_date",
            "sex",
            "region_kemendagri",
            "region_name",
            "segment",
            "programs",
            "status",
            "registered_on",
            "paid_through",
            "paid_until",
            "scheme",
            "payer");
    private static final List<String> NAME_FIRST = List.of(
            "name",
            "nik",
            "sex",
            "birth_date",
            "region",
            "status",
            "programs",
            "segment",
            "paid_through",
            "registered_on");
    private static final List<String> ROSTER =
            List.of("nik", "name", "birth_date", "sex", "region_kemendagri", "group");
    private static final List<String> ROSTER_IN_FULL =
            List.of("name", "nik", "birth_date", "sex", "region_bps", "region_name", "group", "start", "end");

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("members", MEMBERS, ',', StandardCharsets.UTF_8, "\n"),
                Arguments.of("members like Windows", MEMBERS, ';', StandardCharsets.UTF_8, "\r\n"),
                Arguments.of("members in full", MEMBERS_IN_FULL, '\t', StandardCharsets.UTF_8, "\n"),
                Arguments.of("members in full, cp1252", MEMBERS_IN_FULL, ',', WINDOWS_1252, "\r\n"),
                Arguments.of("name first", NAME_FIRST, ',', StandardCharsets.UTF_8, "\n"),
                Arguments.of("name first, bars", NAME_FIRST, '|', WINDOWS_1252, "\n"),
                Arguments.of("roster", ROSTER, ',', StandardCharsets.UTF_8, "\n"),
                Arguments.of("roster, cp1252", ROSTER, ';', WINDOWS_1252, "\r\n"),
                Arguments.of("roster in full", ROSTER_IN_FULL, ',', StandardCharsets.UTF_8, "\r\n"),
                Arguments.of("roster in full, tabs", ROSTER_IN_FULL, '\t', StandardCharsets.UTF_8, "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void bothWaysGiveTheSame(String name, List<String> columns, char separator, Charset charset, String lineEnd)
            throws IOException {
        long taken = 0;
        for (int seed = 0; seed < FILES_A_FORM; seed++) {
            byte[] text =
                    new MutatedRows(seed, columns, separator, charset, lineEnd).text(ROWS, seed % 3 == 0 ? 0 : 20);
            Delivery delivery = delivery(text, columns, separator, charset);
            Outcome quick = outcome(delivery, true, 1 + seed % 3);
            Outcome careful = outcome(delivery, false, 1);
            assertThat(quick).as("%s, seed %d", name, seed).isEqualTo(careful);
            taken += quick.balance().taken();
        }
        assertThat(taken).isGreaterThan(ROWS);
    }

    @Test
    void theRowsTriedAreMoreThanAMillion() {
        assertThat(forms().count() * FILES_A_FORM * ROWS).isGreaterThan(1_000_000);
    }

    private Delivery delivery(byte[] text, List<String> columns, char separator, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), text);
        Columns matched = ((LayoutChoice.Fitting)
                        Layouts.builtIn().choose(columns, "file.csv", Optional.of(separator), TestMonth.MONTH))
                .columns();
        TextEncoding encoding = new TextEncoding(charset, 0, false, text.length);
        return Delivery.ready(
                Origin.of(SourceFile.of(file)),
                new TextTable(encoding, separator, 1, matched, Optional.of(CodeSystem.KEMENDAGRI)),
                List.of());
    }

    private static Outcome outcome(Delivery delivery, boolean quickly, int threads) throws IOException {
        DeliveryEvidence evidence = new DeliveryEvidence();
        BlockQueue<BlockChecks, BlockCount> blocks = new BlockQueue<>(
                threads,
                () -> new BlockChecks(
                        delivery,
                        RowChecks.collecting(delivery, LAMPUNG, TestMonth.MONTH, evidence, file -> true),
                        quickly));
        NoticeLog log = new NoticeLog();
        try (DeliveryCount count = new DeliveryCount(delivery, blocks, evidence, log, Optional.empty(), NO_CONTROLS)) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            Optional<Notice> held = count.settle();
            List<Notice> told = new ArrayList<>();
            log.counts().keySet().forEach(code -> told.addAll(log.examples(code)));
            CoverageTally tally = evidence.tally.orElseThrow();
            return new Outcome(
                    held,
                    count.balance(),
                    log.counts().toString(),
                    told,
                    CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(), 0))
                            .figures()
                            .toString(),
                    held.isPresent() ? List.of() : found(delivery, tally, quickly, threads));
        }
    }

    /** Of a list of workers, the rows of people who are in no row of members: everybody in one of her rows. */
    private static List<Found> found(Delivery delivery, CoverageTally tally, boolean quickly, int threads)
            throws IOException {
        FoundRows found = new FoundRows();
        if (delivery.layout().orElseThrow().kind() == LayoutKind.ROSTER) {
            RosterRows rows = new RosterRows();
            UncoveredMarks marks = rows.marks(delivery);
            rows.mark(tally);
            new UncoveredReading<>(delivery, marks, found)
                    .read(
                            threads,
                            () -> new UncoveredRows<>(delivery, LAMPUNG, TestMonth.MONTH, marks, found, quickly));
        }
        return found.rows();
    }

    private record Outcome(
            Optional<Notice> held,
            RowBalance balance,
            String counts,
            List<Notice> told,
            String figures,
            List<Found> found) {}
}
