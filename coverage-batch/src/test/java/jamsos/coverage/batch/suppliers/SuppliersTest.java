package jamsos.coverage.batch.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.Typing;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every supplier sends another shape, with faults among the rows: the figures are exactly those of the plain rows. */
class SuppliersTest {

    private static final int ROWS_A_FILE = 75;

    @TempDir
    private Path folder;

    private final Map<SupplierShape, List<Member>> sent = new LinkedHashMap<>();
    private Typing user;

    @BeforeEach
    void deliver() throws IOException {
        user = new Typing(folder);
        Random random = new Random(2022);
        for (SupplierShape shape : SupplierShapes.all()) {
            sent.put(shape, Member.some(ROWS_A_FILE, random));
        }
        for (String inbox : List.of("plain", "sent")) {
            Path month = Files.createDirectories(folder.resolve(inbox).resolve("2022-07"));
            Files.writeString(
                    month.resolve("angkatan-kerja.csv"),
                    Regions.lampung().parts().stream()
                            .map(region -> region.code() + ",1.000,2022-02\n")
                            .collect(Collectors.joining("", "region_kemendagri,workers,as_of\n", "")));
        }
        for (Map.Entry<SupplierShape, List<Member>> one : sent.entrySet()) {
            put("sent", one.getKey().file(), one.getKey().write().apply(one.getValue()));
            put("plain", one.getKey().file() + ".csv", Packing.csv(Hand.plain(), faultless(one.getValue()), ","));
        }
    }

    private void put(String inbox, String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(inbox).resolve("2022-07").resolve(file), bytes);
    }

    private int run(String inbox) {
        return user.type("run", "--month", "2022-07", "--inbox", inbox, "--outbox", inbox + "-outbox", "--lang", "en");
    }

    private Path release(String inbox) {
        return folder.resolve(inbox + "-outbox/2022-07/r1");
    }

    private static List<Member> faultless(List<Member> members) {
        return members.stream().filter(m -> m.fault().isEmpty()).toList();
    }

    @Test
    void theFiguresAreThoseOfThePlainRowsAndEveryRowIsAccountedFor() throws IOException {
        assertThat(run("plain")).as(user.out()).isZero();
        assertThat(run("sent")).as(user.out()).isZero();

        for (String cells : List.of("data/cells.csv", "internal/cells.csv")) {
            assertThat(release("sent").resolve(cells))
                    .hasSameTextualContentAs(release("plain").resolve(cells));
        }
        assertThat(lines("internal/cells.csv")).containsAll(activePersons());
        assertThat(lines("data/deliveries.csv").stream()
                        .skip(1)
                        .map(SuppliersTest::withoutLayoutAndHash)
                        .filter(line -> !line.startsWith("angkatan-kerja.csv")))
                .containsExactlyInAnyOrderElementsOf(sent.entrySet().stream()
                        .flatMap(one -> one.getKey().deliveries(one.getValue()).stream())
                        .toList());
        assertThat(lines("data/notices.csv").stream().skip(1).map(SuppliersTest::withoutSeverity))
                .containsExactlyInAnyOrderElementsOf(sent.entrySet().stream()
                        .flatMap(one -> one.getKey().notices(one.getValue()).stream())
                        .toList());
    }

    @Test
    void aFileWhoseCodesAreOfTheOtherSystemIsHeld() throws IOException {
        List<Member> members = sent.entrySet().stream()
                .filter(one -> one.getKey().file().equals(SupplierShapes.DECLARED_BPS))
                .findFirst()
                .orElseThrow()
                .getValue();
        put("sent", SupplierShapes.DECLARED_BPS, SupplierShapes.declaredBps(members, "KODE_KEMENDAGRI"));

        assertThat(run("sent")).as(user.out()).isEqualTo(3);

        assertThat(user.out()).contains("  CODE_SYSTEM_DOUBT  lampung-barat.csv: ");
        assertThat(Files.readAllLines(folder.resolve("sent-outbox/2022-07/held/deliveries.csv")))
                .filteredOn(line -> line.endsWith(",held"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("lampung-barat.csv,,,participant,");
        assertThat(release("sent")).doesNotExist();
    }

    /** Counted by hand: a member is a person of her own, and active in her region where the row says so. */
    private List<String> activePersons() {
        Map<Region, Long> active = new TreeMap<>(
                (one, other) -> one.code().text().compareTo(other.code().text()));
        sent.values().stream()
                .flatMap(members -> faultless(members).stream())
                .filter(Member::active)
                .forEach(member -> active.merge(member.region(), 1L, Long::sum));
        List<String> lines = new ArrayList<>();
        active.forEach((region, persons) ->
                lines.add("2022-07,persons,active," + region.code() + ",,,,,,,,," + persons + ","));
        lines.add("2022-07,persons,active,18,,,,,,,,,"
                + active.values().stream().mapToLong(Long::longValue).sum() + ",");
        return lines;
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(release("sent").resolve(file));
    }

    private static String withoutLayoutAndHash(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        assertThat(cells.remove(9)).isEqualTo("taken");
        cells.subList(3, 5).clear();
        return String.join(",", cells);
    }

    private static String withoutSeverity(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        cells.remove(4);
        return String.join(",", cells);
    }
}
