package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second reading of a list of workers, for the lists of people not covered. */
class RosterRowsTest {

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
        List<RosterRow> rows = new ArrayList<>();
        month.intake().forEachRosterRow(roster, rows::add);
        RosterRow siti = new RosterRow(
                new RosterEntry(Nik.of("1871054107900003"), "LANSIA", new KemendagriCode("18.71")),
                "SITI AMINAH, S.Pd",
                LocalDate.of(1990, 7, 1),
                Sex.FEMALE,
                2);
        assertThat(rows)
                .containsExactly(
                        siti,
                        new RosterRow(
                                new RosterEntry(Nik.of("1801010203850001"), "PEKEBUN", new KemendagriCode("18.01")),
                                "=SUPARMAN",
                                LocalDate.of(1985, 3, 2),
                                Sex.MALE,
                                4),
                        new RosterRow(siti.entry(), siti.name(), siti.birthDate(), siti.sex(), 7));
    }

    @Test
    void doesNotCountAnybodyAgain() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        month.intake().forEachRosterRow(roster, row -> {});
        assertThat(month.collector().tally().rosterGroups()).isEmpty();
    }

    @Test
    void aFileThatChangedSinceIsAFailureNotAShorterList() throws IOException {
        Delivery roster = month.put("a.csv", ROSTER).register("a.csv");
        Files.writeString(roster.file().path(), ROSTER.substring(0, ROSTER.length() - 70));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> month.intake().forEachRosterRow(roster, row -> {}))
                .withMessage("the list of workers a.csv has changed since it was counted");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        Delivery workforce = month.put("w.csv", "region,workers\n18,5\n").register("w.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month.intake().forEachRosterRow(workforce, row -> {}))
                .withMessage("the delivery w.csv is not a list of workers");
    }

    @Test
    void theFileMayHaveMovedToAnotherPlace() throws IOException {
        SourceFile file = month.put("a.csv", ROSTER).register("a.csv").file();
        Path archived = Files.move(file.path(), inbox.resolve("archived"));
        Delivery roster = month.intake().register(file.at(archived)).get(0);
        List<RosterRow> rows = new ArrayList<>();
        month.intake().forEachRosterRow(roster, rows::add);
        assertThat(rows).hasSize(3);
        assertThat(roster.file().name()).isEqualTo("a.csv");
    }
}
