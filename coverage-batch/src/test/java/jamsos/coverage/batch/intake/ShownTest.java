package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.region.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    private final KnownWords words = new KnownWords(Regions.lampung());

    @ParameterizedTest
    @CsvSource({
        "187105410790003, 187105*********",
        "1871054107900003.0, 187105**********.*",
        "1871 0541 0790 0003, 1871 05** **** ****",
        "1871O54107900003, 1871x54*********",
        "SITI AMINAH, xxxx xxxxxx",
        "'', ''"
    })
    void ofANikSixDigitsAreShown(String text, String shown) {
        assertThat(Shown.nik(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-02-30, 1999-02-30",
        "31 Febuari 1990, 31 Febuari 1990",
        "SITI, xxxx",
        "MEI, xxx",
        "SUPARMANTO02-03-1985, xxxxxxxxxx02-03-1985",
        "1871054107900003, 187105**********"
    })
    void ofADateNamesOfMonthsAreShownBesideDigitsOnly(String text, String shown) {
        assertThat(Shown.date(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "AKTIV, AKTIV",
        "Non-Aktif?, Non-Aktif?",
        "X, X",
        "Lampun Selatan, Lampun Selatan",
        "Kota Palembang, Kota xxxxxxxxx",
        "SITI AMINAH, xxxx xxxxxx",
        "JKK|JPK, JKK|xxx",
        "PEKEBUM, PEKEBUM",
        "OJEK, xxxx",
        "1899, 1899",
        "1871054107900003, 187105**********"
    })
    void ofACodeKnownWordsAreShownAndThoseALetterAway(String text, String shown) {
        assertThat(Shown.code(text, words)).isEqualTo(shown);
    }

    @Test
    void longTextsAreCutAndControlSignsTakenOut() {
        assertThat(Shown.figure("a\u001b[31m\nb")).isEqualTo("a [31m b");
        assertThat(Shown.figure("x".repeat(50))).isEqualTo("x".repeat(40) + "…");
    }

    @Test
    void ofAHeaderThatLooksLikeDataTheFormIsShown() {
        assertThat(Shown.headings(List.of("NIK", "NAMA", "TGL LAHIR 2"))).isEqualTo("NIK, NAMA, TGL LAHIR 2");
        assertThat(Shown.headings(List.of("SITI", "31 Juli 1990"))).isEqualTo("xxxx, 99 xxxx 9999");
    }
}
