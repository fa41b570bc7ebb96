package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.publish.Supplier;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.Signatory;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("coverage.yml");
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Files.writeString(file, """
                letterhead:
                  government: PEMERINTAH KOTA
                  office: DINAS
                  address: Jalan 1
                signatory:
                  place: Metro
                  position: KEPALA DINAS
                  name: Nama, S.E.
                  rank: Pembina
                  nip: "197001011990031001"
                notice: DATA SINTETIS
                suppliers:
                  - name: BPJS Ketenagakerjaan
                    files: "kepesertaan*"
                  - {name: Dinas Perkebunan, files: "stdb-??.xlsx"}
                grace_months: 3
                publish_without_held: true
                passes: 4
                """);

        assertThat(Configuration.find(Optional.empty(), folder))
                .isEqualTo(new Configuration(
                        new ReportSettings(
                                new Letterhead("PEMERINTAH KOTA", "DINAS", "Jalan 1"),
                                Optional.of(new Signatory(
                                        "Metro", "KEPALA DINAS", "Nama, S.E.", "Pembina", "197001011990031001")),
                                Optional.of("DATA SINTETIS"),
                                3,
                                List.of(
                                        new Supplier("BPJS Ketenagakerjaan", "kepesertaan*"),
                                        new Supplier("Dinas Perkebunan", "stdb-??.xlsx"))),
                        Layouts.builtIn(),
                        true,
                        OptionalInt.of(4)));
    }

    @Test
    void everyKeyMayBeLeftOut() throws IOException {
        Files.writeString(file, "# nothing\n");

        assertThat(Configuration.find(Optional.empty(), folder)).isEqualTo(Configuration.standard());
        assertThat(Configuration.find(Optional.empty(), folder.resolve("elsewhere")))
                .isEqualTo(Configuration.standard());
    }

    @Test
    void theFileNamedWinsOverTheOneInTheInbox() throws IOException {
        Files.writeString(file, "grace_months: 1\n");
        Path named = Files.writeString(folder.resolve("named.yml"), "grace_months: 2\n");

        assertThat(Configuration.find(Optional.of(named), folder).report().graceMonths())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    grace_month: 1 | unknown key "grace_month"; expected one of letterhead, signatory, notice, suppliers, grace_months, publish_without_held, layouts, passes
                    letterhead: {name: x} | unknown key "letterhead.name"; expected one of government, office, address
                    letterhead: {government: x} | "letterhead.office": expected text, found -
                    letterhead: x | "letterhead": expected keys and values below it, found "x"
                    grace_months: 4 | "grace_months": expected a whole number from 0 to 3, found 4
                    grace_months: 1.5 | "grace_months": expected a whole number from 0 to 3, found 1.5
                    grace_months: one | "grace_months": expected a whole number from 0 to 3, found "one"
                    passes: 0 | "passes": expected a whole number from 1 to 256, found 0
                    publish_without_held: 1 | "publish_without_held": expected true or false, found 1
                    suppliers: x | "suppliers": expected a list (each entry begins with -), found "x"
                    suppliers: [x] | "suppliers": expected entries with keys and values, found "x"
                    suppliers: [{name: x}] | "suppliers.1.files": expected text, found -
                    notice: [a] | "notice": expected text (digits in quotes), found ["a"]
                    signatory: {place: a, position: b, name: c, nip: 197001011990031001} | "signatory.nip": expected text (digits in quotes), found 197001011990031001
                    just words | expected keys and values such as "notice: DATA SINTETIS", found "just words"
                    """)
    void whatIsNotUnderstoodIsRefusedWithFileKeyAndExpectation(String yaml, String message) throws IOException {
        Files.writeString(file, yaml + "\n");

        assertThatThrownBy(() -> Configuration.find(Optional.empty(), folder))
                .isInstanceOf(UsageException.class)
                .hasMessage(file + ": " + message);
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsLine() throws IOException {
        Files.writeString(file, "notice: a\nnotice: b\n");
        assertThatThrownBy(() -> Configuration.find(Optional.empty(), folder))
                .hasMessageStartingWith(file + ", line 2: not valid YAML: ")
                .isInstanceOfSatisfying(
                        UsageException.class,
                        e -> assertThat(e.explanation().in(Language.ID))
                                .startsWith(file + ", baris 2: bukan YAML yang sah: "));
    }
}
