package jamsos.coverage.batch.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as the format allows them, one shape at a time. */
class SheetCellsTest {

    @TempDir
    Path folder;

    @Test
    void textsStandInTheCellOrAreShared() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows("Data", """
                        <row r="1"><c r="A1" t="inlineStr"><is><t>satu</t></is></c><c r="B1" t="s"><v>1</v></c></row>
                        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="str"><f>"x"</f><v>dua</v></c></row>""")
                .sharedStrings("<si><t>nol</t></si><si><t>ada</t></si>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("1: satu|ada", "2: nol|dua");
    }

    @Test
    void formattedTextsAreReadWithoutTheirFormatAndPronunciation() throws IOException {
        String runs = "<r><rPr><b/><sz val=\"11\"/></rPr><t>SITI </t></r><r><t>AMINAH</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>baca</t></rPh><phoneticPr fontId=\"1\"/>";
        Path file = new HandmadeWorkbook()
                .rows("Data", "<row><c t=\"inlineStr\"><is>" + runs + "</is></c><c t=\"s\"><v>0</v></c></row>")
                .sharedStrings("<si>" + runs + "</si>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("1: SITI AMINAH|SITI AMINAH");
    }

    @Test
    void blanksEscapesAndReferencesAreKept() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row>" + text("  a b ") + text("&amp;&lt;&gt;&quot;&apos;&#65;&#x1F600;")
                                + text("_x0041_ _x005F_x0041_ _x00e9_ _xD83D__xDE00_ _xD83D_ _x004") + text("NI_K _x")
                                + text("<![CDATA[<b> & _x0042_]]><!-- nothing -->!") + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file))
                .containsExactly("1:   a b |&<>\"'A😀|A _x0041_ é 😀 \ufffd _x004|NI_K _x|<b> & B!");
    }

    @Test
    void lineEndsInATextAreOneSign() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows("Data", "<row>" + text("a\r\nb\rc\nd") + text("e_x000D_f") + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("1: a\nb\nc\nd|e\rf");
    }

    @Test
    void cellsLeftOutAreEmptyAndRowsKeepTheirNumbers() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row r=\"3\">" + at("C3", "c") + at("E3", "e")
                                + "</row><row r=\"4\"/><row r=\"5\"><c r=\"A5\" s=\"1\"/></row>" + "<row r=\"7\">"
                                + at("A7", " ") + "</row><row r=\"1000000\">" + at("A1000000", "a") + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("3: ||c||e", "1000000: a");
    }

    @Test
    void rowsAndCellsWithoutAReferenceFollowTheOneBefore() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row>" + text("a") + "<c/>" + at("D1", "d") + text("e") + "</row><row r=\"5\">" + text("a")
                                + "</row><row>" + text("b") + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("1: a|||d|e", "5: a", "6: b");
    }

    @Test
    void prefixesQuotesBlanksAndCommentsMakeNoDifference() throws IOException {
        Path file = new HandmadeWorkbook().sheet("Data", "", """
                        \ufeff<?xml version='1.0' encoding='utf-8' standalone='yes'?>
                        <!-- by hand -->
                        <x:worksheet xmlns:x='urn:x' ><x:cols><x:col min='1'/></x:cols>
                        <x:sheetData ><!-- <x:row> -->
                          <x:row  r = '1' hidden = '0' >
                            <x:c t='inlineStr' r='A1'><x:is><x:t xml:space='preserve'> a</x:t></x:is></x:c >
                            <x:extLst><x:c/></x:extLst>
                            <x:c r="B1" t='n'><x:v>2</x:v><x:extLst><x:v>3</x:v></x:extLst></x:c>
                          </x:row>
                        </x:sheetData><?mso x?></x:worksheet>
                        """).write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("1:  a|2");
    }

    @ParameterizedTest
    @CsvSource({
        "1172, 1172",
        "1172.0, 1172",
        "1.871052345670001E15, 1871052345670001",
        "1.87105234567E+15, 1871052345670000",
        "9007199254740993, 9007199254740993",
        "-5, -5",
        "0.1, 0.1",
        "26.789999999999999, 26.79",
        "0.30000000000000004, 0.3",
        "1171.9999999999998, 1172",
        "1E-3, 0.001",
        "1E400, 1E+400",
        "+7, 7",
        ".5, 0.5",
        "0, 0",
        "007, 007",
        "1e, 1e",
        "NaN, NaN",
        "1.2.3, 1.2.3"
    })
    void aNumberIsReadAsItIsMeant(String stored, String read) throws IOException {
        assertThat(cell("<c><v>" + stored + "</v></c>")).isEqualTo("1: " + read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<c t=\"b\"><v>1</v></c>; TRUE",
                "<c t=\"b\"><v>0</v></c>; FALSE",
                "<c t=\"e\"><v>#N/A</v></c>; #N/A",
                "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>; #DIV/0!",
                "<c t=\"d\"><v>2022-07-31T00:00:00</v></c>; 2022-07-31",
                "<c t=\"d\"><v>2022-07-31</v></c>; 2022-07-31",
                "<c><f>1+1</f><v>2</v></c>; 2",
                "<c><f t=\"shared\" si=\"0\"/><v>2</v></c>; 2",
                "<c t=\"str\"><f>A1</f><v>dua</v></c>; dua"
            })
    void truthErrorsDaysAndFormulasAreReadByTheirValue(String cell, String read) throws IOException {
        assertThat(cell(cell)).isEqualTo("1: " + read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>A2</f></c>",
                "<c><f>A2</f><v/></c>",
                "<c><f>A2</f><v></v></c>",
                "<c t=\"str\"><f>A2</f></c>"
            })
    void aFormulaThatWasNeverCalculatedIsToldAsSuch(String cell) throws IOException {
        assertThat(cell(cell)).isEqualTo("1 not calculated: ");
    }

    @Test
    void aFormulaThatGivesAnEmptyTextIsAnEmptyCell() throws IOException {
        assertThat(cell(text("a") + "<c t=\"str\"><f>A2</f><v></v></c>")).isEqualTo("1: a|");
    }

    @Test
    void hiddenRowsAreReadAndToldAsSuch() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row hidden=\"1\">" + text("a") + "</row><row hidden=\"true\">" + text("b")
                                + "</row><row hidden=\"0\">" + text("c") + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file)).containsExactly("1 hidden: a", "2 hidden: b", "3: c");
    }

    @Test
    void whatAColumnIsForDecidesHowItsNumbersAreRead() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row>" + text("header") + "</row>" + numbers("44773") + numbers("18.1") + numbers("18.01")
                                + numbers("2022") + numbers("202207"))
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.table(file, 1, CellUse.TEXT, CellUse.NUMBER, CellUse.DAY, CellUse.MONTH, CellUse.REGION))
                .containsExactly(
                        "2: 44773|44773|2022-07-31|2022-07|44773",
                        "3: 18.1|18,1|1900-01-18|1900-01|18.10",
                        "4: 18.01|18,01|1900-01-18|1900-01|18.01",
                        "5: 2022|2022|2022|2022|2022",
                        "6: 202207|202207|202207|202207|202207");
    }

    @Test
    void textsStayAsTheyAreWhateverTheColumnIsFor() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row>" + text("header") + "</row><row>" + text("1.172") + text("1.172") + text("44773")
                                + text("44773") + text("18.1") + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.table(file, 1, CellUse.TEXT, CellUse.NUMBER, CellUse.DAY, CellUse.MONTH, CellUse.REGION))
                .containsExactly("2: 1.172|1.172|44773|44773|18.1");
    }

    @Test
    void stylesSayWhatIsADayAndWhatAPercentage() throws IOException {
        Path file = new HandmadeWorkbook()
                .styles("""
                        <numFmts count="5"><numFmt numFmtId="164" formatCode="[$-421]d mmmm yyyy;@"/>
                        <numFmt numFmtId="165" formatCode="&quot;hari&quot; 0.00"/><numFmt numFmtId="166" formatCode="0.0\\%"/>
                        <numFmt numFmtId="167" formatCode="0.000%"/><numFmt numFmtId="168" formatCode="mmm\\-yy"/></numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
                        <xf numFmtId="167"/><xf numFmtId="9"/><xf numFmtId="168"/></cellXfs>
                        <dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>""")
                .rows(
                        "Data",
                        "<row>" + text("header") + "</row>"
                                + styled(0, "0.2679") + styled(1, "44773.99") + styled(2, "44773") + styled(3, "0.5")
                                + styled(4, "0.5") + styled(5, "0.2679") + styled(6, "1") + styled(7, "44743")
                                + styled(99, "5") + styled(1, "0.25"))
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.table(file, 1, CellUse.TEXT, CellUse.NUMBER, CellUse.MONTH))
                .containsExactly(
                        "2: 0.2679|0,2679|0.2679",
                        "3: 2022-07-31|2022-07-31|2022-07",
                        "4: 2022-07-31|2022-07-31|2022-07",
                        "5: 0.5|0,5|0.5",
                        "6: 0.5|0,5|0.5",
                        "7: 0.2679|26,79|0.2679",
                        "8: 1|100|1900-01",
                        "9: 2022-07-01|2022-07-01|2022-07",
                        "10: 5|5|1900-01",
                        "11: 0.25|0,25|0.25");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60, 1900-02-29",
        "61, 1900-03-01",
        "44773, 2022-07-31",
        "44773.999, 2022-07-31",
        "2958465, 9999-12-31",
        "2958466, 2958466",
        "0, 0",
        "-1, -1"
    })
    void daysAreCountedFrom1900(String serial, String day) throws IOException {
        assertThat(day(serial, "")).isEqualTo("1: " + day);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "60, 1904-03-01", "43311, 2022-07-31", "2957003, 9999-12-31", "2957004, 2957004"})
    void orFrom1904WhereTheWorkbookSaysSo(String serial, String day) throws IOException {
        assertThat(day(serial, "date1904=\"1\"")).isEqualTo("1: " + day);
    }

    @Test
    void everyRowOfATableHasItsHeadersColumns() throws IOException {
        Path file = new HandmadeWorkbook()
                .rows(
                        "Data",
                        "<row>" + text("nik") + text("jk") + "</row><row>" + text("1") + "</row><row r=\"9\">"
                                + text("1") + text("L") + text("catatan") + "</row><row r=\"12\">" + at("Z12", "jauh")
                                + "</row>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.table(file, 1, CellUse.TEXT, CellUse.TEXT)).containsExactly("2: 1|", "9: 1|L", "12: |");
    }

    private String day(String serial, String properties) throws IOException {
        Path file = new HandmadeWorkbook()
                .properties(properties)
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .rows("Data", "<row><c><v>" + serial + "</v></c></row>")
                .write(folder.resolve("a.xlsx"));
        return ReadSheets.rows(file).get(0);
    }

    private String cell(String xml) throws IOException {
        Path file =
                new HandmadeWorkbook().rows("Data", "<row>" + xml + "</row>").write(folder.resolve("a.xlsx"));
        return ReadSheets.rows(file).get(0);
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String at(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String numbers(String number) {
        return "<row>" + ("<c><v>" + number + "</v></c>").repeat(5) + "</row>";
    }

    private static String styled(int style, String number) {
        return "<row>" + ("<c s=\"" + style + "\"><v>" + number + "</v></c>").repeat(3) + "</row>";
    }
}
