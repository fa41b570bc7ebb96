package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.sheet.HandmadeWorkbook;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.BpsCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1801 is Lampung Barat for BPS and Lampung Selatan for Kemendagri: no code may be read in the wrong system. */
class RegionCodesTest {

    private static final Regions REGIONS = Regions.lampung();

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @ParameterizedTest
    @CsvSource({
        "region_kemendagri, 1801, 18.01",
        "KODE_KEMENDAGRI, 18.01, 18.01",
        "region_bps, 1801, 18.04",
        "kode bps, 1871, 18.71",
        "region, 18.01, 18.01",
        "WILAYAH, Lampung Barat, 18.04",
        "KODE_WILAYAH, 18, 18",
        "Kabupaten/Kota, KAB. TULANG BAWANG, 18.05",
        "KAB_KOTA, Tubaba, 18.12",
        "NAMA KABUPATEN, Kota Metro, 18.72"
    })
    void aColumnSaysInWhichSystemItsCodesAre(String heading, String written, String code) {
        assertThat(workforceRegions("" + heading + ",workers\n" + written + ",1000\n"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "region_bps, 18.01",
        "region_bps, 1899",
        "region_bps, 18010",
        "region_kemendagri, 18-01",
        "region, 18.1",
        "region, 1899",
        "region_name, 18.01"
    })
    void whatIsNoCodeOfTheColumnIsRejected(String heading, String written) {
        Counted counted = month.count("w.csv", heading + ",workers\n" + written + ",1000\n");
        assertThat(counted.told()).isEqualTo("{REGION=1}");
    }

    @Test
    void codesAndNamesThatAgreeAreTaken() {
        assertThat(workforceRegions(
                        "region_kemendagri,region_bps,region_name,workers\n18.04,1801,Lampung Barat,1\n,,Metro,1\n"))
                .isEqualTo("18.04 18.72");
    }

    @ParameterizedTest
    @CsvSource({
        "1801, , Lampung Barat, '1801 / Lampung Barat'",
        "1801, 1801, , '1801 / 1801'",
        ", 1801, Lampung Selatan, '1801 / Lampung Selatan'",
        "18.01, , Palembang, '18.01 / xxxxxxxxx'",
        "18, , Lampung Selatan, '18 / Lampung Selatan'",
        "16.71, , Lampung Selatan, '16.71 / Lampung Selatan'"
    })
    void codesAndNamesThatDisagreeAreRejected(String kemendagri, String bps, String name, String shown) {
        String row = (kemendagri == null ? "" : kemendagri) + "," + (bps == null ? "" : bps) + ","
                + (name == null ? "" : name);
        Counted counted = month.count("w.csv", "region_kemendagri,region_bps,region_name,workers\n" + row + ",1\n");
        assertThat(counted.log().counts()).containsEntry(NoticeCode.REGION, 1L);
        assertThat(counted.example(NoticeCode.REGION).value()).isEqualTo(shown);
    }

    @Test
    void aPlaceInAnotherProvinceNeedNotBeKnownByName() {
        Counted counted = month.count("w.csv", "region_kemendagri,region_name,workers\n16.71,Palembang,1\n");
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 0, 0, 1));
    }

    @Test
    void oneConflictInAHundredRowsIsBearable() {
        String header = "region_kemendagri,region_name,workers\n";
        String good = "1801,Lampung Selatan,1\n";
        String bad = "1801,Lampung Barat,1\n";
        Counted bearable = month.count("w.csv", header + good.repeat(99) + bad);
        assertThat(bearable.held()).isEmpty();
        assertThat(bearable.balance()).isEqualTo(new RowBalance(100, 99, 1, 0));

        Counted held = month.count("w.csv", header + good.repeat(98) + bad);
        assertThat(held.why(Language.ID))
                .isEqualTo(
                        "REGION_CONFLICT: Lebih dari 1% baris memuat kode dan nama wilayah yang berbeda (1 / 99). Periksa"
                                + " apakah kolom kode memakai kode BPS atau Kemendagri.");
        assertThat(held.why(Language.EN))
                .isEqualTo(
                        "REGION_CONFLICT: More than 1% of the rows hold a region code and a name that differ (1 / 99)."
                                + " Check whether the code column holds BPS or Kemendagri codes.");
        assertThat(held.balance()).isEqualTo(new RowBalance(99, 98, 1, 0));
    }

    @Test
    void undottedCodesInAPlainColumnAreHeldWithoutProof() {
        Counted counted = month.count("w.csv", "KODE_WILAYAH,workers\n18.02,5\n1801,1000\n1802,1000\n");
        assertThat(counted.why(Language.ID))
                .isEqualTo("AMBIGUOUS_REGION_CODES: Kode wilayah pada kolom KODE_WILAYAH dapat berarti kode BPS maupun"
                        + " Kemendagri (contoh: 1801). Beri judul kolom region_bps atau region_kemendagri, atau tulis kode"
                        + " bertitik seperti 18.01.");
        assertThat(counted.why(Language.EN))
                .isEqualTo("AMBIGUOUS_REGION_CODES: The region codes in the column KODE_WILAYAH can be read as BPS or"
                        + " Kemendagri codes (example: 1801). Head the column region_bps or region_kemendagri, or write"
                        + " dotted codes such as 18.01.");
        assertThat(counted.held().orElseThrow().place().row()).hasValue(3);
        assertThat(month.collector().evidence(0).workforce()).isEmpty();
    }

    @Test
    void aCodeThatMeansTheSameInBothSystemsNeedsANameBesideToo() {
        assertThat(month.count("a.csv", "region,workers\n1871,1\n").why(Language.EN))
                .startsWith("AMBIGUOUS_REGION_CODES");
        assertThat(workforceRegions("region,region_name,workers\n1871,Bandar Lampung,1\n"))
                .isEqualTo("18.71");
    }

    @ParameterizedTest
    @CsvSource({"Lampung Barat, Tanggamus, 18.04 18.06 18.71", "Lampung Selatan, Lampung Tengah, 18.01 18.02 18.71"})
    void namesBesideTheCodesSettleTheSystem(String of1801, String of1802, String codes) {
        assertThat(workforceRegions(
                        "region,region_name,workers\n1801," + of1801 + ",1\n1802," + of1802 + ",1\n1871,,1\n"))
                .isEqualTo(codes);
    }

    @Test
    void anotherColumnOfCodesSettlesTheSystemToo() {
        assertThat(workforceRegions("region,region_bps,workers\n1804,1801,1\n1807,1804,1\n"))
                .isEqualTo("18.04 18.07");
    }

    @Test
    void namesThatSpeakForBothSystemsHoldTheDelivery() {
        Counted counted =
                month.count("w.csv", "region,region_name,workers\n1801,Lampung Barat,1\n1801,Lampung Selatan,1\n");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "REGION_CONFLICT: More than 1% of the rows hold a region code and a name that differ (1 / 2). Check"
                                + " whether the code column holds BPS or Kemendagri codes.");
    }

    @Test
    void namesThatAgreeWithNeitherSystemProveNothing() {
        assertThat(month.count("w.csv", "region,region_name,workers\n1801,Metro,1\n")
                        .why(Language.EN))
                .startsWith("AMBIGUOUS_REGION_CODES");
    }

    @Test
    void codesOfOtherProvincesNeedNoProof() {
        assertThat(month.count("w.csv", "region,workers\n18.01,1\n3171,1\n1899,1\n")
                        .balance())
                .isEqualTo(new RowBalance(3, 1, 1, 1));
    }

    @Test
    void anUndottedCodeFarDownASheetHoldsItLikeOneAtItsTop() {
        String head = texts("region", "workers");
        String good = texts("18.01", "1").repeat(10_000);
        String ambiguous = texts("1801", "1");

        Counted atTheTop = workbook("a.xlsx", head + ambiguous + good);
        assertThat(atTheTop.held().orElseThrow().place().row()).hasValue(2);
        assertThat(atTheTop.balance()).isEqualTo(RowBalance.EMPTY);

        Counted farDown = workbook("b.xlsx", head + good + ambiguous + ambiguous);
        assertThat(farDown.why(Language.EN))
                .isEqualTo(atTheTop.why(Language.EN))
                .startsWith("AMBIGUOUS_REGION_CODES");
        assertThat(farDown.held().orElseThrow().place().row()).hasValue(10_002);
        assertThat(farDown.balance()).isEqualTo(new RowBalance(10_002, 10_000, 2, 0));
        assertThat(month.collector().evidence(0).workforce()).isEmpty();

        assertThat(workbook("c.xlsx", head + good).held()).isEmpty();
    }

    @Test
    void anUndottedCodeInARowRejectedForAnotherReasonHoldsASheetToo() {
        String head = texts("nik", "birth_date", "sex", "region", "group");
        String good = texts("1871054107900003", "1990-07-01", "P", "18.71", "LANSIA");
        Counted counted =
                workbook("a.xlsx", head + good.repeat(9_000) + texts("?", "1990-07-01", "P", "1871", "LANSIA"));
        assertThat(counted.why(Language.EN)).startsWith("AMBIGUOUS_REGION_CODES");
        assertThat(counted.log().counts())
                .containsEntry(NoticeCode.NIK, 1L)
                .containsEntry(NoticeCode.AMBIGUOUS_REGION_CODES, 1L);
    }

    @Test
    void namesFarDownASheetSettleTheSystemOfCodesAtItsTop() {
        String head = texts("region", "region_name", "workers");
        Counted counted = workbook(
                "a.xlsx",
                head
                        + texts("1801", "", "1")
                        + texts("1871", "Bandar Lampung", "1").repeat(10_000)
                        + texts("1801", "Lampung Barat", "2"));
        assertThat(counted.held()).isEmpty();
        assertThat(month.collector().evidence(0).workforce().stream()
                        .map(figure -> figure.region().text())
                        .distinct())
                .containsExactly("18.04", "18.71");
    }

    private Counted workbook(String name, String rows) {
        return month.countEach(name, new HandmadeWorkbook().rows("Data", rows).toBytes())
                .get(0);
    }

    private static String texts(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    @Test
    void swappedCodesAreHeldBecauseOfTheNikPrefixes() {
        Function<Region, String> asBps = region -> region.bpsCode().text();
        Function<Region, String> asKemendagri = region -> region.code().text().replace(".", "");

        assertThat(month.count("a.csv", roster("region_kemendagri", asKemendagri, 90))
                        .held())
                .isEmpty();
        assertThat(month.count("b.csv", roster("region_bps", asBps, 90)).held()).isEmpty();
        assertThat(month.count("c.csv", roster("region_kemendagri", asBps, 90)).why(Language.ID))
                .isEqualTo(
                        "CODE_SYSTEM_DOUBT: Kode wilayah dinyatakan sebagai kode Kemendagri, tetapi awalan NIK lebih cocok"
                                + " dengan sistem yang lain (baris yang cocok: Kemendagri 4, BPS 728). Periksa apakah kolom kode"
                                + " memakai kode BPS atau Kemendagri, lalu perbaiki judul kolomnya.");
        assertThat(month.count("d.csv", roster("region_bps", asKemendagri, 90)).why(Language.EN))
                .isEqualTo(
                        "CODE_SYSTEM_DOUBT: The region codes are declared as BPS codes, but NIK prefixes agree better with"
                                + " the other system (rows that agree: Kemendagri 728, BPS 4). Check whether the code column holds BPS"
                                + " or Kemendagri codes, then correct its heading.");
    }

    @Test
    void dottedCodesOfTheWrongSystemAreHeldToo() {
        Function<Region, String> bpsWithADot = region -> region.bpsCode().text().replaceFirst("18", "18.");
        assertThat(month.count("a.csv", roster("region", bpsWithADot, 90)).why(Language.EN))
                .startsWith("CODE_SYSTEM_DOUBT");
    }

    @Test
    void movedPeopleRaiseNoDoubt() {
        Function<Region, String> asKemendagri = region -> region.code().text();
        assertThat(month.count("a.csv", roster("region_kemendagri", asKemendagri, 35))
                        .held())
                .isEmpty();
    }

    @Test
    void fewRowsRaiseNoDoubt() {
        String header = "nik,birth_date,sex,region_kemendagri,group\n";
        String swapped = person(new KemendagriCode("18.04"), 1).replace("REGION", "1801");
        assertThat(month.count("a.csv", header + swapped.repeat(19)).held()).isEmpty();
        assertThat(month.count("a.csv", header + swapped.repeat(20)).why(Language.EN))
                .startsWith("CODE_SYSTEM_DOUBT");
    }

    @Test
    void namesThatAgreeWithTheCodesOutweighTheNikPrefixes() {
        String header = "nik,birth_date,sex,region_kemendagri,region_name,group\n";
        String moved = person(new KemendagriCode("18.04"), 1).replace("REGION", "1801,Lampung Selatan");
        assertThat(month.count("a.csv", header + moved.repeat(200)).held()).isEmpty();
    }

    /** People of all regions, of whom that many per cent live where their NIK was issued. */
    private static String roster(String heading, Function<Region, String> code, int percentAtHome) {
        return "nik,birth_date,sex," + heading + ",group\n"
                + REGIONS.parts().stream()
                        .flatMap(home -> IntStream.range(0, 100).mapToObj(i -> {
                            Region lives = i < percentAtHome
                                    ? home
                                    : REGIONS.parts()
                                            .get((REGIONS.indexOf(home.code()).orElseThrow() + i) % 15);
                            return person(home.code(), i + 1).replace("REGION", code.apply(lives));
                        }))
                        .collect(Collectors.joining());
    }

    private static String person(KemendagriCode issued, int serial) {
        return issued.text().replace(".", "") + "05410790"
                + Integer.toString(10_000 + serial).substring(1) + ",1990-07-01,P,REGION,LANSIA\n";
    }

    private String workforceRegions(String text) {
        Counted counted = month.count("w.csv", text);
        assertThat(counted.told()).isEqualTo("{}");
        return month.collector().evidence(0).workforce().stream()
                .map(WorkforceFigure::region)
                .map(KemendagriCode::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theRegistryHasCodesThatCollide() {
        assertThat(REGIONS.find(new BpsCode("1801"))).isNotEqualTo(REGIONS.find(new KemendagriCode("18.01")));
    }
}
