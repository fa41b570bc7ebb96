package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.quality.RowBalance;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a sheet that are not rows of its table. */
class OutOfScopeTest {

    private static final String HEADER = "no;nik;name;birth_date;sex;region_name;group\n";
    private static final String PERSON = "1;1871054107900003;SITI AMINAH;1990-07-01;P;Metro;LANSIA\n";
    private static final RowBalance NONE = RowBalance.EMPTY;
    private static final RowBalance OUT = new RowBalance(1, 0, 0, 1);
    private static final RowBalance REJECTED = new RowBalance(1, 0, 1, 0);
    private static final RowBalance TAKEN = new RowBalance(1, 1, 0, 0);

    @TempDir
    private Path inbox;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMLAH;;;;;;1",
                "Jumlah peserta;;;;;;1",
                ";;TOTAL;;;;1",
                "total: 1",
                "Sub Total;;;;;;",
                "SUB-TOTAL;;;;;;",
                "subtotal;;;;;;",
                "GRAND TOTAL;;;;;;",
                "GrandTotal;;;;;;",
                "JUMLAH/TOTAL;;;;;;",
                "TOTAL;1871054107900003;SITI AMINAH;1990-07-01;P;Metro;LANSIA"
            })
    void totalRowsAreOutOfScope(String row) {
        assertThat(roster(row)).isEqualTo(OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOTALITAS;1871054107900003;SITI;1990-07-01;P;Metro;LANSIA",
                "1;1871054107900003;TOTAL JAYA;1990-07-01;P;Metro;LANSIA",
                "JUM LAHIRI;1871054107900003;SITI;1990-07-01;P;Metro;LANSIA"
            })
    void aWordThatOnlyBeginsLikeATotalIsNone(String row) {
        assertThat(roster(row)).isEqualTo(TAKEN);
    }

    @Test
    void aRepeatedHeaderIsOutOfScope() {
        assertThat(roster(HEADER.strip())).isEqualTo(OUT);
        assertThat(roster("No.;NIK;Name;Birth Date;Sex;Region Name;Group")).isEqualTo(OUT);
        assertThat(roster("no;nik;name;birth_date;sex;region_name;LANSIA")).isEqualTo(REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bandar Lampung, 31 Juli 2022",
                "Kepala Dinas Perkebunan",
                ";;;;;;NIP. 196501011990031001",
                ";Mengetahui;;;;;",
                ";Kepala Bidang;;;;Lampung;",
                "Sumber: Dinas Kelautan dan Perikanan;;;;;;",
                "* data per semester",
                "1;;SITI AMINAH;;;Metro;LANSIA"
            })
    void textBelowTheTableIsOutOfScope(String row) {
        assertThat(roster(row)).isEqualTo(OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {";187105410790000;;;;;", ";;;1990-02-30;;;", ";;;;P;;", ";x;;x;x;Metro;LANSIA"})
    void aRowThatStillNamesAPersonIsRejectedNotLost(String row) {
        assertThat(roster(row)).isEqualTo(REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ";;;;;;", " ; ;\t;;;;", "\u00a0;;;;;;\u00a0", ";"})
    void linesThatHoldNothingAreNoRows(String row) {
        assertThat(roster(row)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sumber: BPS;;", "Catatan", "JUMLAH;1.500;", "region;workers;source", "16.71;5;"})
    void notesAndTotalsOfFiguresAreOutOfScope(String row) {
        assertThat(workforce(row)).isEqualTo(OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.01;;", "Metro;;", ";5;", ";dua;", "Sumber: BPS;dua;", "18.01"})
    void aFigureWithAPartMissingIsRejectedNotLost(String row) {
        assertThat(workforce(row)).isEqualTo(REJECTED);
    }

    @Test
    void allRowsTogetherBalance() {
        Counted counted = new TestMonth(inbox)
                .count(
                        "a.csv",
                        HEADER + PERSON + ";;;;;;\n" + HEADER + PERSON.replace("LANSIA", "?")
                                + "JUMLAH;2\n\nKepala Dinas\n");
        assertThat(counted.balance()).isEqualTo(new RowBalance(5, 1, 1, 3));
    }

    private RowBalance roster(String row) {
        return new TestMonth(inbox).count("a.csv", HEADER + row + "\n").balance();
    }

    private RowBalance workforce(String row) {
        return new TestMonth(inbox)
                .count("a.csv", "region;workers;source\n" + row + "\n")
                .balance();
    }
}
