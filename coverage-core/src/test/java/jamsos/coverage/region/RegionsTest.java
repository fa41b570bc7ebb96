package jamsos.coverage.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.value.ReferenceTable;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    /** Read anew: what ships is read once and kept. */
    private final Regions lampung = Regions.of(
            ReferenceTable.resource(Regions.class, "regions.csv"),
            ReferenceTable.resource(Regions.class, "region_name_variants.csv"),
            ReferenceTable.resource(Regions.class, "provinces.csv"));

    @Test
    void lampungHasThirteenKabupatenAndTwoKota() {
        assertThat(lampung.province().fullName()).isEqualTo("Provinsi Lampung");
        assertThat(lampung.parts()).hasSize(15);
        assertThat(lampung.parts())
                .filteredOn(region -> region.kind() == Region.Kind.CITY)
                .extracting(Region::listName)
                .containsExactly("Kota Bandar Lampung", "Kota Metro");
        assertThat(lampung.all()).hasSize(16).first().isEqualTo(lampung.province());
    }

    @ParameterizedTest
    @CsvSource({
        "18.01, 1803, Lampung Selatan",
        "18.02, 1805, Lampung Tengah",
        "18.03, 1806, Lampung Utara",
        "18.04, 1801, Lampung Barat",
        "18.05, 1808, Tulang Bawang",
        "18.06, 1802, Tanggamus",
        "18.07, 1804, Lampung Timur",
        "18.08, 1807, Way Kanan",
        "18.09, 1809, Pesawaran",
        "18.10, 1810, Pringsewu",
        "18.11, 1811, Mesuji",
        "18.12, 1812, Tulang Bawang Barat",
        "18.13, 1813, Pesisir Barat",
        "18.71, 1871, Bandar Lampung",
        "18.72, 1872, Metro",
        "18, 18, Lampung"
    })
    void everyRegionIsFoundByBothCodesAndByName(String kemendagri, String bps, String name) {
        Region region = lampung.find(new KemendagriCode(kemendagri)).orElseThrow();
        assertThat(region.name()).isEqualTo(name);
        assertThat(lampung.find(new BpsCode(bps))).contains(region);
        assertThat(lampung.findByName(name)).contains(region);
        assertThat(lampung.findByName(region.fullName())).contains(region);
    }

    @Test
    void theSameFourDigitsMeanTwoRegions() {
        assertThat(lampung.find(KemendagriCode.parse("1801")).orElseThrow().name())
                .isEqualTo("Lampung Selatan");
        assertThat(lampung.find(new BpsCode("1801")).orElseThrow().name()).isEqualTo("Lampung Barat");
    }

    @ParameterizedTest
    @CsvSource({
        "KAB. lampung SELATAN, 18.01", "lamsel, 18.01", "Kab.Tulangbawang, 18.05", "TULANG  BAWANG BARAT, 18.12",
        "Tubaba, 18.12", "kota bandarlampung, 18.71", "Bandar-Lampung, 18.71", "KABUPATEN WAYKANAN, 18.08"
    })
    void namesAreFoundInTheSpellingsTheyAreMetIn(String spelling, String code) {
        assertThat(lampung.findByName(spelling).orElseThrow().code()).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"Lampung Pusat", "Kota", "Kabupaten", "KABlampung", "''"})
    void anUnknownNameIsNotGuessed(String name) {
        assertThat(lampung.findByName(name)).isEmpty();
    }

    @Test
    void partsAreNumberedByKemendagriCode() {
        assertThat(lampung.indexOf(new KemendagriCode("18.01"))).contains(0);
        assertThat(lampung.indexOf(new KemendagriCode("18.72"))).contains(14);
        assertThat(lampung.indexOf(new KemendagriCode("18"))).isEmpty();
        assertThat(lampung.indexOf(new KemendagriCode("18.99"))).isEmpty();
    }

    @Test
    void anotherProvinceIsToldFromANonsenseCode() {
        assertThat(lampung.isOtherProvince("16.71")).isTrue();
        assertThat(lampung.isOtherProvince("1671")).isTrue();
        assertThat(lampung.isOtherProvince("18.99")).isFalse();
        assertThat(lampung.isOtherProvince("00.01")).isFalse();
        assertThat(lampung.isOtherProvince("1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1801", "18.1", "18.001", "a8.01", "''"})
    void aKemendagriCodeHasItsForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KemendagriCode(text))
                .withMessage("Kemendagri region code must look like 18 or 18.01, found \"" + text + "\"");
    }

    @Test
    void aBpsCodeHasItsForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BpsCode("18.01"))
                .withMessage("BPS region code must look like 18 or 1801, found \"18.01\"");
    }

    @Test
    void lampungShipsOnce() {
        assertThat(Regions.lampung()).isSameAs(Regions.lampung());
        assertThat(Regions.lampung().all()).isEqualTo(lampung.all());
    }

    @Test
    void aRegistryThatContradictsItselfIsRefused() throws IOException {
        String header = "kemendagri_code,bps_code,name,kind,source\n18,18,Lampung,provinsi,x\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry(header + "18.01,1803,Satu,kabupaten,x\n18.02,1803,Dua,kabupaten,x\n"))
                .withMessage("BPS code 1803 stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry(header + "18.01,1803,Satu,kabupaten,x\n18.02,1804,SATU,kota,x\n"))
                .withMessage("name \"SATU\" means both 18.01 and 18.02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry(header + "17.01,1701,Satu,kabupaten,x\n"))
                .withMessage("a registry of regions starts with its province");
    }

    private static Regions registry(String regions) throws IOException {
        return Regions.of(
                ReferenceTable.read("regions.csv", new StringReader(regions)),
                ReferenceTable.read("variants.csv", new StringReader("kemendagri_code,variant,source\n")),
                ReferenceTable.read("provinces.csv", new StringReader("kemendagri_code,name,source\n")));
    }

    @Test
    void aCodeKnowsItsSystemAndItsPlaceInTheOrder() {
        assertThat(new BpsCode("1801").system()).isEqualTo(CodeSystem.BPS);
        assertThat(new KemendagriCode("18.01").system()).isEqualTo(CodeSystem.KEMENDAGRI);
        assertThat(new BpsCode("1801")).isLessThan(new BpsCode("1802")).hasToString("1801");
    }

    @Test
    void aSpellingOfAnUnknownRegionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.of(
                        ReferenceTable.resource(Regions.class, "regions.csv"),
                        ReferenceTable.read(
                                "variants.csv", new StringReader("kemendagri_code,variant,source\n18.99,Antah,x\n")),
                        ReferenceTable.resource(Regions.class, "provinces.csv")))
                .withMessage("name variant \"Antah\" points to the unknown region 18.99");
    }

    @Test
    void twoDigitsAreEnoughToNameAnotherProvince() {
        assertThat(lampung.isOtherProvince("16")).isTrue();
        assertThat(lampung.isOtherProvince("18")).isFalse();
    }
}
