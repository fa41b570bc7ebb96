package jamsos.coverage.batch.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.value.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LayoutFileTest {

    private static final String SAKERNAS = """
            name: sakernas
            title: Sakernas
            description: Employed persons of the labour force survey.
            kind: workforce
            locale: id
            codes: bps
            files: "sakernas*.csv"
            requiredOneOf:
              - [region_kemendagri, region_bps, region_name, region]
            constants: {series: employed}
            fields:
              - name: region
                type: string
                aliases: [KODE]
                description: Region.
              - name: workers
                type: integer
                constraints: {required: true}
                aliases: [BEKERJA]
                description: Employed persons.
            """;

    private static final String BRANCH = """
            name: cabang
            title: Data cabang
            description: Extract of one branch.
            extends: membership-extract
            fields:
              - {name: nik, aliases: [NOMOR KARTU]}
            constants:
              region_kemendagri: "18.71"
            rules:
              segment: {from: KODE_SEGMEN, map: {1: PU, 2: BPU}, otherwise: BPU}
            """;

    @Test
    void aLayoutSaysWhatItsKeysSay() {
        Layout layout = LayoutFile.read("sakernas.yaml", SAKERNAS);
        assertThat(layout.name()).isEqualTo("sakernas");
        assertThat(layout.kind()).isEqualTo(LayoutKind.WORKFORCE);
        assertThat(layout.canonical()).isFalse();
        assertThat(layout.codes()).contains(CodeSystem.BPS);
        assertThat(layout.isMeantFor("SAKERNAS Agustus 2021.CSV")).isTrue();
        assertThat(layout.isMeantFor("rekap sakernas.csv")).isFalse();
        assertThat(layout.constants()).isEqualTo(Map.of(Column.SERIES, "employed"));
        assertThat(layout.requiredColumns()).isEqualTo(2);
        assertThat(layout.fields()).extracting(Layout.Field::column).containsExactly(Column.REGION, Column.WORKERS);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "layout-errors.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void whatBreaksARuleIsNamed(String base, String line, String instead, String indonesian, String english) {
        String sound = base.equals("sakernas") ? SAKERNAS : BRANCH;
        String yaml = sound.replace(line, instead);
        assertThat(yaml).isNotEqualTo(sound);
        assertThatThrownBy(() -> LayoutFile.read("own.yaml", yaml)).isInstanceOfSatisfying(LayoutFault.class, fault -> {
            assertThat(fault.words().in(Language.ID)).isEqualTo("own.yaml: " + indonesian);
            assertThat(fault.words().in(Language.EN)).isEqualTo("own.yaml: " + english);
            assertThat(fault).hasMessage("own.yaml: " + english);
        });
    }

    @Test
    void aLayoutThatBuildsOnAnotherSaysOnlyWhatIsItsOwn() {
        Layout layout = LayoutFile.read("cabang.yaml", BRANCH);
        assertThat(layout.name()).isEqualTo("cabang");
        assertThat(layout.kind()).isEqualTo(LayoutKind.PARTICIPANT);
        assertThat(layout.origin()).isEqualTo(Layout.Origin.OWN);
        assertThat(layout.requiredHeadings())
                .containsExactlyInAnyOrder("nik", "birth_date", "programs", "registered_on", "KODE_SEGMEN", "TGL_NA");
        assertThat(layout.fields())
                .filteredOn(field -> field.column() == Column.NIK)
                .first()
                .satisfies(field -> assertThat(field.names()).startsWith("nik", "NOMOR KARTU", "NO KTP"));
        assertThat(layout.unavailable()).containsExactly(Column.PAID_THROUGH);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutFile.read("sakernas.yaml", SAKERNAS + "name: again\n"))
                .withMessageStartingWith("sakernas.yaml: line 21: not YAML: ");
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        String field =
                SAKERNAS.substring(SAKERNAS.indexOf("  - name: region\n"), SAKERNAS.indexOf("  - name: workers"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutFile.read("sakernas.yaml", SAKERNAS + field))
                .withMessage("sakernas.yaml: the field region stands twice");
    }
}
