package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.sample.SampleSpec;
import jamsos.coverage.batch.sample.SyntheticMonth;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledProcessTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @BeforeEach
    void makeAMonthThatTakesAMoment() throws IOException {
        SyntheticMonth.write(new SampleSpec(30_000, 1, YearMonth.of(2025, 11)), folder.resolve("inbox"));
    }

    @Test
    void aRunThatIsKilledLeavesNoReleaseAndTheNextOnePublishes() throws Exception {
        killWhileItCounts(Process::destroyForcibly);
        assertThat(folder.resolve("outbox/2025-11/r1")).doesNotExist();

        assertThat(run()).isZero();
        assertThat(folder.resolve("outbox/2025-11/latest/manifest.json")).exists();
    }

    @Test
    void aRunThatIsAskedToStopEndsTidilyAndTheNextOnePublishes() throws Exception {
        Process asked = killWhileItCounts(Process::destroy);
        assertThat(asked.exitValue()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("outbox/2025-11/r1")).doesNotExist();

        assertThat(run()).isZero();
        Typing user = new Typing(folder);
        assertThat(user.type("history", "--outbox", "outbox")).isZero();
        assertThat(user.out()).contains("stopped", "published").doesNotContain("died");
    }

    @Test
    void helpAndVersionAreAnsweredWithoutTheFramework() throws Exception {
        for (String question : List.of("--help", "--version")) {
            Process process = start(List.of("-Xlog:class+load:file=" + folder.resolve("classes")), question);
            assertThat(new String(process.getInputStream().readAllBytes())).contains("coverage");
            assertThat(process.waitFor()).isZero();
            assertThat(Files.readAllLines(folder.resolve("classes")))
                    .anyMatch(line -> line.contains("picocli.CommandLine"))
                    .noneMatch(line -> line.contains("org.springframework") || line.contains("org.apache.poi"));
        }
    }

    @Test
    void aRunBesideOneAtWorkIsToldToWait() throws Exception {
        Process atWork = start(List.of(), "run", "--month", "2025-11", "--inbox", "inbox", "--outbox", "outbox");
        try {
            waitUntilItCounts(atWork);
            signal("STOP", atWork);
            Typing user = new Typing(folder);

            assertThat(user.type("run", "--month", "2025-11", "--inbox", "inbox", "--outbox", "outbox"))
                    .isEqualTo(1);
            assertThat(user.err())
                    .isEqualTo("Proses lain untuk bulan 2025-11 sedang berjalan di outbox ini. Tunggu sampai selesai,"
                            + " lalu jalankan lagi.\n");

            assertThat(user.type("run", "--month", "2025-10", "--inbox", "inbox", "--outbox", "outbox"))
                    .isEqualTo(1);
            assertThat(user.err())
                    .isEqualTo("Basis data di outbox ini sedang dipakai proses lain. Tunggu sampai selesai, atau pakai"
                            + " PostgreSQL (--db) agar beberapa bulan dapat berjalan bersamaan.\n");

            signal("CONT", atWork);
            assertThat(atWork.waitFor()).isZero();
        } finally {
            atWork.destroyForcibly();
        }
        assertThat(folder.resolve("outbox/2025-11/r1/manifest.json")).exists();
    }

    private static void signal(String name, Process to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(to.pid()))
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private int run() {
        return new Typing(folder).type("run", "--month", "2025-11", "--inbox", "inbox", "--outbox", "outbox");
    }

    private Process killWhileItCounts(Consumer<Process> kill) throws Exception {
        Process process = start(List.of(), "run", "--month", "2025-11", "--inbox", "inbox", "--outbox", "outbox");
        waitUntilItCounts(process);
        kill.accept(process);
        process.waitFor();
        return process;
    }

    private static void waitUntilItCounts(Process process) throws IOException {
        BufferedReader progress = process.errorReader();
        String line = progress.readLine();
        while (line != null && !line.equals("Menghitung")) {
            line = progress.readLine();
        }
        assertThat(line).as("progress").isEqualTo("Menghitung");
    }

    private Process start(List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CoverageApplication.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }
}
