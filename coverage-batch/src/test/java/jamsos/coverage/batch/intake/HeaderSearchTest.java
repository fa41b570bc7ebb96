package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the header of a text is found, and where it must not be. */
class HeaderSearchTest {

    private static final String TITLES = "PEMERINTAH KABUPATEN\nDAFTAR PEKERJA, TAHUN 2022; RAHASIA\n\nJumlah,3\n";
    private static final String HEADER = "nik,name,birth_date,sex,region_kemendagri,group\n";
    private static final String PERSON = "1871054107900003,SITI AMINAH,1990-07-01,P,18.71,PEKEBUN\n";

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void titlesMayStandAboveTheHeader(String separator) {
        Counted counted = month.count(
                "a.csv", TITLES + (HEADER + PERSON + PERSON.replace("PEKEBUN", "?")).replace(",", separator));
        assertThat(counted.balance()).isEqualTo(new RowBalance(2, 1, 1, 0));
        assertThat(counted.example(NoticeCode.GROUP).place().row()).hasValue(7);
    }

    @Test
    void itIsLookedForInFiftyRows() {
        assertThat(month.count("a.csv", "judul\n".repeat(49) + HEADER + PERSON).balance())
                .isEqualTo(new RowBalance(1, 1, 0, 0));
        assertThat(month.count("a.csv", "judul\n".repeat(50) + HEADER + PERSON)
                        .held()
                        .orElseThrow()
                        .code())
                .isEqualTo(NoticeCode.UNKNOWN_LAYOUT);
    }

    @Test
    void dataIsNotLostAboveAHeaderThatIsRepeated() {
        Counted counted = month.count("a.csv", HEADER.replace("nik", "n1k") + PERSON + HEADER + PERSON);
        assertThat(counted.held().orElseThrow().code()).isEqualTo(NoticeCode.UNKNOWN_LAYOUT);
        assertThat(counted.held().orElseThrow().place().row()).hasValue(1);
    }

    @Test
    void aTotalIsNoHeaderThoughItsWordIsAHeading() {
        Counted counted = month.count("a.csv", "kab;orang\nMetro;7\nJUMLAH;7\nJUMLAH\n");
        assertThat(counted.held().orElseThrow().code()).isEqualTo(NoticeCode.UNKNOWN_LAYOUT);
        assertThat(counted.held().orElseThrow().place().row()).hasValue(1);
    }

    @Test
    void aHeaderMayBeginWithTheWordForATotal() {
        Counted counted = month.count("a.csv", "REKAP\nJUMLAH;segmen\n7;PU\n");
        assertThat(counted.delivery().layout().map(Layout::name)).contains("headcount");
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
    }

    @Test
    void ofRowsThatFitNothingTheOneWithMostKnownHeadingsIsTold() {
        Counted counted = month.count("a.csv", "DAFTAR\n\nnik;nama;jenis kelamin\n1;2;3\n");
        assertThat(counted.held().orElseThrow().place().row()).hasValue(3);
        assertThat(counted.held().orElseThrow().value()).isEqualTo("nik, nama, jenis kelamin");
    }
}
