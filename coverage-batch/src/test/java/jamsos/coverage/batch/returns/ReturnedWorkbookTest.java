package jamsos.coverage.batch.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedWorkbookTest {

    private static final String NIK_ADVICE =
            "SALAH: NIK tidak sah: 180301******. NIK harus 16 angka dengan tanggal lahir yang mungkin dan nomor urut"
                    + " bukan 0000; salin dari KTP dan simpan kolom sebagai teks.";

    @TempDir
    Path inbox;

    ReturnedMonth month;

    @BeforeEach
    void openTheMonth() {
        month = new ReturnedMonth(inbox);
    }

    /** A sheet with a title, a header on row 3, one sound row, one with a short NIK, and a note beside the table. */
    private static void fill(XSSFSheet sheet, String badNik) {
        sheet.createRow(0).createCell(0).setCellValue("DAFTAR PEKERJA");
        row(sheet, 2, "NIK", "NAMA", "TGL LAHIR", "JK", "KABUPATEN", "KELOMPOK");
        row(sheet, 3, "1803016112815000", "MELATI", "1981-12-21", "P", "Lampung Utara", "LANSIA");
        row(sheet, 4, badNik, "MAWAR", "1981-12-21", "P", "Lampung Utara", "LANSIA");
        sheet.getRow(3).createCell(7).setCellValue("catatan kantor");
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook workbook(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(XSSFRow row) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(formatter.formatCellValue(cell));
        }
        return texts;
    }

    private byte[] oneFault() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet("Januari"), "180301611281");
        workbook.createSheet("Kosong");
        return bytes(workbook);
    }

    @Test
    void theSuppliersOwnWorkbookComesBackWithMarkedCells() throws Exception {
        month.put("pekerja.xlsx", oneFault());

        SortedMap<String, byte[]> returned = month.returned(Language.ID);

        assertThat(returned).containsOnlyKeys("pekerja.xlsx");
        try (XSSFWorkbook workbook = workbook(returned.get("pekerja.xlsx"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = workbook.getSheet("Januari");
            assertThat(texts(sheet.getRow(0))).containsExactly("DAFTAR PEKERJA");
            assertThat(texts(sheet.getRow(2)))
                    .containsExactly(
                            "NIK", "NAMA", "TGL LAHIR", "JK", "KABUPATEN", "KELOMPOK", "baris", "alasan", "saran");
            assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).isEqualTo("baris");
            assertThat(texts(sheet.getRow(3))).endsWith("LANSIA", "catatan kantor");
            assertThat(texts(sheet.getRow(4))).endsWith("LANSIA", "5", "NIK", NIK_ADVICE);
            XSSFCell nik = sheet.getRow(4).getCell(0);
            assertThat(nik.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFD966");
            assertThat(nik.getCellComment().getString().getString()).isEqualTo("NIK\n" + NIK_ADVICE);
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void aReturnedWorkbookSaysTheSameAgainAndIsTakenOnceItIsCorrected() throws Exception {
        month.put("pekerja.xlsx", oneFault());
        byte[] returned = month.returned(Language.ID).get("pekerja.xlsx");
        String told = month.told();

        month.put("pekerja.xlsx", returned);
        byte[] again = month.returned(Language.EN).get("pekerja.xlsx");
        assertThat(month.told()).isEqualTo(told).isEqualTo("{NIK=1}");
        try (XSSFWorkbook workbook = workbook(again)) {
            XSSFSheet sheet = workbook.getSheet("Januari");
            assertThat(texts(sheet.getRow(2))).endsWith("KELOMPOK", "row", "reason", "advice");
            assertThat(texts(sheet.getRow(3))).endsWith("LANSIA", "catatan kantor");
            assertThat(sheet.getCellComments()).hasSize(1);
            assertThat(sheet.getRow(4).getCell(0).getCellComment().getString().getString())
                    .startsWith("NIK\nERROR: Invalid NIK")
                    .doesNotContain("SALAH");
        }

        XSSFWorkbook corrected = workbook(again);
        corrected.getSheet("Januari").getRow(4).getCell(0).setCellValue("1803016112815001");
        month.put("pekerja.xlsx", bytes(corrected));
        assertThat(month.returned(Language.ID)).isEmpty();
        assertThat(month.balance()).isEqualTo(new RowBalance(2, 2, 0, 0));
    }

    @Test
    void marksOfAnEarlierReturnVanishWhereNothingIsWrongAnyMore() throws Exception {
        month.put("pekerja.xlsx", oneFault());
        XSSFWorkbook half = workbook(month.returned(Language.ID).get("pekerja.xlsx"));
        half.getSheet("Januari").getRow(4).getCell(0).setCellValue("1803016112815001");
        half.getSheet("Januari").getRow(3).getCell(3).setCellValue("X");
        month.put("pekerja.xlsx", bytes(half));

        try (XSSFWorkbook workbook = workbook(month.returned(Language.ID).get("pekerja.xlsx"))) {
            XSSFSheet sheet = workbook.getSheet("Januari");
            assertThat(texts(sheet.getRow(4))).endsWith("Lampung Utara", "LANSIA");
            assertThat(sheet.getRow(4).getCell(0).getCellComment()).isNull();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(3).getCell(3).getCellComment().getString().getString())
                    .startsWith("SEX\nSALAH: Jenis kelamin tidak dikenal: X.");
        }
    }

    @Test
    void theSameWorkbookComesBackWithTheSameBytesAndNoTimeOfWriting() throws Exception {
        month.put("pekerja.xlsx", oneFault());
        byte[] first = month.returned(Language.ID).get("pekerja.xlsx");
        Thread.sleep(2_100);

        assertThat(month.returned(Language.ID).get("pekerja.xlsx")).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void ofALargeWorkbookTheFaultyRowsComeBackAsText() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Januari");
        fill(sheet, "180301611281");
        int row = 5;
        for (; row * 6 * 4 <= SmallWorkbook.MOST_TAGS; row++) {
            row(sheet, row, "1803016112815000", "MELATI", "1981-12-21", "P", "Lampung Utara", "LANSIA");
        }
        month.put("pekerja.xlsx", bytes(workbook));

        SortedMap<String, byte[]> returned = month.returned(Language.ID);

        assertThat(returned).containsOnlyKeys("pekerja.xlsx-Januari-baris-bermasalah.csv");
        assertThat(new String(returned.get("pekerja.xlsx-Januari-baris-bermasalah.csv"), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNIK;NAMA;TGL LAHIR;JK;KABUPATEN;KELOMPOK;baris;alasan;saran\r\n"
                        + "180301611281;MAWAR;1981-12-21;P;Lampung Utara;LANSIA;5;NIK;\"" + NIK_ADVICE + "\"\r\n");
    }

    @Test
    void aWorkbookThatTheLibraryCannotTakeComesBackAsText() throws Exception {
        month.put("pekerja.xlsx", with(oneFault(), "docProps/core.xml", "<broken"));

        assertThat(month.returned(Language.ID)).containsOnlyKeys("pekerja.xlsx-Januari-baris-bermasalah.csv");
    }

    @Test
    void twoFaultySheetsComeBackInOneWorkbookBesideTheNoteOnAThird() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet("Januari"), "180301611281");
        fill(workbook.createSheet("Februari"), "180301611281");
        workbook.createSheet("Catatan").createRow(0).createCell(0).setCellValue("NIK 1803016112815000");
        month.put("pekerja.xlsx", bytes(workbook));

        SortedMap<String, byte[]> returned = month.returned(Language.ID);

        assertThat(returned).containsOnlyKeys("pekerja.xlsx", "pekerja.xlsx.txt");
        assertThat(new String(returned.get("pekerja.xlsx.txt"), StandardCharsets.UTF_8))
                .startsWith("pekerja.xlsx > Catatan, baris/row 1\r\nDITAHAN UNKNOWN_LAYOUT: ");
        try (XSSFWorkbook marked = workbook(returned.get("pekerja.xlsx"))) {
            for (String sheet : List.of("Januari", "Februari")) {
                assertThat(texts(marked.getSheet(sheet).getRow(4))).contains("5", "NIK", NIK_ADVICE);
            }
        }
    }

    /** The archive with other text in one of its entries. */
    private static byte[] with(byte[] archive, String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(name) ? text.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
