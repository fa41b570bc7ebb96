package jamsos.coverage.batch.intake;

import static jamsos.coverage.worker.RosterState.LAPSED;
import static jamsos.coverage.worker.RosterState.NEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.batch.intake.FoundRows.Found;
import jamsos.coverage.metric.CoverageSummary;
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

    private static final String MEMBERS = """
            nik,name,birth_date,sex,region,segment,programs,status,registered_on,paid_through
            1801010203850001,B,1985-03-02,L,18.01,BPU,JKK,NONAKTIF,2020-01-01,2021-07
            1801010203850003,B,1985-03-02,L,18.01,BPU,JKK,AKTIF,2020-01-01,2022-07
            """;

    private static final String ROSTER = """
            nik,name,birth_date,sex,region_kemendagri,group,end
            1871054107900003,"SITI AMINAH, S.Pd",1990-07-01,P,18.71,LANSIA,
            1871054107900004,?,1990-07-01,?,18.71,LANSIA,
            1801010203850001,'=SUPARMAN,02-03-1985,L,1801,pekebun,
            1801010203850002,ENDED,02-03-1985,L,1801,PEKEBUN,2022-06-30
            1801010203850003,ACTIVE,02-03-1985,L,1801,PEKEBUN,
            JUMLAH,,,,,,3
            1871054107900003,"SITI AMINAH, S.Pd",1990-07-01,P,18.71,LANSIA,
            1871054107900005,"DUA
            BARIS",1990-07-01,P,18.71,LANSIA,
            1871054107900006,DIA,1990-07-01,P,18.71,LANSIA,
            """;

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @Test
    void handsOverTheRowThatPlacesEachPersonNotCoveredInTheOrderOfTheFile() throws IOException {
        month.count(month.put("m.csv", MEMBERS).register("m.csv"));
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        assertThat(month.count(roster).balance().taken()).isEqualTo(6);
        int lansia = CodeList.workerGroups().indexOf("LANSIA").orElseThrow();
        int pekebun = CodeList.workerGroups().indexOf("PEKEBUN").orElseThrow();
        int kota = Regions.lampung().requireIndexOf(new KemendagriCode("18.71"));
        assertThat(find(roster))
                .containsExactly(
                        new Found(2, 1871054107900003L, "SITI AMINAH, S.Pd", "1990-07-01", "P", lansia, kota, NEVER),
                        new Found(4, 1801010203850001L, "=SUPARMAN", "1985-03-02", "L", pekebun, 0, LAPSED),
                        new Found(9, 1871054107900005L, "DUA\nBARIS", "1990-07-01", "P", lansia, kota, NEVER),
                        new Found(11, 1871054107900006L, "DIA", "1990-07-01", "P", lansia, kota, NEVER));
    }

    private List<Found> find(Delivery roster) throws IOException {
        FoundRows found = new FoundRows();
        month.collector().markUncovered();
        month.intake().forEachUncovered(roster, month.collector(), found);
        return found.rows();
    }

    @Test
    void findsNobodyInAListThatWasNotCounted() throws IOException {
        assertThat(find(month.put("a.csv", ROSTER).register("a.csv"))).isEmpty();
    }

    @Test
    void doesNotCountAnybodyAgain() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        month.count(roster);
        CoverageSummary before = CoverageSummary.of(month.collector().evidence(0));
        find(roster);
        assertThat(CoverageSummary.of(month.collector().evidence(0)).figures())
                .containsExactlyElementsOf(before.figures());
    }

    @Test
    void aFileThatChangedSinceIsAFailureNotAShorterList() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        month.count(roster);
        assertChanged(roster, ROSTER.substring(0, ROSTER.length() - 70));
        assertChanged(roster, ROSTER.replace("1871054107900006,DIA", "187105410790000X,DIA"));
        assertChanged(roster, ROSTER.replace("1871054107900006,DIA", "\n\n871054107900006,D"));
    }

    private void assertChanged(Delivery roster, String now) throws IOException {
        Files.writeString(roster.file().path(), now);
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
        assertThat(find(roster)).hasSize(5);
        assertThat(roster.file().name()).isEqualTo("a.csv");
    }
}
