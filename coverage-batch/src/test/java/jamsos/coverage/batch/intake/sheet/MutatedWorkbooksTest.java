package jamsos.coverage.batch.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.archive.FaultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks changed at random: each is read, or held with a reason; nothing else ever happens. */
class MutatedWorkbooksTest {

    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<]+");
    private static final int MUTANTS = 1_000;

    private static final String SHEET = """
            <?xml version="1.0" encoding="UTF-8"?>
            <worksheet xmlns="urn:x"><sheetPr/><cols><col min="1" max="2"/></cols><sheetData>
            <row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>NAMA</t></r></is></c><c r="C1" s="1"/></row>
            <row r="3" hidden="1"><c r="A3"><v>1.871054107900003E15</v></c><c r="B3" t="str"><f>A1</f><v>Siti &amp; _x0041_</v></c><c r="C3" s="1"><v>44773</v></c></row>
            <row><c><f>SUM(A1)</f></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2022-07-31</v></c><c t="s"><v>1</v></c></row>
            </sheetData><mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B3:C4"/></mergeCells></worksheet>""";
    private static final String STYLES =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d mmm yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
    private static final String STRINGS = "<si><t>NIK</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>";

    @TempDir
    Path folder;

    @Test
    void changedXmlIsReadOrHeld() throws IOException {
        Random random = new Random(42);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Path file = workbook(
                    mutate(SHEET, random),
                    random.nextInt(4) == 0 ? mutate(STYLES, random) : STYLES,
                    random.nextInt(4) == 0 ? mutate(STRINGS, random) : STRINGS);
            read += isRead(file) ? 1 : 0;
        }
        assertThat(read).isBetween(MUTANTS / 10, MUTANTS * 9 / 10);
    }

    @Test
    void changedBytesAreReadOrHeld() throws IOException {
        Random random = new Random(43);
        byte[] whole = Files.readAllBytes(workbook(SHEET, STYLES, STRINGS));
        Path file = folder.resolve("mutant.xlsx");
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, mutant);
            read += isRead(file) ? 1 : 0;
        }
        assertThat(read).isBetween(MUTANTS / 20, MUTANTS * 9 / 10);
    }

    @Test
    void whatIsReadInOneGoIsReadAsTagByTag() throws IOException {
        Random random = new Random(44);
        String plain = SHEET + "<!-- " + "x".repeat(200) + " -->";
        int same = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String sheet = i == 0 ? plain : mutate(plain, random);
            String strings = i % 3 == 1 ? mutate(STRINGS, random) : STRINGS;
            String found = ReadSheets.fault(workbook(sheet, STYLES, strings));
            String tagByTag = ReadSheets.fault(
                    workbook(sheet.replace("<c r=", "<c  r="), STYLES, strings.replace("<si>", "<si >")));
            assertThat(found).as(sheet + strings).isEqualTo(tagByTag);
            same += found.startsWith("read") ? 1 : 0;
        }
        assertThat(same).isGreaterThan(MUTANTS / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" s=\"1\"><v>44773</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>Siti</t></is></c><c r=\"B1\" s=\"1\"/><c r=\"C1\" t=\"str\"><v>a</v></c>",
                "<c r=\"B1\"><v>1.5E3</v></c><c r=\"A1\"><v>2</v></c>",
                "<c r=\"AAAA1\"><v>1</v></c>",
                "<c r=\"XFE1\"><v>1</v></c>",
                "<c r=\"1\"><v>1</v></c>",
                "<c r=\"A\"><v>1</v></c>",
                "<c r=\"A1\" t=\"s\"><v>9</v></c>",
                "<c r=\"A1\" t=\"s\"><v>x</v></c>",
                "<c r=\"A1\" t=\"s\"><v>1234567890</v></c>",
                "<c r=\"A1\" s=\"123456\"><v>7</v></c>",
                "<c r=\"A1\"><v>a&amp;b</v></c><c r=\"B1\"><v></v></c><c r=\"C1\"><v>x_x0041_</v></c>",
                "<c r=\"A1\"><v>1</v></d>",
                "<c r=\"A1\"><v>1</v><v>2</v></c>",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a</t><t>b</t></is></c>",
                "<c r=\"A1\" t=\"n\"><v>1</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>"
            })
    void eachFormOfACellIsReadAsTagByTag(String cells) throws IOException {
        String around =
                "<worksheet><sheetData><row r=\"1\">" + cells + "</row><row r=\"2\"><c r=\"A2\"><v>5</v></c></row>"
                        + "</sheetData><!-- " + "x".repeat(200) + " --></worksheet>";
        String found = ReadSheets.fault(workbook(around, STYLES, STRINGS));
        assertThat(found)
                .isEqualTo(ReadSheets.fault(
                        workbook(around.replace("<c r=", "<c  r="), STYLES, STRINGS.replace("<si>", "<si >"))));
    }

    private Path workbook(String sheet, String styles, String strings) throws IOException {
        return new HandmadeWorkbook()
                .sheet("Data", "", sheet)
                .styles(styles)
                .sharedStrings(strings)
                .write(folder.resolve("mutant.xlsx"));
    }

    private static boolean isRead(Path file) throws IOException {
        try {
            ReadSheets.rows(file);
            return true;
        } catch (FaultException e) {
            assertThat(e.fault().code()).isNotNull();
            return false;
        } catch (IndexOutOfBoundsException e) {
            // No sheet is left.
            try (Workbook workbook = ReadSheets.open(file)) {
                assertThat(workbook.sheets()).isEmpty();
            }
            return false;
        }
    }

    /** Drops, doubles, swaps or changes some of the tags and texts. */
    private static String mutate(String xml, Random random) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(xml); token.find(); ) {
            tokens.add(token.group());
        }
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(tokens.size());
            String token = tokens.get(at);
            switch (random.nextInt(5)) {
                case 0 -> tokens.set(at, "");
                case 1 -> tokens.add(at, token);
                case 2 -> tokens.set(at, tokens.set(random.nextInt(tokens.size()), token));
                case 3 -> tokens.set(at, token.replaceFirst("[0-9]+", Integer.toString(random.nextInt())));
                default -> {
                    byte[] bytes = (token + " ").getBytes(StandardCharsets.UTF_8);
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                    tokens.set(at, new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return String.join("", tokens);
    }
}
