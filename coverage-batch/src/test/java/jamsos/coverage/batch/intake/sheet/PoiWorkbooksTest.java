package jamsos.coverage.batch.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jamsos.coverage.batch.intake.archive.FaultException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as programs write them. */
class PoiWorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void sheetsAreReadInTheOrderOfTheirTabsHiddenOnesToo() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : List.of("Bandar Lampung", "Metro", "Data & \"Isi\"")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            workbook.setSheetOrder("Metro", 0);
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            Path file = write(workbook);

            try (Workbook read = ReadSheets.open(file)) {
                assertThat(read.sheets().stream().map(sheet -> sheet.name() + " " + sheet.hidden()))
                        .containsExactly("Metro false", "Bandar Lampung true", "Data & \"Isi\" true");
            }
            assertThat(ReadSheets.rows(file, 0)).containsExactly("1: Metro");
            assertThat(ReadSheets.rows(file, 2)).containsExactly("1: Data & \"Isi\"");
        }
    }

    @Test
    void whatStandsInMergedCellsHoldsForAllRowsMerged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "DAFTAR NELAYAN", "", "", "");
            row(sheet, 2, "No", "NIK", "Wilayah", "");
            row(sheet, 3, "", "", "Kecamatan", "Desa");
            row(sheet, 4, "1", "n1", "Teluk Betung", "a");
            row(sheet, 5, "2", "n2", "", "b");
            row(sheet, 6, "3", "n3", "", "c");
            row(sheet, 7, "4", "n4", "", "d");
            for (String area : List.of("A1:D1", "A3:A4", "B3:B4", "C3:D3", "C5:C7", "A5:B5", "A9:B12")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
            Path file = write(workbook);

            try (Workbook read = ReadSheets.open(file)) {
                SheetHead head = read.head(read.sheets().get(0));
                assertThat(head.lines().stream().map(line -> line.number() + " " + line.texts()))
                        .containsExactly(
                                "1 [DAFTAR NELAYAN]",
                                "4 [No, NIK, Kecamatan, Desa]",
                                "3 [No, NIK, Wilayah]",
                                "7 [3, n3, Teluk Betung, c]",
                                "5 [1, n1, Teluk Betung, a]",
                                "6 [2, n2, Teluk Betung, b]",
                                "8 [4, n4, , d]");
            }
            assertThat(ReadSheets.table(file, 4, CellUse.TEXT, CellUse.TEXT, CellUse.TEXT, CellUse.TEXT))
                    .containsExactly(
                            "5: 1|n1|Teluk Betung|a", "6: 2|n2|Teluk Betung|b", "7: 3|n3|Teluk Betung|c", "8: 4|n4||d");
        }
    }

    @Test
    void aRowThatHasNothingOfItsOwnIsNoRowHoweverItIsMerged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "a", "b");
            sheet.createRow(1).createCell(0);
            row(sheet, 2, "", "d");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A3"));

            assertThat(ReadSheets.rows(write(workbook))).containsExactly("1: a|b", "3: a|d");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatPoiWritesIsWhatIsRead(boolean streaming) throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<String> expected = new ArrayList<>();
            try (org.apache.poi.ss.usermodel.Workbook workbook =
                    streaming ? new SXSSFWorkbook(20) : new XSSFWorkbook()) {
                fill(workbook, random, expected);
                assertThat(ReadSheets.rows(write(workbook))).as("seed " + seed).isEqualTo(expected);
            }
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Workbook workbook, Random random, List<String> expected) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Acak");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        int number = 0;
        for (int i = 0; i < 300; i++) {
            number += 1 + random.nextInt(3);
            Row row = sheet.createRow(number);
            row.setZeroHeight(random.nextInt(10) == 0);
            List<String> texts = new ArrayList<>();
            int columns = 1 + random.nextInt(12);
            boolean filled = false;
            for (int column = 0; column < columns; column++) {
                String text = cell(row, column, day, random);
                filled |= !text.isBlank();
                texts.add(text);
            }
            while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
                texts.remove(texts.size() - 1);
            }
            if (filled) {
                expected.add((number + 1) + (row.getZeroHeight() ? " hidden: " : ": ") + String.join("|", texts));
            }
        }
    }

    private static String cell(Row row, int column, CellStyle day, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> {
                return "";
            }
            case 1 -> {
                long nik = 1_100_000_000_000_000L + (long) (random.nextDouble() * 7_900_000_000_000_000L);
                row.createCell(column).setCellValue(nik);
                return Long.toString(nik);
            }
            case 2 -> {
                int hundredths = random.nextInt(1_000_000);
                row.createCell(column).setCellValue(hundredths / 100.0);
                return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
            }
            case 3 -> {
                LocalDate date = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(80_000));
                Cell cell = row.createCell(column);
                cell.setCellValue(date);
                cell.setCellStyle(day);
                return date.toString();
            }
            case 4 -> {
                row.createCell(column).setCellValue(true);
                return "TRUE";
            }
            default -> {
                String text = text(random);
                row.createCell(column).setCellValue(text);
                return text;
            }
        }
    }

    private static String text(Random random) {
        String signs = "ABCxyz019 &<>\"'_éñ中😀-=+@";
        int[] points = signs.codePoints().toArray();
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.append("t").toString();
    }

    @Test
    void aWorkbookWrittenByLibreOfficeIsReadLikeOneWrittenByExcel() throws IOException {
        Path file = folder.resolve("libreoffice.xlsx");
        try (var in = Objects.requireNonNull(PoiWorkbooksTest.class.getResourceAsStream("libreoffice.xlsx"))) {
            Files.copy(in, file);
        }

        // The numbers it was given ended in 0003 and 0001: fifteen digits are what a spreadsheet keeps of a NIK.
        assertThat(ReadSheets.table(
                        file, 4, CellUse.TEXT, CellUse.TEXT, CellUse.DAY, CellUse.NUMBER, CellUse.NUMBER, CellUse.TEXT))
                .containsExactly(
                        "5: 1871054107900000|Siti & Aminah|1990-07-01|1172|26,79|TRUE",
                        "6 hidden: 1871050101850000|Budi|1985-01-01|1150|50|FALSE",
                        "9: JUMLAH|||2322|38,395|");
    }

    @Test
    void otherOfficeFilesAreNamed() throws IOException {
        Path document = new HandmadeWorkbook()
                .part("xl/workbook.xml", "<w:document xmlns:w=\"urn:w\"/>")
                .write(folder.resolve("a.docx"));
        Path binary = new HandmadeWorkbook()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"urn:x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>")
                .part("xl/workbook.bin", new byte[] {1, 2, 3})
                .write(folder.resolve("a.xlsb"));

        assertThat(open(document)).isEqualTo("FILE_TYPE: an Office file, but no Excel workbook");
        assertThat(open(binary)).isEqualTo("FILE_TYPE: a binary Excel workbook (.xlsb); save it as .xlsx");
    }

    @Test
    void missingPartsAreDamage() throws IOException {
        assertThat(open(new HandmadeWorkbook()
                        .part("_rels/.rels", "<Relationships/>")
                        .write(folder.resolve("a.xlsx"))))
                .isEqualTo("FILE_DAMAGED: the main part of the workbook is missing");
        assertThat(open(new HandmadeWorkbook()
                        .part(
                                "_rels/.rels",
                                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"no.xml\"/></Relationships>")
                        .write(folder.resolve("b.xlsx"))))
                .isEqualTo("FILE_DAMAGED: the part no.xml is missing from the workbook");
    }

    private static String open(Path file) {
        return Objects.requireNonNull(catchThrowableOfType(FaultException.class, () -> ReadSheets.open(file)))
                .getMessage();
    }

    private static void row(XSSFSheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private Path write(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        Path file = folder.resolve("poi.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
