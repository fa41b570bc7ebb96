package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keys of a layout do to rows. */
class OwnLayoutsTest {

    private static final String ROSTER = """
            name: own
            title: Own
            description: Own.
            kind: roster
            locale: id
            %s
            requiredOneOf: [[region_kemendagri, region_bps, region_name, region]]
            fields:
              - {name: nik, type: string, constraints: {required: true}, description: NIK.}
              - {name: region, type: string, description: Region.}
              - {name: end, type: date, aliases: [SAMPAI], description: End.}
            constants: {group: UMKM}
            rules: {sex: {from: nik}, birth_date: {from: nik}}
            """;

    private static final String WORKFORCE = """
            name: own
            title: Own
            description: Own.
            kind: workforce
            locale: en
            fields:
              - {name: workers, type: integer, constraints: {required: true}, description: Workers.}
              - {name: relative_error, type: number, description: Error.}
            rules:
              region_name: {from: [DISTRICT], map: {North Town: Metro, Big Town: Bandar Lampung}}
            """;

    @TempDir
    private Path inbox;

    private Counted count(String layout, String file, String text) {
        return new TestMonth(inbox, Layouts.with(new TreeMap<>(Map.of("own.yaml", layout)))).count(file, text);
    }

    @Test
    void numbersOfAnEnglishLayoutHaveCommasBetweenGroups() {
        TestMonth month = new TestMonth(inbox, Layouts.with(new TreeMap<>(Map.of("own.yaml", WORKFORCE))));
        Counted counted = month.count(
                "a.csv", "DISTRICT;workers;relative_error\nNorth Town;1,172;2.5\nBig Town;1.172;\nMetro;5,00;\n");
        assertThat(counted.balance()).isEqualTo(new RowBalance(3, 1, 2, 0));
        assertThat(counted.told()).isEqualTo("{VALUE=2}");
        assertThat(month.collector().evidence(0).workforce()).singleElement().satisfies(figure -> {
            assertThat(figure.region().text()).isEqualTo("18.72");
            assertThat(figure.workers().value()).isEqualTo(1172);
        });
    }

    @Test
    void aCodeThatIsNotInTheMapIsReadAsItStands() {
        Counted counted = count(WORKFORCE, "a.csv", "DISTRICT;workers\nSouth Town;1\n");
        assertThat(counted.example(NoticeCode.REGION).place().column()).contains("DISTRICT");
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 0, 1, 0));
    }

    @Test
    void daysOfALayoutWithAFormAreReadInThatFormOnly() {
        String layout = ROSTER.formatted("dates: MM/dd/yyyy");
        String rows = "nik;region;SAMPAI\n1871054107900003;18.71;%s\n";
        assertThat(count(layout, "a.csv", rows.formatted("06/07/2022")).balance())
                .as("the seventh of June")
                .isEqualTo(new RowBalance(1, 0, 0, 1));
        assertThat(count(layout, "a.csv", rows.formatted("07/06/2022 23:59:00")).balance())
                .as("the sixth of July")
                .isEqualTo(new RowBalance(1, 1, 0, 0));
        assertThat(count(layout, "a.csv", rows.formatted("2022-07-06")).told()).isEqualTo("{}");
        Counted other = count(layout, "a.csv", rows.formatted("31/07/2022"));
        assertThat(other.example(NoticeCode.VALUE_UNREAD).message(Language.EN))
                .startsWith("The column SAMPAI cannot be read and is not used: ? 31/07/2022.");
    }

    @Test
    void aTextIsReadWithTheSeparatorOfTheLayoutOnly() {
        String layout = ROSTER.formatted("separator: bar");
        assertThat(count(layout, "a.csv", "nik|region\n1871054107900003|18.71\n")
                        .balance()
                        .taken())
                .isEqualTo(1);
        assertThat(count(layout, "a.csv", "nik;region\n1871054107900003;18.71\n")
                        .held()
                        .orElseThrow()
                        .code())
                .isEqualTo(NoticeCode.UNKNOWN_LAYOUT);
    }

    @Test
    void aBirthDateFromTheNikIsThatOfSomebodyFrom15To100() {
        String layout = ROSTER.formatted("files: \"*\"");
        String rows = "nik;region\n1871050107%s0004;18.71\n";
        assertThat(count(layout, "a.csv", rows.formatted("07")).told())
                .as("15 this month")
                .isEqualTo("{}");
        assertThat(count(layout, "a.csv", rows.formatted("22")).told())
                .as("100 this month")
                .isEqualTo("{}");
        Counted child = count(layout, "a.csv", rows.formatted("15"));
        assertThat(child.told()).isEqualTo("{BIRTH_DATE=1}");
        assertThat(child.example(NoticeCode.BIRTH_DATE).place().column()).contains("nik");
    }

    @Test
    void anOwnLayoutIsChosenByTheNameOfTheFileBeforeACanonicalOne() {
        String layout = ROSTER.formatted("files: [\"umkm*\", \"usaha*\"]");
        String rows = "nik;birth_date;sex;region;group\n1871054107900003;1990-07-01;P;18.71;PEKEBUN\n";
        assertThat(count(layout, "usaha kecil.csv", rows).delivery().layout().map(Layout::name))
                .contains("own");
        assertThat(count(layout, "daftar.csv", rows).delivery().layout().map(Layout::name))
                .contains("roster");
    }
}
