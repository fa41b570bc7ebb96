package jamsos.coverage.batch.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.CodeSystem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: workforce | kind: potensi | kind must be participant or roster or headcount or workforce or duty, found \"potensi\"",
                "locale: id | locale: en | locale must be id, found \"en\"",
                "codes: bps | codes: dukcapil | codes must be bps or kemendagri, found \"dukcapil\"",
                "title: Sakernas | judul: Sakernas | the layout has no key \"judul\"; its keys are canonical, codes, constants, description, fields, files, kind, locale, name, requiredOneOf, title",
                "title: Sakernas | title: ' ' | the layout needs the key \"title\"",
                "name: workers | name: nik | a layout of kind workforce has no column \"nik\"; its columns are region_kemendagri, region_bps, region_name, region, workers, series, rounded_to, relative_error, as_of, source",
                "name: workers | name: region | the field region has the type string, found \"integer\"",
                "type: integer | type: number | the field workers has the type integer, found \"number\"",
                "constraints: {required: true} | constraints: {unique: true} | the constraints of the field workers has no key \"unique\"; its keys are enum, required",
                "constraints: {required: true} | constraints: {required: false} | a layout of kind workforce needs, as required field or as constant: workers",
                "- [region_kemendagri, region_bps, region_name, region] | - [series] | a layout of kind workforce needs, as required field or as constant: region",
                "aliases: [BEKERJA] | aliases: [Kode] | the heading \"Kode\" means both region and workers",
                "constants: {series: employed} | constants: {seri: employed} | a layout of kind workforce has no column \"seri\"; its columns are region_kemendagri, region_bps, region_name, region, workers, series, rounded_to, relative_error, as_of, source",
            })
    void whatBreaksARuleIsNamed(String line, String instead, String message) {
        String yaml = SAKERNAS.replace(line.strip(), instead.strip());
        assertThat(yaml).isNotEqualTo(SAKERNAS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutFile.read("sakernas.yaml", yaml))
                .withMessage("sakernas.yaml: " + message);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutFile.read("sakernas.yaml", SAKERNAS + "name: again\n"))
                .withMessageStartingWith("sakernas.yaml: not YAML: ");
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
