package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.sample.SampleSpec;
import jamsos.coverage.batch.sample.SyntheticMonth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month counted range after range of persons is published as the month counted at once, to the byte. */
class PassesTest {

    @TempDir
    Path folder;

    @Test
    void theExampleThatShips() throws IOException {
        assertReleasesAreAlike(Typing.PROJECT.resolve("examples/sintetis"), "id,en");
    }

    /** Many rows name one person, in files of both months that are told a great deal about. */
    @Test
    void aMonthOfManyDoubtfulRows() throws IOException {
        Path inbox = folder.resolve("inbox");
        SyntheticMonth.write(new SampleSpec(700, 11, YearMonth.of(2025, 11)), inbox);
        Path roster = inbox.resolve("2025-11/daftar-pekerja-sintetis.csv");
        Files.copy(roster, roster.resolveSibling("daftar-pekerja-lagi.csv"));
        Files.writeString(roster.resolveSibling("daftar-pekerja-lagi.csv"), "?,?,?\n", StandardOpenOption.APPEND);
        assertReleasesAreAlike(inbox, "id");
    }

    private void assertReleasesAreAlike(Path inbox, String languages) throws IOException {
        Map<String, byte[]> one = release(inbox, languages, 1);
        assertThat(one.keySet())
                .contains("manifest.json", "laporan-cakupan-2025-11.pdf", "data/cells.csv")
                .anyMatch(name -> name.startsWith("internal/uncovered/"));
        assertThat(new String(one.get("internal/cells.csv"), StandardCharsets.UTF_8))
                .contains("2025-11,joined,,18,", "2025-11,expiring,", "2025-11,roster_never,");
        for (int passes : new int[] {2, 5}) {
            Map<String, byte[]> several = release(inbox, languages, passes);
            assertThat(several.keySet()).isEqualTo(one.keySet());
            several.forEach((name, bytes) ->
                    assertThat(bytes).as("%s in %d passes", name, passes).isEqualTo(one.get(name)));
        }
    }

    private Map<String, byte[]> release(Path inbox, String languages, int passes) throws IOException {
        Path settings = inbox.resolve("coverage.yml");
        Files.writeString(
                folder.resolve("passes.yml"),
                (Files.exists(settings) ? Files.readString(settings) : "") + "\npasses: " + passes + "\n");
        Typing user = new Typing(folder);
        int code = user.type(
                "run",
                "--month",
                "2025-11",
                "--inbox",
                inbox.toString(),
                "--outbox",
                "outbox-" + passes,
                "--config",
                "passes.yml",
                "--lang",
                languages);
        assertThat(code).as(user.err()).isZero();
        assertThat(user.err().lines().filter(line -> line.equals("Menghitung"))).hasSize(passes);
        return contents(folder.resolve("outbox-" + passes + "/2025-11/r1"));
    }

    private static Map<String, byte[]> contents(Path release) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(release)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    contents.put(release.relativize(file).toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return contents;
    }
}
