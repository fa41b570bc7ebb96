package jamsos.coverage.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.Months;
import jamsos.coverage.report.ReportComposer;
import jamsos.coverage.report.ReportInput;
import jamsos.coverage.value.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxRendererTest {

    private static final CoverageReport JULY = ReportComposer.compose(Months.july2022(), Language.ID);
    private static final CoverageReport RECORDS = ReportComposer.compose(Months.internalRecords(), Language.ID);
    private static final Map<CoverageReport, byte[]> RENDERED = new HashMap<>();

    static Stream<Named<CoverageReport>> reports() {
        return Stream.of(
                Named.of("July 2022", JULY),
                Named.of("July 2022 in English", ReportComposer.compose(Months.july2022(), Language.EN)),
                Named.of("records in English", ReportComposer.compose(Months.records(), Language.EN)),
                Named.of("internal records", RECORDS));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTableIsARealTableOnASheetOfItsOwn(CoverageReport report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Block.Table table : tables(report)) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                assertThat(sheet.getTables()).as(table.name()).hasSize(1);
                XSSFTable excelTable = sheet.getTables().get(0);
                assertThat(excelTable.getColumns())
                        .extracting(column -> column.getName())
                        .containsExactlyElementsOf(table.columns().stream()
                                .map(Block.Table.Column::heading)
                                .toList());
                assertThat(excelTable.getDataRowCount()).isEqualTo(table.rows().size() - (table.totalRow() ? 1 : 0));
                assertThat(excelTable.getCTTable().getAutoFilter().getRef())
                        .isEqualTo(excelTable.getArea().formatAsString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureIsANumberThatReadsAsTheReportDoes(CoverageReport report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Block.Table table : tables(report)) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                int heading = sheet.getTables().get(0).getStartRowIndex();
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        Datum datum = table.rows().get(row).get(column);
                        Cell cell = sheet.getRow(heading + 1 + row).getCell(column);
                        assertThat(read(cell, report.language()))
                                .as(table.name() + " " + cell.getAddress())
                                .isEqualTo(datum.shown());
                        assertThat(value(cell, datum)).isEqualTo(datum.value());
                    }
                }
            }
        }
    }

    /** What a program of that language shows in the cell. */
    private static String read(Cell cell, Language language) {
        return cell.getCellType() == CellType.NUMERIC
                ? CellFormat.getInstance(
                                Locale.forLanguageTag(language.tag()),
                                cell.getCellStyle().getDataFormatString())
                        .apply(cell.getNumericCellValue())
                        .text
                : text(cell);
    }

    /** The number in a cell in the unit of the report, which has percent where the cell has a fraction. */
    private static Optional<BigDecimal> value(Cell cell, Datum datum) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(Double.toString(cell.getNumericCellValue()));
        int scale = datum.value().map(BigDecimal::scale).orElse(0);
        return Optional.of(
                switch (datum.style()) {
                    case PERCENT -> number.movePointRight(2).setScale(scale);
                    default -> number.setScale(scale);
                });
    }

    @Test
    void july2022HoldsItsFiguresAsNumbers() throws IOException {
        try (XSSFWorkbook workbook = workbook(JULY)) {
            XSSFSheet summary = workbook.getSheet("Ringkasan");
            assertThat(List.of(4, 5, 6, 7))
                    .extracting(row -> summary.getRow(row).getCell(1).getNumericCellValue())
                    .containsExactly(2_700_000.0, 2_100_000.0, 0.222222, 3_322.0);
            assertThat(List.of(4, 5, 6, 7))
                    .extracting(row -> summary.getRow(row).getCell(2).getStringCellValue())
                    .containsExactly("2,7 juta", "2,1 juta", "sekitar 22%", "3.322 orang");
            assertThat(names(workbook))
                    .containsExactly("Sampul", "Ringkasan", "Provinsi", "Skema", "Neraca baris", "Metadata");
        }
    }

    @Test
    void chartsAreDrawnFromTheCellsOfTheTableBesideThem() throws IOException {
        try (XSSFWorkbook workbook = workbook(RECORDS)) {
            assertThat(chartRanges(workbook, "Wilayah")).containsExactly("Wilayah!$A$6:$A$20", "Wilayah!$F$6:$F$20");
            assertThat(chartRanges(workbook, "Daftar pekerja"))
                    .containsExactly("'Daftar pekerja'!$A$6:$A$7", "'Daftar pekerja'!$F$6:$F$7");
        }
        try (XSSFWorkbook workbook = workbook(ReportComposer.compose(Months.july2022(), Language.EN))) {
            assertThat(chartRanges(workbook, "Province")).containsExactly("Province!$A$6:$A$7", "Province!$B$6:$B$7");
            assertThat(chartRanges(workbook, "Schemes")).containsExactly("Schemes!$B$5:$B$7", "Schemes!$C$5:$C$7");
        }
    }

    private static List<String> chartRanges(XSSFWorkbook workbook, String sheet) {
        var series = workbook.getSheet(sheet)
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);
        return List.of(
                series.getCat().getStrRef().getF(), series.getVal().getNumRef().getF());
    }

    /** A page is as wide as the columns: a caption beyond them would be cut on paper. Column widths are told in characters of 10 points. */
    @ParameterizedTest
    @MethodSource("reports")
    void noCaptionReachesBeyondTheColumnsOfItsTable(CoverageReport report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Block.Table table : tables(report)) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                int width = IntStream.range(0, table.columns().size())
                        .map(column -> sheet.getColumnWidth(column) / 256)
                        .sum();
                assertThat(width * 10)
                        .as(table.caption())
                        .isGreaterThanOrEqualTo(table.caption().length() * 13);
            }
        }
    }

    /** Bold letters are a tenth wider than those by which a column is told, and an indent of one takes two of them. */
    @ParameterizedTest
    @MethodSource("reports")
    void headingsHaveTheLinesTheyNeed(CoverageReport report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Block.Table table : tables(report)) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                Row headings = sheet.getRow(sheet.getTables().get(0).getStartRowIndex());
                for (Cell heading : headings) {
                    int room = (sheet.getColumnWidth(heading.getColumnIndex()) / 256 - 2) * 10 / 11;
                    assertThat(headings.getHeightInPoints())
                            .as(table.name() + " " + text(heading))
                            .isGreaterThanOrEqualTo(Lines.of(text(heading), room) * 12f);
                }
            }
        }
    }

    /** Not every program indents words on the right that are not wrapped, and figures are indented. */
    @ParameterizedTest
    @MethodSource("reports")
    void marksInPlaceOfFiguresStandBelowFigures(CoverageReport report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Block.Table table : tables(report)) {
                for (Row row : workbook.getSheet(table.name())) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT) {
                            assertThat(cell.getCellStyle().getWrapText()).isTrue();
                            assertThat(cell.getCellStyle().getIndention()).isEqualTo((short) 1);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsStayInSightAndOnEveryPage(CoverageReport report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Block.Table table : tables(report)) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                int heading = sheet.getTables().get(0).getStartRowIndex();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo(heading + 1);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(heading);
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(heading);
            }
            for (XSSFSheet sheet : sheets(workbook)) {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFooter().getLeft()).isEqualTo(report.footer());
                assertThat(sheet.getFooter().getRight())
                        .isEqualTo(report.language().choose("Halaman &P dari &N", "Page &P of &N"));
            }
        }
    }

    @Test
    void theBannerStandsOnEverySheetAndPage() throws IOException {
        try (XSSFWorkbook workbook = workbook(RECORDS)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("TERBATAS: HANYA UNTUK INTERNAL · DATA SINTETIS");
                assertThat(sheet.getHeader().getCenter()).isEqualTo("TERBATAS: HANYA UNTUK INTERNAL · DATA SINTETIS");
            }
        }
    }

    @Test
    void theCoverSaysWhatMattersAndLeadsToEverySheet() throws IOException {
        try (XSSFWorkbook workbook = workbook(JULY)) {
            XSSFSheet cover = workbook.getSheetAt(0);
            List<String> words = new ArrayList<>();
            cover.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    words.add(cell.getStringCellValue());
                }
            }));
            assertThat(words)
                    .contains(
                            "PEMERINTAH PROVINSI LAMPUNG",
                            "DINAS TENAGA KERJA",
                            "Cakupan Jaminan Sosial Ketenagakerjaan",
                            "Dari 2,7 juta pekerja, 2,1 juta belum menjadi peserta aktif; cakupan sekitar 22% (19-25%).");
            assertThat(cover.getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .containsExactly(
                            "'Ringkasan'!A1", "'Provinsi'!A1", "'Skema'!A1", "'Neraca baris'!A1", "'Metadata'!A1");
        }
    }

    @Test
    void metadataNamesMonthReleaseInputsDefinitionsAndSources() throws IOException {
        try (XSSFWorkbook workbook = workbook(JULY)) {
            XSSFSheet metadata = workbook.getSheet("Metadata");
            List<String> entries = new ArrayList<>();
            metadata.forEach(row -> entries.add(text(row.getCell(0)) + ": " + text(row.getCell(1))));
            assertThat(entries)
                    .contains(
                            "Bulan laporan: 2022-07",
                            "Rilis: 1",
                            "Sidik jari masukan (SHA-256): " + JULY.release().inputDigest(),
                            "Peserta aktif: Orang dengan kepesertaan yang oleh pengirim data disebut AKTIF; ukuran utama laporan ini.",
                            "Jumlah pekerja (potensi): lampung.antaranews.com/berita/655185; posisi data: tidak disebutkan",
                            "Kabupaten/kota: Sumber tidak memberi angka per kabupaten/kota; peta dan urutan wilayah tidak dapat dibuat.");
        }
    }

    private static String text(Cell cell) {
        return Optional.ofNullable(cell).map(Cell::getStringCellValue).orElse("");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        CoverageReport report = ReportComposer.compose(Months.internalRecords(), Language.EN);
        byte[] bytes = bytes(report);
        assertThat(bytes(report)).isEqualTo(bytes);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Coverage of Worker Social Security");
            assertThat(properties.getCreator()).isEqualTo("DINAS TENAGA KERJA");
            assertThat(properties.getCreated()).isEqualTo("2025-11-30T00:00:00Z");
            assertThat(properties.getModified()).isEqualTo("2025-11-30T00:00:00Z");
        }
    }

    @Test
    void wordsOfOthersNeverBecomeAFormula() throws IOException {
        ReportInput input = Months.withFile("=HYPERLINK(\"x\") _x0041_.csv");
        try (XSSFWorkbook workbook = workbook(ReportComposer.compose(input, Language.ID))) {
            Cell cell = workbook.getSheet("Neraca baris").getRow(4).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\") _x0041_.csv");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static List<Block.Table> tables(CoverageReport report) {
        return report.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return sheets(workbook).stream().map(XSSFSheet::getSheetName).toList();
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    private static XSSFWorkbook workbook(CoverageReport report) throws IOException {
        byte[] bytes = Optional.ofNullable(RENDERED.get(report)).orElse(new byte[0]);
        if (bytes.length == 0) {
            bytes = bytes(report);
            RENDERED.put(report, bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(CoverageReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer().render(report, out);
        return out.toByteArray();
    }
}
