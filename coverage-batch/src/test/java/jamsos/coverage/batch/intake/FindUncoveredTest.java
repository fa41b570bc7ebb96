package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.batch.intake.FoundRows.Found;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second reading of a list of workers, for the lists of people not covered. */
class FindUncoveredTest {

    private static final String ROSTER = """
            nik,name,birth_date,sex,region_kemendagri,group,end
            1871054107900003,"SITI AMINAH, S.Pd",1990-07-01,P,18.71,LANSIA,
            1871054107900004,?,1990-07-01,?,18.71,LANSIA,
            1801010203850001,'=SUPARMAN,02-03-1985,L,1801,pekebun,
            1801010203850002,ENDED,02-03-1985,L,1801,PEKEBUN,2022-06-30
            JUMLAH,,,,,,3
            1871054107900003,"SITI AMINAH, S.Pd",1990-07-01,P,18.71,LANSIA,
            """;

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @Test
    void handsOverTheRowsThatWereTakenInTheOrderOfTheFile() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        assertThat(month.count(roster).balance().taken()).isEqualTo(3);
        int lansia = CodeList.workerGroups().indexOf("LANSIA").orElseThrow();
        int pekebun = CodeList.workerGroups().indexOf("PEKEBUN").orElseThrow();
        int kota = Regions.lampung().requireIndexOf(new KemendagriCode("18.71"));
        assertThat(find(roster))
                .containsExactly(
                        new Found(2, 1871054107900003L, "SITI AMINAH, S.Pd", "1990-07-01", "P", lansia, kota, false),
                        new Found(4, 1801010203850001L, "=SUPARMAN", "1985-03-02", "L", pekebun, 0, true),
                        new Found(7, 1871054107900003L, "SITI AMINAH, S.Pd", "1990-07-01", "P", lansia, kota, false));
    }

    private List<Found> find(Delivery roster) throws IOException {
        FoundRows found = new FoundRows();
        month.intake().findUncovered(roster, month.collector().tally(), found);
        return found.rows();
    }

    @Test
    void doesNotCountAnybodyAgain() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        find(roster);
        assertThat(month.collector().tally().rosterGroups()).isEmpty();
    }

    @Test
    void aFileThatChangedSinceIsAFailureNotAShorterList() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        Files.writeString(roster.file().path(), ROSTER.substring(0, ROSTER.length() - 70));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> find(roster))
                .withMessage("the list of workers a.csv has changed since it was counted");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        Delivery workforce = month.put("w.csv", "region,workers\n18,5\n").register("w.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find(workforce))
                .withMessage("the delivery w.csv is not a list of workers");
    }

    @Test
    void theFileMayHaveMovedToAnotherPlace() throws IOException {
        SourceFile file = month.put("a.csv", ROSTER).register("a.csv").file();
        Path archived = Files.move(file.path(), inbox.resolve("archived"));
        Delivery roster = month.intake().register(file.at(archived)).get(0);
        month.count(roster);
        assertThat(find(roster)).hasSize(3);
        assertThat(roster.file().name()).isEqualTo("a.csv");
    }
}
