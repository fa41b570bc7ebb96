package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticMonthTest {

    private static final SampleSpec SPEC = new SampleSpec(6_000, 11, SampleSpec.DEFAULT_MONTH);

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        SyntheticMonth.write(SPEC, folder.resolve("one"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            SyntheticMonth.write(SPEC, folder.resolve("other"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Bytes.under(folder.resolve("other"))).isEqualTo(Bytes.under(folder.resolve("one")));
    }

    @Test
    void anotherSeedGivesOtherPeople() throws IOException {
        SyntheticMonth.write(SPEC, folder.resolve("one"));
        SyntheticMonth.write(new SampleSpec(SPEC.rows(), 12, SPEC.month()), folder.resolve("other"));

        Map<String, String> one = Bytes.under(folder.resolve("one"));
        Map<String, String> other = Bytes.under(folder.resolve("other"));
        assertThat(other.keySet()).isEqualTo(one.keySet());
        assertThat(other.keySet().stream().filter(name -> !one.get(name).equals(other.get(name))))
                .contains(
                        "2025-10/daftar-pekerja-sintetis.csv",
                        "2025-10/kepesertaan-sintetis.csv",
                        "2025-11/daftar-pekerja-sintetis.csv",
                        "2025-11/kepesertaan-sintetis.csv",
                        "truth/2025-11/cells.csv");
    }

    @Test
    void everyReasonAndEveryWarningOccursInBothFiles() throws IOException {
        SyntheticMonth.write(SPEC, folder);

        List<String> shared = List.of(
                "FIELD_COUNT",
                "NIK",
                "BIRTH_DATE",
                "SEX",
                "REGION",
                "NIK_REPAIRED",
                "NIK_BIRTH_DIFFERS",
                "NIK_SEX_DIFFERS",
                "DISTRICT_UNKNOWN",
                "AGE_UNUSUAL",
                "NAME_EMPTY");
        List<String> expected = new ArrayList<>();
        shared.forEach(code -> expected.add("kepesertaan-sintetis.csv|" + code));
        Stream.of("SEGMENT", "PROGRAMS", "STATUS", "REGISTERED_ON", "PAID_THROUGH")
                .forEach(code -> expected.add("kepesertaan-sintetis.csv|" + code));
        shared.forEach(code -> expected.add("daftar-pekerja-sintetis.csv|" + code));
        expected.add("daftar-pekerja-sintetis.csv|GROUP");
        assertThat(TruthFile.notices(folder.resolve("truth/2025-11/notices.csv"))
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRegionSegmentProgramGroupAndMovementOccurs() throws IOException {
        SyntheticMonth.write(SPEC, folder);

        Map<String, String> cells = TruthFile.cells(folder.resolve("truth/2025-11/cells.csv"), measure -> true);
        assertThat(cells.keySet().stream().filter(key -> key.matches("persons\\|active\\|18\\.[0-9]{2}")))
                .hasSize(15);
        for (Segment segment : Segment.values()) {
            assertThat(cells).containsKey("persons|active|18|segment=" + segment);
        }
        for (Program program : Program.values()) {
            assertThat(cells).containsKey("program_persons|active|18|program=" + program);
        }
        for (CodeList.Entry group : CodeList.workerGroups().entries()) {
            assertThat(cells)
                    .containsKey("roster_active||18|group=" + group.code())
                    .containsKey("roster_lapsed||18|group=" + group.code())
                    .containsKey("roster_never||18|group=" + group.code());
        }
        assertThat(TruthFile.cells(folder.resolve("truth/2025-11/movement.csv"), measure -> true))
                .containsKeys("joined||18", "returned||18", "stayed||18", "moved||18", "lapsed||18", "left||18");
    }

    @Test
    void everyPageSaysThatTheDataAreSynthetic() throws IOException {
        SyntheticMonth.write(SPEC, folder);

        assertThat(Files.readString(folder.resolve("coverage.yml"))).contains("\nnotice: DATA SINTETIS\n");
    }

    @Test
    void writingAgainReplacesWhatWasWritten() throws IOException {
        SyntheticMonth.write(SPEC, folder);
        Map<String, String> first = Bytes.under(folder);
        SyntheticMonth.write(new SampleSpec(9_000, 2, SPEC.month()), folder);
        SyntheticMonth.write(SPEC, folder);

        assertThat(Bytes.under(folder)).isEqualTo(first);
    }

    @Test
    void syntheticPeopleAreNotWrittenBesideAnotherDelivery() throws IOException {
        Files.createDirectories(folder.resolve("2025-10"));
        Path real = Files.writeString(folder.resolve("2025-10/peserta.csv"), "nik\n");

        assertThatThrownBy(() -> SyntheticMonth.write(SPEC, folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(real + ": not part of a synthetic month; choose an empty folder to write one into");
        assertThat(Bytes.under(folder)).containsOnlyKeys("2025-10/peserta.csv");
    }

    @Test
    void aConfigurationThatIsThereIsNotLost() throws IOException {
        Path real = Files.writeString(folder.resolve("coverage.yml"), "grace_months: 1\n");

        assertThatThrownBy(() -> SyntheticMonth.write(SPEC, folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(real + ": not part of a synthetic month; choose an empty folder to write one into");
        assertThat(Bytes.under(folder)).containsExactly(Map.entry("coverage.yml", "grace_months: 1\n"));
    }

    @Test
    void progressRunsToAllPeopleOfBothMonths() throws IOException {
        TreeMap<Long, Long> told = new TreeMap<>();

        SyntheticMonth.write(new SampleSpec(40_000, 1, SPEC.month()), folder, told::put);

        long all = told.firstEntry().getValue();
        assertThat(told.firstKey()).isZero();
        assertThat(told.lastEntry()).isEqualTo(Map.entry(all, all));
        assertThat(told.values()).containsOnly(all);
        assertThat(told).hasSizeGreaterThan(4);
    }
}
