package jamsos.coverage.batch.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that nobody writes by accident: read in bounded memory, and held. */
class HostileXmlTest {

    private static final String DAMAGED = "FILE_DAMAGED 1: XML di dalamnya rusak / its XML is damaged";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>"
            })
    void aDocumentTypeIsRefusedBeforeAnyOfItIsRead(String type) throws IOException {
        Path file = new HandmadeWorkbook()
                .sheet("Data", "", type + "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                .write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.fault(file))
                .isEqualTo("FILE_DAMAGED: XML di dalamnya memuat DOCTYPE, yang tidak pernah ditulis Excel"
                        + " / its XML holds a DOCTYPE, which Excel never writes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"inlineStr\"><is><t>&x;</t></is></c>",
                "<c t=\"inlineStr\"><is><t>&</t></is></c>",
                "<c t=\"inlineStr\"><is><t>&#0;</t></is></c>",
                "<c t=\"inlineStr\"><is><t>&#xD800;</t></is></c>",
                "<c t=\"inlineStr\"><is><t>a\u0000b</t></is></c>",
                "<c t=\"inlineStr\"><is><t>a\u0007b</t></is></c>",
                "<c r=\"A1\" r=\"B1\"><v>1</v></c>",
                "<c r=A1><v>1</v></c>",
                "<c r=\"A1\"s=\"1\"><v>1</v></c>",
                "<c r><v>1</v></c>",
                "<c r=\"1\"><v>1</v></c>",
                "<c r=\"AAAA1\"><v>1</v></c>",
                "<c r=\"XFE1\"><v>1</v></c>",
                "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>",
                "<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>",
                "<c s=\"-1\"><v>1</v></c>",
                "<c><v>1</w></c>",
                "<c><v>1</c></v>",
                "< c><v>1</v></c>",
                "<c><v>1</v",
                "<!ELEMENT c>"
            })
    void whatIsNoXmlOfASheetIsDamaged(String cells) throws IOException {
        Path file =
                new HandmadeWorkbook().rows("Data", "<row>" + cells + "</row>").write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.fault(file)).isEqualTo(DAMAGED);
    }

    @Test
    void rowsOutOfOrderAreDamaged() throws IOException {
        String told = "nomor baris lembar tidak berurutan / the rows of the sheet are not numbered in order";

        assertThat(faultOf("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"/>")).isEqualTo("FILE_DAMAGED 2: " + told);
        assertThat(faultOf("<row r=\"0\"/>")).isEqualTo("FILE_DAMAGED 1: " + told);
        assertThat(faultOf("<row r=\"1048577\"/>")).isEqualTo("FILE_DAMAGED 1: " + told);
    }

    @Test
    void aSharedTextThatIsNotThereIsDamage() throws IOException {
        String told = "sebuah sel menunjuk teks bersama yang tidak ada / a cell names a shared text that is not there";

        assertThat(faultOf("<row><c t=\"s\"><v>0</v></c></row>")).isEqualTo("FILE_DAMAGED 1: " + told);
        assertThat(faultOf("<row><c t=\"s\"><v>-1</v></c></row>")).isEqualTo("FILE_DAMAGED 1: " + told);
        assertThat(faultOf("<row><c t=\"s\"><v>99999999999999999999</v></c></row>"))
                .isEqualTo("FILE_DAMAGED 1: " + told);
    }

    @Test
    void elementsNestedWithoutEndAreDamaged() throws IOException {
        assertThat(faultOf("<row>" + "<x>".repeat(1_000_000) + "</row>")).isEqualTo(DAMAGED);
    }

    @Test
    void aTagWithoutEndIsDamaged() throws IOException {
        assertThat(faultOf("<row><c x=\"" + "a".repeat(10_000_000) + "\"/></row>"))
                .isEqualTo(DAMAGED);
        assertThat(faultOf("<row><c" + " ".repeat(10_000_000) + "/></row>")).isEqualTo(DAMAGED);
    }

    @Test
    void moreAttributesThanAnyTagHasAreDamaged() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            attributes.append(" a" + i + "=\"\"");
        }

        assertThat(faultOf("<row><c" + attributes + "/></row>")).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 50_000_000})
    void aCellLongerThanARowMayBeEndsTheReading(int length) throws IOException {
        String row = "<row r=\"1\"><c><v>1</v></c></row><row r=\"7\"><c t=\"inlineStr\"><is><t>";

        assertThat(faultOf(row + "a".repeat(length) + "</t></is></c></row>")).isEqualTo("RECORD_TOO_LONG 7:  / ");
    }

    @Test
    void manyCellsLongerThanARowMayBeEndTheReading() throws IOException {
        String cell = "<c t=\"inlineStr\"><is><t>" + "a".repeat(32_767) + "</t></is></c>";

        assertThat(faultOf("<row>" + cell.repeat(3) + "</row>")).isEqualTo("RECORD_TOO_LONG 1:  / ");
    }

    @Test
    void aSharedTextThatIsTooLongIsHeldAgainstTheRowThatNamesIt() throws IOException {
        HandmadeWorkbook workbook = new HandmadeWorkbook()
                .sharedStrings("<si><t>ada</t></si><si><t>" + "a".repeat(10_000_000) + "</t></si>")
                .rows("Satu", "<row><c t=\"s\"><v>0</v></c></row>")
                .rows("Dua", "<row r=\"3\"><c t=\"s\"><v>1</v></c></row>");
        Path file = workbook.write(folder.resolve("a.xlsx"));

        assertThat(ReadSheets.rows(file, 0)).containsExactly("1: ada");
        assertThat(ReadSheets.fault(new HandmadeWorkbook()
                        .sharedStrings("<si><t>" + "a".repeat(10_000_000) + "</t></si>")
                        .rows("Dua", "<row r=\"3\"><c t=\"s\"><v>0</v></c></row>")
                        .write(folder.resolve("b.xlsx"))))
                .isEqualTo("RECORD_TOO_LONG 3:  / ");
    }

    @Test
    void manySignsAroundTheRowsCostNoMemory() throws IOException {
        String noise = "<!--" + "x".repeat(5_000_000) + "-->" + "<x>" + "y".repeat(5_000_000) + "</x>"
                + "<c r=\"A1\"><f>" + "z".repeat(5_000_000) + "</f><v>1</v></c>";

        assertThat(faultOf("<row>" + noise + "</row>")).isEqualTo("read: [1: 1]");
    }

    @Test
    void otherEncodingsAreRefusedWithAnAdvice() throws IOException {
        String xml = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
        String told = "FILE_DAMAGED: XML di dalamnya bukan UTF-8; buka dengan Excel dan simpan lagi"
                + " / its XML is not UTF-8; open it in Excel and save it again";

        assertThat(faultOfPart(("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(told);
        assertThat(faultOfPart(xml.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(told);
        assertThat(faultOfPart(
                        ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + xml).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "c3",
                "c080",
                "c1bf",
                "e28261",
                "e08080",
                "eda080",
                "f0808080",
                "f4908080",
                "f5808080",
                "ff"
            })
    void bytesThatAreNoUtf8AreDamaged(String wrong) throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        xml.writeBytes(ascii("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a"));
        xml.writeBytes(HexFormat.of().parseHex(wrong));
        xml.writeBytes(ascii("</t></is></c></row></sheetData></worksheet>"));

        assertThat(faultOfPart(xml.toByteArray())).isEqualTo(DAMAGED);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aSheetCutOffIsDamaged() throws IOException {
        String xml =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>";
        for (int length = 0; length < xml.length(); length++) {
            assertThat(faultOfPart(xml.substring(0, length).getBytes(StandardCharsets.UTF_8)))
                    .as(xml.substring(0, length))
                    .startsWith("FILE_DAMAGED");
        }
    }

    @Test
    void whatIsNoXmlAtAllIsDamaged() throws IOException {
        assertThat(faultOfPart("nik,nama\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("FILE_DAMAGED: XML di dalamnya rusak / its XML is damaged");
    }

    private String faultOf(String rows) throws IOException {
        return ReadSheets.fault(new HandmadeWorkbook().rows("Data", rows).write(folder.resolve("a.xlsx")));
    }

    private String faultOfPart(byte[] sheet) throws IOException {
        return ReadSheets.fault(new HandmadeWorkbook()
                .rows("Data", "")
                .part("xl/worksheets/sheet1.xml", sheet)
                .write(folder.resolve("a.xlsx")));
    }
}
