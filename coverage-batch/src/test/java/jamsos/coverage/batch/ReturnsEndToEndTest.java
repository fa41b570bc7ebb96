package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to the suppliers, as somebody at a terminal gets it. */
class ReturnsEndToEndTest {

    private static final String MONTH = "2025-11";

    @TempDir
    Path folder;

    Typing user;

    @BeforeEach
    void makeASyntheticMonth() {
        user = new Typing(folder);
        assertThat(user.type("sample", "--rows", "6000", "--seed", "11", "--out", "inbox"))
                .isZero();
    }

    private int run(String outbox) {
        return user.type("run", "--month", MONTH, "--inbox", "inbox", "--outbox", outbox);
    }

    private Path release(String outbox) {
        return folder.resolve(outbox).resolve(MONTH).resolve("r1");
    }

    @Test
    void everyRowThatWasToldAboutIsInReturnsWithItsReason() throws IOException {
        assertThat(run("outbox")).isZero();
        Path release = release("outbox");

        Map<String, Long> told = new TreeMap<>();
        Map<String, Long> rejected = new TreeMap<>();
        for (String line : rows(release.resolve("data/notices.csv"))) {
            String[] notice = line.split(",", -1);
            if (!notice[5].equals("0")) {
                told.merge(notice[0] + " " + notice[3], Long.parseLong(notice[5]), Long::sum);
                rejected.merge(notice[0], notice[4].equals("ERROR") ? Long.parseLong(notice[5]) : 0L, Long::sum);
            }
        }
        Map<String, Long> returned = new TreeMap<>();
        for (Path file : files(release.resolve("returns"))) {
            List<String> before =
                    Files.readAllLines(folder.resolve("inbox").resolve(MONTH).resolve(file.getFileName()));
            List<String> after = Files.readAllLines(file);
            assertThat(after).hasSameSizeAs(before);
            long errors = 0;
            for (int i = 1; i < after.size(); i++) {
                List<String> delivered = cells(before.get(i));
                List<String> back = cells(after.get(i));
                assertThat(back.subList(0, delivered.size())).isEqualTo(delivered);
                List<String> marks = back.subList(delivered.size(), back.size());
                boolean repeatedHeader = marks.equals(List.of("baris", "alasan", "saran"));
                if (!repeatedHeader && !String.join("", marks).isEmpty()) {
                    assertThat(marks).hasSize(3).first().isEqualTo(Integer.toString(i + 1));
                    for (String code : marks.get(1).split(", ", -1)) {
                        returned.merge(file.getFileName() + " " + code, 1L, Long::sum);
                    }
                    errors += marks.get(2).contains("SALAH: ") ? 1 : 0;
                }
            }
            assertThat(errors).isEqualTo(rejected.get(file.getFileName().toString()));
        }
        assertThat(returned).isEqualTo(told);
        assertThat(told)
                .containsKeys(
                        "kepesertaan-sintetis.csv NIK",
                        "kepesertaan-sintetis.csv REGION",
                        "daftar-pekerja-sintetis.csv NIK_REPAIRED");
    }

    /** The cells of a line, guards taken off. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                cells.add(unquoted(cell.toString()).replaceFirst("^'(?=[=+@-])", ""));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    @Test
    void returnsAreForTheirOwnerOnlyStandInTheManifestAndAreTheSameEverywhere() throws IOException {
        assertThat(run("outbox")).isZero();
        assertThat(run("other")).isZero();
        Path returns = release("outbox").resolve("returns");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(returns)))
                .isEqualTo("rwx------");
        for (Path file : files(returns)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(release("outbox").resolve("manifest.json"))
                    .content()
                    .contains("\"returns/" + file.getFileName() + "\"");
            assertThat(release("other").resolve("returns").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file);
        }
    }

    @Test
    void aReturnedFileWhoseFaultsAreMendedIsTakenWithoutALoss() throws IOException {
        assertThat(run("outbox")).isZero();
        Path delivered = folder.resolve("inbox").resolve(MONTH).resolve("daftar-pekerja-sintetis.csv");
        List<String> mended = new ArrayList<>();
        for (String line : Files.readAllLines(release("outbox").resolve("returns/daftar-pekerja-sintetis.csv"))) {
            if (!line.contains("SALAH: ")) {
                mended.add(line);
            }
        }
        Files.write(delivered, mended);

        assertThat(run("outbox")).isZero();

        Map<String, String> balances = new HashMap<>();
        for (String line : rows(folder.resolve("outbox/" + MONTH + "/r2/data/deliveries.csv"))) {
            String[] delivery = line.split(",", -1);
            balances.put(delivery[0], delivery[7]);
        }
        assertThat(balances).containsEntry("daftar-pekerja-sintetis.csv", "0");
    }

    @Test
    void whatAHeldMonthGivesBackLiesBesideAllOtherFaults() throws IOException {
        Files.writeString(folder.resolve("inbox").resolve(MONTH).resolve("aneh.csv"), "a,b\n1,2\n");

        assertThat(run("outbox")).isEqualTo(3);

        Path returns = folder.resolve("outbox/" + MONTH + "/held/returns");
        assertThat(files(returns))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("aneh.csv.txt", "daftar-pekerja-sintetis.csv", "kepesertaan-sintetis.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(returns)))
                .isEqualTo("rwx------");
        assertThat(returns.resolve("aneh.csv.txt"))
                .content()
                .contains("DITAHAN UNKNOWN_LAYOUT: ", "HELD UNKNOWN_LAYOUT: ");
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
