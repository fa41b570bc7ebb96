package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that suppliers vouch for, and files that hold others. */
class ControlsTest {

    private static final String MEMBERS = """
            nik,birth_date,sex,region,segment,programs,status,registered_on,paid_through
            1871054107900003,1990-07-01,P,18.71,PU,JKK,AKTIF,2020-01-01,2022-07
            1871050107850004,1985-07-01,L,18.71,BPU,JKK,NONAKTIF,2020-01-01,2022-07
            1871050107850005,1985-07-01,L,18.71,BPU,JKX,AKTIF,2020-01-01,2022-07
            3171050107850004,1985-07-01,L,31.71,BPU,JKK,AKTIF,2020-01-01,2022-07
            JUMLAH,4,,,,,,,
            """;

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            file,rows                          | peserta.csv,4             | taken
            file,rows                          | PESERTA.CSV,4             | taken
            file,rows                          | peserta.csv,5             | 5 rows by kontrol.csv row 2, found 4
            file,rows                          | peserta.csv,3             | 3 rows by kontrol.csv row 2, found 4
            file,rows,PU,BPU,JAKON             | peserta.csv,4,1,3,0       | taken
            file,rows,PU,BPU                   | peserta.csv,4,2,2         | 2 rows PU by kontrol.csv row 2, found 1
            file,rows,L,P                      | peserta.csv,4,3,1         | taken
            file,rows,rows_l,rows_p            | peserta.csv,4,2,2         | 2 rows L by kontrol.csv row 2, found 3
            file,rows,aktif,nonaktif           | peserta.csv,4,3,1         | taken
            file,rows,tidak aktif              | peserta.csv,4,2           | 2 rows NONAKTIF by kontrol.csv row 2, found 1
            file,segmen,jk,rows                | peserta.csv,BPU,L,3       | taken
            file,segmen,status,rows            | peserta.csv,BPU,AKTIF,3   | 3 rows BPU AKTIF by kontrol.csv row 2, found 2
            """)
    void aFileIsHeldWhoseRowsAreNotThoseVouchedFor(String header, String row, String outcome) throws Exception {
        month.put("peserta.csv", MEMBERS).put("kontrol.csv", header + "\n" + row + "\nJUMLAH,9\n");
        Map<String, Counted> counted = month.countAll();
        assertThat(counted.get("kontrol.csv").balance()).isEqualTo(new RowBalance(2, 1, 0, 1));
        Counted members = counted.get("peserta.csv");
        if (outcome.equals("taken")) {
            assertThat(members.held()).isEmpty();
        } else {
            assertThat(members.why(Language.EN))
                    .isEqualTo("CONTROL_MISMATCH: Control totals differ: expected " + outcome
                            + ". Ask the supplier to check the file and its control totals.");
            assertThat(month.figures()).isEmpty();
        }
        assertThat(members.balance()).isEqualTo(new RowBalance(5, 2, 1, 2));
    }

    @Test
    void theNoticeNamesBothNumbersInIndonesianToo() throws Exception {
        month.put("peserta.csv", MEMBERS).put("kontrol.csv", "file,rows\npeserta.csv,40\n");
        assertThat(month.countAll().get("peserta.csv").why(Language.ID))
                .isEqualTo("CONTROL_MISMATCH: Jumlah kontrol berbeda: diharapkan 40 baris menurut kontrol.csv baris 2,"
                        + " ditemukan 4. Minta pengirim memeriksa berkas dan jumlah kontrolnya.");
    }

    @Test
    void aFileThatIsNotThereIsTold() throws Exception {
        month.put("peserta.csv", MEMBERS).put("kontrol.csv", "file,rows\nTOTAL.csv,40\npeserta.csv,4\n");
        Counted control = month.countAll().get("kontrol.csv");
        assertThat(control.balance()).isEqualTo(new RowBalance(2, 2, 0, 0));
        assertThat(control.example(NoticeCode.CONTROL_FILE_MISSING).message(Language.ID))
                .isEqualTo(
                        "Berkas TOTAL.csv disebut dalam jumlah kontrol, tetapi tidak ada di folder bulan ini. Periksa"
                                + " apakah berkas itu belum dikirim, atau perbaiki namanya dalam berkas kontrol.");
        assertThat(control.told()).isEqualTo("{CONTROL_FILE_MISSING=1}");
    }

    @Test
    void aListOfWorkersIsVouchedForWithOrWithoutThoseWhoNoLongerWork() throws Exception {
        String roster = """
                nik,birth_date,sex,region,group,end
                1871054107900003,1990-07-01,P,18.71,PEKEBUN,2022-12-31
                1871050107850004,1985-07-01,L,18.71,PEKEBUN,2022-06-30
                """;
        for (int rows = 1; rows <= 3; rows++) {
            month.put("daftar.csv", roster).put("kontrol.csv", "file,rows\ndaftar.csv," + rows + "\n");
            assertThat(month.countAll().get("daftar.csv").held().isPresent()).isEqualTo(rows == 3);
        }
    }

    @Test
    void rowsThatCannotBeReadAreRejectedWithTheirReason() {
        Counted counted = month.count(
                "kontrol.csv", "file,rows,segment,PU\n,4,,\na.csv,x,,\na.csv,,,\na.csv,4,SEMUA,\na.csv,4,,y\n");
        assertThat(counted.balance()).isEqualTo(new RowBalance(5, 0, 5, 0));
        assertThat(counted.told()).isEqualTo("{SEGMENT=1, VALUE=4}");
    }
}
