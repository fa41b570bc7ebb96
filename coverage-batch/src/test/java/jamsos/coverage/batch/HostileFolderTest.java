package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A month in which everything hostile arrives at once, run in a process with 512 MB of heap. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileFolderTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void deliver() throws Exception {
        Path month = Files.createDirectories(folder.resolve("inbox/2022-07"));
        for (String file : List.of("angkatan-kerja.csv", "rekap.csv")) {
            Files.copy(Typing.PROJECT.resolve("examples/2022-07").resolve(file), month.resolve(file));
        }
        Files.writeString(
                month.resolve("daftar.csv"),
                "nik,name,birth_date,sex,region_kemendagri,group\n"
                        + "1871054107900003,\"=HYPERLINK(\"\"http://x\"\",\"\"klik\"\")\",1990-07-01,P,18.71,LANSIA\n"
                        + "1871054107900004,@SUM(A1),1990-07-01,P,18.71,LANSIA\n");
        HostileFiles.write(month);
    }

    @Test
    @Order(1)
    void everyFileIsNamedWithItsReasonAndTheOthersAreStillRead() throws Exception {
        Ended run = run();

        assertThat(run.code()).as(run.screen()).isEqualTo(3);
        assertThat(run.screen()).doesNotContain("Exception", "\tat ", "\u001b", "OutOfMemory");
        Path held = folder.resolve("outbox/2022-07/held");
        assertThat(codes(held.resolve("notices.csv"))).containsExactlyEntriesOf(HostileFiles.codes());
        assertThat(Files.readAllLines(held.resolve("deliveries.csv")))
                .anyMatch(line -> line.startsWith("angkatan-kerja.csv,") && line.endsWith(",1,1,0,0,taken"))
                .anyMatch(line -> line.startsWith("rekap.csv,") && line.endsWith(",4,4,0,0,taken"))
                .anyMatch(line -> line.startsWith("daftar.csv,") && line.endsWith(",2,2,0,0,taken"))
                .anyMatch(line -> line.startsWith("'=1+1.csv,") && line.endsWith(",held"));
        for (String code : HostileFiles.codes().values()) {
            assertThat(run.screen()).contains(code);
        }
        assertThat(folder.resolve("outbox/2022-07/r1")).doesNotExist();
    }

    @Test
    @Order(2)
    void theRestIsPublishedFlaggedAndNothingWrittenIsAFormula() throws Exception {
        Ended run = run("--publish-without-held");

        assertThat(run.code()).as(run.screen()).isZero();
        Path release = folder.resolve("outbox/2022-07/r1");
        assertThat(Files.readAllLines(release.resolve("data/cells.csv")))
                .contains("2022-07,rate,active,18,,,,,,,,,22.2222,ep");
        assertThat(codes(release.resolve("data/notices.csv"))).containsAllEntriesOf(HostileFiles.codes());
        assertThat(release.resolve("internal/uncovered/LANSIA/18.71.csv"))
                .content()
                .contains(
                        "1871054107900003,\"'=HYPERLINK(\"\"http://x\"\",\"\"klik\"\")\",",
                        "1871054107900004,'@SUM(A1),");
        try (Stream<Path> files = Files.walk(release)) {
            for (Path csv :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                assertThat(Files.readAllLines(csv))
                        .as(csv.toString())
                        .noneMatch(line -> line.matches("(?s)(.*,)?\"?[\\t ]*[=+@].*"));
            }
        }
        assertThat(folder.resolve("inbox")).isDirectory();
        assertThat(folder.resolve("evil.csv")).doesNotExist();
    }

    /** The reason of each file that is held. */
    private static TreeMap<String, String> codes(Path notices) throws IOException {
        TreeMap<String, String> codes = new TreeMap<>();
        for (String line : Files.readString(notices).split("\n")) {
            String[] cells = line.split(",", -1);
            if (cells.length >= 6 && cells[4].equals("ERROR")) {
                codes.merge(cells[0], cells[3], (one, other) -> one.equals(other) ? one : one + " " + other);
            }
        }
        return codes;
    }

    private record Ended(int code, String screen) {}

    private static Ended run(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CoverageApplication.class.getName()));
        command.addAll(List.of("run", "--lang", "en", "--month", "2022-07", "--inbox", "inbox", "--outbox", "outbox"));
        command.addAll(List.of(more));
        Path log = folder.resolve("screen");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(log));
    }
}
