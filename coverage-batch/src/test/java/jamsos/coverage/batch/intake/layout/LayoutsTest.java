package jamsos.coverage.batch.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.batch.intake.cell.Codes;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

    private final Layouts builtIn = Layouts.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "nik,name,birth_date,sex,region_kemendagri,segment,programs,status,registered_on,paid_through,wage,employer_no:participant",
                "NO KTP;NAMA_TK;TGL_LAHIR;JK;KABUPATEN/KOTA;SEGMEN;NM_PRG;STATUS;TGL_KEPESERTAAN;BLTH:participant",
                "Nomor Identitas;Tanggal Lahir;Jenis Kelamin;Kode_BPS;Segmen;Program;Status;Tgl. Kepesertaan;Bulan Iuran Terakhir:participant",
                "nik,name,birth_date,sex,region_kemendagri,group:roster",
                "NIK_TK;NAMA LENGKAP;TGL LAHIR;JENIS KELAMIN;WILAYAH;KELOMPOK:roster",
                "persons:headcount",
                "region,scheme,group,JUMLAH,as_of:headcount",
                "region_kemendagri,workers:workforce",
                "KODE_WILAYAH;JUMLAH PEKERJA:workforce",
                "kab_kota,regulation,budget:duty",
                "nik,birth_date,sex,region,segment,programs,status,registered_on,paid_through,group:participant"
            })
    void aHeaderFitsTheLayoutWhoseRequiredColumnsItHas(String header, String layout) {
        assertThat(choose(builtIn, List.of(header.split("[,;]")), "x.csv"))
                .isInstanceOfSatisfying(
                        LayoutChoice.Fitting.class,
                        fitting -> assertThat(fitting.columns().layout().name()).isEqualTo(layout));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "nik,name,birth_date,sex,region,segment,programs,status,registered_on:kepesertaan.csv",
                "nik,birth_date,sex,group:roster.csv",
                "region_kemendagri:workforce.csv",
                "workers:workforce.csv",
                "a,b,c:participant.csv"
            })
    void aNameNeverChoosesALayoutWhoseColumnsAreMissing(String header, String fileName) {
        assertThat(choose(builtIn, List.of(header.split(",")), fileName)).isEqualTo(new LayoutChoice.Unknown());
    }

    @Test
    void theFileNameChoosesBetweenLayoutsThatFit() {
        Layouts layouts = Layouts.of(List.of(
                workforce("wide", "as_of", "wide*"), workforce("narrow", "", "narrow*"), workforce("other", "", "x*")));
        List<String> header = List.of("region", "workers", "as_of");
        assertThat(chosen(choose(layouts, header, "narrow-2022.csv"))).isEqualTo("narrow");
        assertThat(chosen(choose(layouts, header, "NARROW.CSV"))).isEqualTo("narrow");
    }

    @Test
    void elseTheOneWithMostRequiredColumnsIsChosen() {
        Layouts layouts = Layouts.of(List.of(workforce("wide", "as_of", "wide*"), workforce("narrow", "", "narrow*")));
        assertThat(chosen(choose(layouts, List.of("region", "workers", "as_of"), "z.csv")))
                .isEqualTo("wide");
        assertThat(chosen(choose(layouts, List.of("region", "workers"), "z.csv")))
                .isEqualTo("narrow");
        assertThat(chosen(choose(layouts, List.of("region", "workers"), "wide.csv")))
                .isEqualTo("narrow");
    }

    @Test
    void elseTheCanonicalOneIsChosen() {
        Layout canonical = builtIn.all().stream()
                .filter(layout -> layout.name().equals("workforce"))
                .findFirst()
                .orElseThrow();
        Layouts layouts = Layouts.of(List.of(workforce("first", "", "f*"), canonical, workforce("second", "", "s*")));
        assertThat(chosen(choose(layouts, List.of("region", "workers"), "z.csv")))
                .isEqualTo("workforce");
    }

    @Test
    void aTieNamesThoseItLiesBetween() {
        Layouts layouts = Layouts.of(List.of(workforce("first", "", "f*"), workforce("second", "", "f*")));
        assertThat(choose(layouts, List.of("region", "workers"), "f.csv"))
                .isInstanceOfSatisfying(
                        LayoutChoice.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.layouts())
                                .extracting(Layout::name)
                                .containsExactly("first", "second"));
    }

    @Test
    void ofTwoHeadingsThatMeanTheSameTheCanonicalOneIsRead() {
        LayoutChoice choice = choose(builtIn, List.of("JUMLAH", "wilayah", "persons", "Jumlah"), "x.csv");
        assertThat(choice).isInstanceOfSatisfying(LayoutChoice.Fitting.class, fitting -> {
            assertThat(fitting.columns().at(Column.PERSONS)).isEqualTo(2);
            assertThat(fitting.columns().heading(Column.REGION)).isEqualTo("wilayah");
            assertThat(fitting.columns().at(Column.SEGMENT)).isEqualTo(-1);
        });
    }

    @Test
    void twoLayoutsCannotHaveOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layouts.of(List.of(workforce("a", "", "x"), workforce("a", "", "y"))))
                .withMessage("two layouts are named a");
    }

    @Test
    void everyCodeNamedInAShippedLayoutIsRead() {
        for (Layout layout : builtIn.all()) {
            for (Layout.Field field : layout.fields()) {
                assertThat(field.codes())
                        .as(layout.name() + " " + field.column())
                        .allMatch(code -> isRead(field.column(), code));
            }
        }
    }

    private static boolean isRead(Column column, String code) {
        return switch (column) {
            case SEX -> Codes.sex(code).isPresent();
            case SEGMENT -> Codes.segment(code).isPresent();
            case PROGRAM -> Codes.program(code).isPresent();
            case STATUS -> Codes.status(code).isPresent();
            case PAYER -> Codes.payer(code).isPresent();
            case SERIES -> Codes.series(code).isPresent();
            default -> false;
        };
    }

    private static LayoutChoice choose(Layouts layouts, List<String> header, String fileName) {
        return layouts.choose(header, fileName, Optional.empty(), YearMonth.of(2022, 7));
    }

    private static String chosen(LayoutChoice choice) {
        return choice instanceof LayoutChoice.Fitting fitting
                ? fitting.columns().layout().name()
                : choice.toString();
    }

    private static Layout workforce(String name, String alsoRequired, String files) {
        String also = alsoRequired.isEmpty()
                ? ""
                : "  - {name: " + alsoRequired + ", type: date, constraints: {required: true}, description: More.}\n";
        return LayoutFile.read(name, """
                name: %s
                title: %s
                description: Workers.
                kind: workforce
                locale: id
                files: "%s"
                requiredOneOf: [[region_kemendagri, region_bps, region_name, region]]
                fields:
                  - {name: region, type: string, description: Region.}
                  - {name: workers, type: integer, constraints: {required: true}, description: Workers.}
                """.formatted(name, name, files) + also);
    }
}
