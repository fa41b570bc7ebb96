package jamsos.coverage.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.value.ReferenceTable;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionHistoryTest {

    /** Read anew: what ships is read once and kept. */
    private final RegionHistory lampung =
            RegionHistory.of(ReferenceTable.resource(RegionHistory.class, "region_history.csv"));

    @Test
    void everySplitJoinsTwoRegionsOfTheRegistry() {
        assertThat(RegionHistory.lampung().splits()).isEqualTo(lampung.splits());
        assertThat(lampung.splits()).hasSize(11).allSatisfy(split -> {
            assertThat(Regions.lampung().find(split.child())).isPresent();
            assertThat(Regions.lampung().find(split.parent())).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "18.13, 2013-04-22, 18.13", "18.13, 2013-04-21, 18.04", "18.13, 1991-09-23, 18.03",
        "18.10, 2009-04-03, 18.10", "18.10, 2009-04-02, 18.06", "18.10, 1997-01-02, 18.01",
        "18.09, 2007-12-31, 18.09", "18.09, 2007-12-30, 18.01", "18.71, 1950-01-01, 18.71"
    })
    void aPlaceBelongedToAnotherRegionBeforeTheSplit(String code, LocalDate day, String then) {
        assertThat(lampung.regionOn(new KemendagriCode(code), day)).hasToString(then);
    }

    @Test
    void aRetiredKecamatanLeadsToTheRegionThatTookIt() {
        assertThat(lampung.splitOfDistrict("18.04.01").orElseThrow().child()).hasToString("18.13");
        assertThat(lampung.splitOfDistrict("18.04.04")).isEmpty();
        assertThat(lampung.splitOfDistrict("18.05.01")).isEmpty();
    }

    @Test
    void whatIsNotFoundInASourceSaysSo() {
        assertThat(lampung.splitOf(new KemendagriCode("18.11")).orElseThrow().verified())
                .isFalse();
        assertThat(lampung.splitOf(new KemendagriCode("18.13")).orElseThrow().verified())
                .isTrue();
        assertThat(lampung.splitOf(new KemendagriCode("18.03"))).isEmpty();
        assertThat(lampung.splitsFrom(new KemendagriCode("18.03")))
                .extracting(split -> split.child().text())
                .containsExactly("18.04", "18.05", "18.08");
    }

    @Test
    void aHistoryThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history("18.13,18.04,UU,2013,18.04.01,no,x\n18.12,18.04,UU,2013,18.04.01,no,x\n"))
                .withMessage("kecamatan 18.04.01 went to two regions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history("18.13,18.13,UU,2013,,no,x\n"))
                .withMessage("region 18.13 cannot be its own parent");
    }

    private static RegionHistory history(String rows) throws IOException {
        return RegionHistory.of(ReferenceTable.read(
                "history.csv",
                new StringReader("child,parent,law,effective,retired_districts,verified,source\n" + rows)));
    }
}
