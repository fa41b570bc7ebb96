package jamsos.coverage.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.layout.Layouts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryNeedTest {

    private static final long MEGABYTE = 1 << 20;
    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final Path SYNTHETIC = Path.of("../examples/sintetis");

    @TempDir
    Path folder;

    private static List<CountedDelivery> deliveries(Path inbox) throws Exception {
        MonthCount count = MonthCount.of(MONTH, Layouts.builtIn());
        List<CountedDelivery> deliveries = new ArrayList<>();
        for (var file : Inbox.open(inbox, MONTH).files()) {
            count.intake()
                    .register(file)
                    .forEach(delivery ->
                            deliveries.add(new CountedDelivery(delivery, InputFile.own(file, MONTH), count)));
        }
        return deliveries;
    }

    private static long lines(Path file) throws Exception {
        return Files.readString(file).lines().count();
    }

    @Test
    void everyRowOfMembersAndWorkersMayBeAPersonAndNoOtherRowIs() throws Exception {
        Path month = SYNTHETIC.resolve("2025-11");
        long rows =
                lines(month.resolve("kepesertaan-sintetis.csv")) + lines(month.resolve("daftar-pekerja-sintetis.csv"));

        assertThat(MemoryNeed.of(deliveries(SYNTHETIC)).persons()).isCloseTo(rows, within(rows / 50));
    }

    @Test
    void aPackedTextIsJudgedByWhatItHolds() throws Exception {
        byte[] text = Files.readAllBytes(SYNTHETIC.resolve("2025-11/kepesertaan-sintetis.csv"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        }
        Path month = Files.createDirectories(folder.resolve("2025-11"));
        Files.write(month.resolve("kepesertaan.csv.gz"), packed.toByteArray());
        long rows = lines(SYNTHETIC.resolve("2025-11/kepesertaan-sintetis.csv"));

        assertThat(MemoryNeed.of(deliveries(folder)).persons()).isCloseTo(rows, within(rows / 50));
    }

    @Test
    void aNationNeedsLessThanTwoGigabytes() {
        assertThat(new MemoryNeed(60_000_000, 0).bytes(1)).isEqualTo(96 * MEGABYTE + 1_440_000_000);
    }

    @Test
    void theFewerPersonsFindRoomTheMorePassesItTakes() throws Exception {
        MemoryNeed need = new MemoryNeed(40_000_000, 0);

        assertThat(need.passes(need.bytes(1))).isEqualTo(1);
        assertThat(need.passes(need.bytes(1) - 24)).isEqualTo(2);
        assertThat(need.passes(need.bytes(4))).isEqualTo(4);
        assertThat(need.passes(need.bytes(256))).isEqualTo(256);
        assertThat(new MemoryNeed(0, 0).passes(128 * MEGABYTE)).isEqualTo(1);
    }

    @Test
    void aHeapThatIsTooSmallForTheSmallestRangeIsRefusedWithTheNeed() {
        MemoryNeed need = new MemoryNeed(40_000_000, 0);

        assertThatThrownBy(() -> need.passes(96 * MEGABYTE))
                .isInstanceOfSatisfying(HeapTooSmallException.class, refused -> {
                    assertThat(refused.megabytesNeeded()).isEqualTo(100);
                    assertThat(refused.megabytesThere()).isEqualTo(96);
                })
                .hasMessage("the month needs 104413296 bytes of heap, and there are at most 100663296");
    }

    /** Marking comes when the persons are still in memory. */
    @Test
    void aWorkbookThatMayGoBackNeedsTwentyTimesItsPartsBesideThePersons() throws Exception {
        Path workbook = workbook("kecil.xlsx", 50);
        MemoryNeed need = MemoryNeed.of(deliveries(folder));
        assertThat(need.marking()).isEqualTo(20 * unpacked(workbook)).isGreaterThan(20 * 1_000L);
        assertThat(need.bytes(1)).isEqualTo(96 * MEGABYTE + need.marking() + need.persons() * 24);

        MemoryNeed many = new MemoryNeed(40_000_000, 100 * MEGABYTE);
        assertThat(many.bytes(1)).isEqualTo(new MemoryNeed(40_000_000, 0).bytes(1) + 100 * MEGABYTE);
        assertThat(many.passes(many.bytes(4))).isEqualTo(4);
        assertThatThrownBy(() -> many.passes(190 * MEGABYTE)).isInstanceOf(HeapTooSmallException.class);
    }

    @Test
    void theLargestWorkbookCountsAndOneTooLargeToGoBackDoesNot() throws Exception {
        workbook("kecil.xlsx", 50);
        Path larger = workbook("lebih-besar.xlsx", 500);
        assertThat(unpacked(workbook("terlalu-besar.xlsx", 60_000))).isGreaterThan(12 * MEGABYTE);
        assertThat(MemoryNeed.of(deliveries(folder)).marking()).isEqualTo(20 * unpacked(larger));
    }

    private Path workbook(String name, int rows) throws Exception {
        Path file = Files.createDirectories(folder.resolve("2025-11")).resolve(name);
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet("Data");
            for (int i = 0; i <= rows; i++) {
                SXSSFRow row = sheet.createRow(i);
                String[] cells = i == 0
                        ? new String[] {"nik", "name", "birth_date", "sex", "region_kemendagri", "group"}
                        : new String[] {"18710541079" + (10_000 + i), "SITI", "1990-07-01", "P", "18.71", "LANSIA"};
                for (int cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static long unpacked(Path workbook) throws Exception {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        }
    }

    @Test
    void personsAreNotNegative() {
        assertThatThrownBy(() -> new MemoryNeed(-1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("persons must not be negative, found -1");
        assertThatThrownBy(() -> new MemoryNeed(0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("marking must not be negative, found -1");
    }
}
