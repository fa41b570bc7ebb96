package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.job.MonthLock;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.Sha256;
import jamsos.coverage.batch.sample.SampleSpec;
import jamsos.coverage.batch.sample.SyntheticMonth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndToEndTest {

    private static final List<String> REPORTS = List.of(
            "coverage-report-2022-07.pdf",
            "coverage-report-2022-07.xlsx",
            "laporan-cakupan-2022-07.pdf",
            "laporan-cakupan-2022-07.xlsx");

    @TempDir
    Path folder;

    Path inbox;
    Path month;
    Typing user;

    @BeforeEach
    void copyTheExample() throws IOException {
        inbox = folder.resolve("inbox");
        month = Files.createDirectories(inbox.resolve("2022-07"));
        for (String file : List.of("angkatan-kerja.csv", "rekap.csv")) {
            Files.copy(Typing.PROJECT.resolve("examples/2022-07").resolve(file), month.resolve(file));
        }
        user = new Typing(folder);
    }

    private int run(String... more) {
        return user.type(Stream.concat(
                        Stream.of("run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "outbox"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path release(int number) {
        return folder.resolve("outbox/2022-07/r" + number);
    }

    @Test
    void theDemoPublishesJulyAsItWasPublishedAndThenFindsNothingNew() throws IOException {
        assertThat(user.type("demo")).isZero();

        Path outbox = folder.resolve("demo/outbox");
        Path release = outbox.resolve("2022-07/r1");
        assertThat(user.out())
                .contains("angkatan-kerja.csv  workforce       1        1        0                0  diambil")
                .contains("rekap.csv           headcount       4        4        0                0  diambil")
                .contains("Terbit: rilis r1 bulan 2022-07")
                .contains("2,7 juta", "2,1 juta", "sekitar 22%");
        for (String report : REPORTS) {
            assertThat(user.out()).contains("  " + release.resolve(report) + "\n");
            assertThat(release.resolve(report)).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(release.resolve("data/cells.csv")))
                .filteredOn(line -> !line.startsWith("2022-07,cost,"))
                .containsExactly(
                        "month,measure,definition,region,segment,program,scheme,group,payer,sex,age_band,due,value,flag",
                        "2022-07,gap,active,18,,,,,,,,,2100000,e",
                        "2022-07,headcount,active,18,,,KPB,LANSIA,,,,,1172,",
                        "2022-07,headcount,active,18,,,KPB,NELAYAN,,,,,1150,",
                        "2022-07,headcount,active,18,,,KPB,PEKEBUN,,,,,1000,",
                        "2022-07,headcount,not_active,18,,,,,,,,,2100000,e",
                        "2022-07,persons,active,18,,,,,,,,,600000,e",
                        "2022-07,rate,active,18,,,,,,,,,22.2222,e",
                        "2022-07,rate_high,active,18,,,,,,,,,25.4545,e",
                        "2022-07,rate_low,active,18,,,,,,,,,18.8679,e",
                        "2022-07,workforce,universe,18,,,,,,,,,2700000,e");
        Map<String, byte[]> before = contents(release);

        assertThat(user.type("demo")).isZero();
        assertThat(user.out()).startsWith("Tidak ada yang baru: masukan bulan 2022-07 sama dengan rilis r1.\n");
        assertThat(user.type("demo", "--lang", "en,id")).isZero();

        assertThat(user.out())
                .startsWith("Nothing new: the inputs of 2022-07 are those of release r1.\n")
                .contains("  " + release.resolve("laporan-cakupan-2022-07.pdf") + "\n");
        assertThat(contents(release)).usingRecursiveComparison().isEqualTo(before);
        assertThat(outbox.resolve("2022-07/r2")).doesNotExist();
    }

    @Test
    void aReleaseIsTheSameToTheByteInAnotherOutboxAndNamesNoPathAndNoHost() throws IOException {
        assertThat(run()).isZero();
        assertThat(user.type("run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "other/place"))
                .isZero();

        Map<String, byte[]> release = contents(release(1));
        assertThat(contents(folder.resolve("other/place/2022-07/r1")))
                .usingRecursiveComparison()
                .isEqualTo(release);
        assertThat(release.keySet())
                .contains("manifest.json", "data/cells.csv", "internal/cells.csv")
                .containsAll(REPORTS);
        for (byte[] content : release.values()) {
            assertThat(new String(content, StandardCharsets.ISO_8859_1))
                    .doesNotContain(folder.toString(), "outbox", System.getProperty("user.home"), "2022-08-01");
        }
    }

    @Test
    void correctedInputMakesTheNextReleaseAndLeavesTheFirstAsItIs() throws IOException {
        assertThat(run()).isZero();
        Map<String, byte[]> first = contents(release(1));
        Path headcount = month.resolve("rekap.csv");
        Files.writeString(headcount, Files.readString(headcount).replace("1172", "1176"));

        assertThat(run("--lang", "en")).isZero();

        assertThat(user.out()).contains("Published: release r2 of 2022-07");
        assertThat(contents(release(1))).usingRecursiveComparison().isEqualTo(first);
        assertThat(release(2).resolve("manifest.json"))
                .content()
                .contains("\"previous_manifest_sha256\" : \""
                        + Sha256.of(release(1).resolve("manifest.json")) + "\"");
        assertThat(Files.readSymbolicLink(folder.resolve("outbox/2022-07/latest")))
                .isEqualTo(Path.of("r2"));
        assertThat(release(2).resolve("coverage-report-2022-07.pdf")).exists();
        assertThat(release(2).resolve("laporan-cakupan-2022-07.pdf")).doesNotExist();
    }

    @Test
    void goingBackToEarlierInputMakesAReleaseOfItsOwn() throws IOException {
        Path headcount = month.resolve("rekap.csv");
        String original = Files.readString(headcount);
        assertThat(run()).isZero();
        Files.writeString(headcount, original.replace("1172", "1176"));
        assertThat(run()).isZero();
        Files.writeString(headcount, original);

        assertThat(run()).isZero();

        assertThat(user.out()).contains("Terbit: rilis r3 bulan 2022-07");
        assertThat(release(3).resolve("data/cells.csv"))
                .hasSameTextualContentAs(release(1).resolve("data/cells.csv"));
    }

    @Test
    void aHeldDeliveryStopsTheReleaseAndTheLastGoodOneStays() throws IOException {
        assertThat(run()).isZero();
        Files.writeString(month.resolve("unknown.csv"), "colour;shape\nred;round\n");

        assertThat(run()).isEqualTo(3);

        assertThat(user.out())
                .contains("DITAHAN: bulan 2022-07 tidak terbit karena\n  UNKNOWN_LAYOUT  unknown.csv")
                .contains("Untuk pengirim: " + folder.resolve("outbox/2022-07/held"))
                .contains("Rilis terakhir tetap berlaku: " + release(1));
        Path held = folder.resolve("outbox/2022-07/held");
        assertThat(Files.readAllLines(held.resolve("deliveries.csv")))
                .anyMatch(line -> line.startsWith("unknown.csv,,,,") && line.endsWith(",0,0,0,0,held"))
                .anyMatch(line -> line.startsWith("rekap.csv,,,headcount,") && line.endsWith(",4,4,0,0,taken"));
        assertThat(Files.readAllLines(held.resolve("notices.csv")))
                .containsExactly("file,entry,sheet,code,severity,rows", "unknown.csv,,,UNKNOWN_LAYOUT,ERROR,0");
        assertThat(folder.resolve("outbox/2022-07/r2")).doesNotExist();

        assertThat(run()).as("held again").isEqualTo(3);

        assertThat(run("--publish-without-held")).isZero();
        assertThat(user.out()).contains("Terbit: rilis r2 bulan 2022-07");
        assertThat(release(2).resolve("data/notices.csv")).content().contains("unknown.csv,,,UNKNOWN_LAYOUT,ERROR,0");
        assertThat(Files.readAllLines(release(2).resolve("data/cells.csv")))
                .contains(
                        "2022-07,rate,active,18,,,,,,,,,22.2222,ep",
                        "2022-07,headcount,active,18,,,KPB,LANSIA,,,,,1172,p");
        assertThat(held.resolve("notices.csv")).as("still to be mended").exists();

        assertThat(run()).as("published already, by decision").isZero();
        assertThat(user.out()).startsWith("Tidak ada yang baru");

        Files.delete(month.resolve("unknown.csv"));
        assertThat(run()).isZero();
        assertThat(user.out()).contains("Terbit: rilis r3 bulan 2022-07");
        assertThat(held).doesNotExist();
    }

    @Test
    void whereEverythingIsHeldThereIsNoRestToPublish() throws IOException {
        for (String file : List.of("angkatan-kerja.csv", "rekap.csv")) {
            Files.writeString(month.resolve(file), "colour;shape\n" + file + ";round\n");
        }

        assertThat(run("--publish-without-held")).isEqualTo(3);
        assertThat(folder.resolve("outbox/2022-07/r1")).doesNotExist();
    }

    @Test
    void aMonthWithoutFilesIsHeld() throws IOException {
        Files.delete(month.resolve("angkatan-kerja.csv"));
        Files.delete(month.resolve("rekap.csv"));
        Files.writeString(month.resolve("Thumbs.db"), "");

        assertThat(run("--lang", "en", "--publish-without-held")).isEqualTo(3);

        assertThat(user.out()).contains("""
                HELD: 2022-07 is not published because of
                  MONTH_EMPTY  The folder of the month holds no source file. Put the month's files into the folder and run again.
                """);
        assertThat(Files.readAllLines(folder.resolve("outbox/2022-07/held/deliveries.csv")))
                .endsWith("Thumbs.db,,,,,0,0,0,0,ignored");
    }

    @Test
    void aSecondFileWithTheSameContentIsIgnored() throws IOException {
        Files.copy(month.resolve("rekap.csv"), month.resolve("rekap (1).csv"));

        assertThat(run()).isZero();

        assertThat(Files.readAllLines(release(1).resolve("data/deliveries.csv")))
                .hasSize(4)
                .filteredOn(line -> line.endsWith(",ignored"))
                .hasSize(1);
        assertThat(release(1).resolve("data/cells.csv")).content().contains("KPB,LANSIA,,,,,1172,");
    }

    @Test
    void aMissingMonthIsWrongUsageAndTouchesNothing() {
        assertThat(user.type("run", "--month", "2022-08", "--inbox", "inbox", "--outbox", "outbox"))
                .isEqualTo(2);
        assertThat(user.err()).contains("Folder bulan tidak ditemukan: " + inbox.resolve("2022-08"), "2022-07");

        assertThat(user.type("run", "--month", "2022-07", "--inbox", "nowhere", "--outbox", "outbox"))
                .isEqualTo(2);
        assertThat(user.err()).contains("Kotak masuk tidak ditemukan: " + folder.resolve("nowhere"));
        assertThat(folder.resolve("outbox")).doesNotExist();
    }

    @Test
    void anOutboxThatCannotBeWrittenIsATechnicalFailure() throws IOException {
        Files.writeString(folder.resolve("outbox"), "a file where a folder should be");

        assertThat(run("--lang", "en")).isEqualTo(1);
        assertThat(user.err())
                .isEqualTo("The outbox " + folder.resolve("outbox") + " cannot be written to."
                        + " Check that it is a folder, its permissions and the space left.\n");
    }

    @Test
    void aSecondRunOfTheMonthAtTheSameTimeIsATechnicalFailure() throws Exception {
        Outbox outbox = Outbox.open(folder.resolve("outbox"));
        try (MonthLock other = MonthLock.take(outbox, YearMonth.of(2022, 7))) {
            assertThat(other).isNotNull();
            assertThat(run("--lang", "en")).isEqualTo(1);
        }
        assertThat(user.err())
                .isEqualTo(
                        "Another run of 2022-07 is at work on this outbox. Wait until it has ended, then run again.\n");
        assertThat(folder.resolve("outbox/2022-07")).doesNotExist();

        assertThat(run()).isZero();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsATechnicalFailureThatNamesIt() {
        assertThat(run("--lang", "en", "--db", "jdbc:postgresql://localhost:1/none"))
                .isEqualTo(1);
        assertThat(user.err())
                .startsWith("The database jdbc:postgresql://localhost:1/none cannot be used: ")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("outbox/2022-07")).doesNotExist();
    }

    @Test
    void aMonthWithoutAWorkforceFileUsesTheLastOneReceived() throws IOException {
        Path june = Files.createDirectories(inbox.resolve("2022-06"));
        Files.move(month.resolve("angkatan-kerja.csv"), june.resolve("angkatan-kerja.csv"));
        Files.copy(month.resolve("rekap.csv"), june.resolve("rekap.csv"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(user.type("run", "--month", "2022-06", "--inbox", "inbox", "--outbox", "outbox"))
                .isZero();

        assertThat(run("--lang", "en")).isZero();

        assertThat(user.out()).contains("WORKFORCE_CARRIED", "2022-06/angkatan-kerja.csv");
        assertThat(release(1).resolve("data/cells.csv")).content().contains("2022-07,rate,active,18,,,,,,,,,22.2222,e");
        assertThat(Files.readAllLines(release(1).resolve("data/notices.csv"))).contains(",,,WORKFORCE_CARRIED,INFO,0");
        assertThat(release(1).resolve("manifest.json")).content().contains("\"carried_from\" : \"2022-06\"");
        assertThat(run("--lang", "en")).isZero();
        assertThat(user.out()).startsWith("Nothing new");

        Path workforce = june.resolve("angkatan-kerja.csv");
        Files.writeString(workforce, Files.readString(workforce).replace("2700000", "2800000"));
        assertThat(user.type("run", "--month", "2022-06", "--inbox", "inbox", "--outbox", "outbox"))
                .isZero();
        assertThat(run("--lang", "en")).isZero();
        assertThat(user.out()).contains("Published: release r2 of 2022-07");
    }

    @Test
    void lastMonthIsTheSameFromItsReleaseAsFromItsFolder() throws IOException {
        YearMonth november = YearMonth.of(2025, 11);
        SyntheticMonth.write(new SampleSpec(400, 5, november), folder.resolve("sample"));
        assertThat(user.type("run", "--month", "2025-11", "--inbox", "sample", "--outbox", "one"))
                .isZero();
        assertThat(user.type("run", "--month", "2025-10", "--inbox", "sample", "--outbox", "two"))
                .isZero();
        assertThat(user.type("run", "--month", "2025-11", "--inbox", "sample", "--outbox", "two"))
                .isZero();

        // Reports say more where releases are known: only these tell who was late.
        Map<String, byte[]> fromFolder = figures(folder.resolve("one/2025-11/r1"));
        assertThat(figures(folder.resolve("two/2025-11/r1")))
                .usingRecursiveComparison()
                .isEqualTo(fromFolder);
        assertThat(new String(fromFolder.get("internal/cells.csv"), StandardCharsets.UTF_8))
                .contains("2025-11,joined,,18,", "2025-11,left,,18,");
    }

    @Test
    void theHistoryTellsRunsDeliveriesAndReleases() throws IOException {
        assertThat(user.type("history", "--outbox", "outbox")).isEqualTo(2);
        Files.createDirectories(folder.resolve("outbox"));
        assertThat(user.type("history", "--outbox", "outbox")).isZero();
        assertThat(user.out()).isEqualTo("Belum ada proses.\n");
        run();
        run();

        assertThat(user.type("history", "--outbox", "outbox", "--month", "2022-07", "--lang", "en"))
                .isZero();

        assertThat(user.out())
                .containsPattern("1  2022-07  2022-08-01T00:00:00Z  2022-08-01T00:00:00Z  published  [0-9a-f]{12}")
                .containsPattern("2  2022-07  2022-08-01T00:00:00Z  2022-08-01T00:00:00Z  unchanged  [0-9a-f]{12}")
                .contains("1  rekap.csv           headcount      4         0             0  taken")
                .containsPattern(
                        "2022-07  r1       2022-08-01T00:00:00Z  1    development  [0-9a-f]{12}  [0-9a-f]{12}");
        assertThat(user.type("history", "--outbox", "outbox", "--month", "2022-06"))
                .isZero();
        assertThat(user.out()).isEqualTo("Belum ada proses.\n");
    }

    @Test
    void noPersonReachesDatabaseLogOrScreen() throws Exception {
        SyntheticMonth.write(new SampleSpec(400, 5, YearMonth.of(2025, 11)), folder.resolve("sample"));
        assertThat(user.type("run", "--month", "2025-11", "--inbox", "sample", "--outbox", "outbox"))
                .isZero();
        Set<String> persons = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("sample/2025-11"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher numbers =
                        Pattern.compile("\\b[0-9]{16}\\b,([A-Z ]{8,}),").matcher(Files.readString(file));
                while (numbers.find()) {
                    persons.add(numbers.group().substring(0, 16));
                    persons.add(numbers.group(1));
                }
            }
        }
        assertThat(persons).hasSizeGreaterThan(400);

        Path own = folder.resolve("outbox/.coverage");
        Path dump = folder.resolve("dump.sql");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + own.resolve("coverage"));
                Statement statement = connection.createStatement()) {
            statement.execute("SCRIPT TO '" + dump + "'");
        }
        for (String kept : List.of(
                Files.readString(dump), Files.readString(own.resolve("logs/coverage.log")), user.out(), user.err())) {
            assertThat(kept).isNotEmpty();
            assertThat(persons).noneMatch(kept::contains);
        }
    }

    /** All files of a release but reports and manifest. */
    private static Map<String, byte[]> figures(Path release) throws IOException {
        Map<String, byte[]> files = contents(release);
        files.keySet()
                .removeIf(name -> name.endsWith(".pdf") || name.endsWith(".xlsx") || name.equals("manifest.json"));
        return files;
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
