package jamsos.coverage.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void whatExcelForbidsIsTakenOut() {
        assertThat(names.unique("Inpres 2/2021")).isEqualTo("Inpres 2 2021");
    }

    @Test
    void aNameGivenTwiceGetsANumberWhateverItsLetters() {
        assertThat(names.unique("Wilayah")).isEqualTo("Wilayah");
        assertThat(names.unique("WILAYAH")).isEqualTo("WILAYAH 2");
        assertThat(names.unique("Wilayah")).isEqualTo("Wilayah 3");
    }

    @Test
    void aLongNameKeepsRoomForItsNumber() {
        String longest = "Peserta aktif menurut kabupaten";
        assertThat(names.unique(longest)).isEqualTo(longest);
        assertThat(names.unique(longest)).isEqualTo("Peserta aktif menurut kabupat 2");
    }

    @Test
    void theNameOfATableHasNoBlanks() {
        assertThat(SheetNames.table("Segmen per wilayah")).isEqualTo("T_Segmen_per_wilayah");
        assertThat(SheetNames.table("Inpres 2-2021")).isEqualTo("T_Inpres_2_2021");
    }
}
