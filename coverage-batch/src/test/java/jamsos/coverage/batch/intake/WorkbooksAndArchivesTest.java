package jamsos.coverage.batch.intake;

import static jamsos.coverage.batch.intake.PackedText.gzip;
import static jamsos.coverage.batch.intake.PackedText.zip;
import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.archive.HandmadeZip;
import jamsos.coverage.batch.intake.sheet.HandmadeWorkbook;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.Rounded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a workbook or an archive becomes a delivery, and what is told about it. */
class WorkbooksAndArchivesTest {

    private static final String WORKFORCE = "region,workers\n18.01,5\n";
    private static final String ROSTER = row("nik", "birth_date", "sex", "region_kemendagri", "group");

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @Test
    void everySheetIsADeliveryOfItsOwnAndEmptyOnesAreNone() {
        List<Counted> counted = month.countEach(
                "data.xlsx",
                new HandmadeWorkbook()
                        .rows("Angkatan Kerja", row("region", "workers") + row("18.01", "1.172"))
                        .rows("Kosong", "<row/>")
                        .rows("Catatan", row("Sumber: BPS") + row("diolah"))
                        .rows("Rekap", row("persons") + "<row><c><v>7</v></c></row>")
                        .toBytes());

        assertThat(counted.stream().map(WorkbooksAndArchivesTest::line))
                .containsExactly(
                        "data.xlsx//Angkatan Kerja READY workforce 1/1/0/0",
                        "data.xlsx//Catatan IGNORED  0/0/0/0",
                        "data.xlsx//Rekap READY headcount 1/1/0/0");
        assertThat(counted.get(1).why(Language.ID))
                .isEqualTo(
                        "SHEET_IGNORED: Lembar ini tidak berisi tabel dan tidak dibaca. Tidak perlu tindakan bila lembar ini"
                                + " hanya petunjuk atau daftar pilihan; bila berisi data, beri judul kolom.");
        assertThat(counted.get(1).held().orElseThrow().place().sheet()).hasValue("Catatan");
        assertThat(month.collector().evidence(0).workforce().get(0).workers()).isEqualTo(Rounded.exact(1172));
    }

    @Test
    void aSheetWithoutAHeaderIsHeldWhereItMayHoldData() {
        HandmadeWorkbook workbook = new HandmadeWorkbook()
                .rows("Daftar", ROSTER)
                .rows("Pilihan", row("L", "AKTIF", "PU") + row("P", "NONAKTIF", "BPU"))
                .rows("Orang", row("Budi", "catatan") + row("x") + row("1871 0541 0790 0003", "SITI"))
                .rows("Hampir", row("Petunjuk") + row("NIK", "Tgl Lahir", "Kelompk"));
        assertThat(month.countEach("a.xlsx", workbook.toBytes()).stream()
                        .map(counted -> counted.held()
                                .map(notice -> notice.code().name())
                                .orElse("READY")))
                .containsExactly("READY", "SHEET_IGNORED", "UNKNOWN_LAYOUT", "UNKNOWN_LAYOUT");

        HandmadeWorkbook notes =
                new HandmadeWorkbook().rows("Satu", row("Petunjuk")).rows("Dua", row("Isi"));
        assertThat(month.countEach("b.xlsx", notes.toBytes()).stream()
                        .map(counted -> counted.held().orElseThrow().code().name()))
                .as("no sheet fits")
                .containsExactly("UNKNOWN_LAYOUT", "UNKNOWN_LAYOUT");
    }

    @Test
    void theHeaderIsTheFirstRowThatFitsAndTheLikeliestIsNamedWhereNoneDoes() {
        List<Counted> counted = month.countEach(
                "data.xlsx",
                new HandmadeWorkbook()
                        .rows(
                                "Satu",
                                row("DINAS TENAGA KERJA") + row("", "nik") + "<row/>" + row("", "region", "workers")
                                        + row("", "18.01", "?"))
                        .rows(
                                "Dua",
                                row("DINAS") + row("No", "nik", "sex", "alamat") + row("a", "b", "c", "d", "e", "f"))
                        .toBytes());

        assertThat(line(counted.get(0))).isEqualTo("data.xlsx//Satu READY workforce 1/0/1/0");
        assertThat(counted.get(0).example(NoticeCode.VALUE).place().row()).hasValue(5);
        assertThat(counted.get(1).held().orElseThrow().value()).isEqualTo("No, nik, sex, alamat");
        assertThat(counted.get(1).held().orElseThrow().place().row()).hasValue(2);
    }

    @Test
    void whatIsHiddenIsReadWithANotice() {
        Counted counted = month.countEach(
                        "data.xlsx",
                        new HandmadeWorkbook()
                                .sheet(
                                        "Data",
                                        "state=\"veryHidden\"",
                                        "<worksheet><sheetData>" + row("region", "workers")
                                                + row("18.01", "5").replace("<row>", "<row hidden=\"1\">")
                                                + row("18.02", "5")
                                                + row("JUMLAH", "10").replace("<row>", "<row hidden=\"1\">")
                                                + "</sheetData></worksheet>")
                                .toBytes())
                .get(0);

        assertThat(counted.balance()).isEqualTo(new RowBalance(3, 2, 0, 1));
        assertThat(counted.told()).isEqualTo("{SHEET_HIDDEN=1, ROW_HIDDEN=1}");
        assertThat(counted.example(NoticeCode.SHEET_HIDDEN).message(Language.ID))
                .isEqualTo("Lembar ini tersembunyi di buku kerjanya; isinya tetap dibaca. Hapus lembar ini bila tidak"
                        + " dimaksudkan untuk dikirim.");
        assertThat(counted.example(NoticeCode.ROW_HIDDEN).message(Language.EN))
                .isEqualTo(
                        "This row is hidden in its sheet; it is read all the same. Delete the row if it is not meant to"
                                + " be sent.");
        assertThat(counted.example(NoticeCode.ROW_HIDDEN).place().row()).hasValue(2);
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsTold() {
        Counted counted = month.countEach(
                        "data.xlsx",
                        new HandmadeWorkbook()
                                .rows(
                                        "Data",
                                        row("region", "workers") + "<row>" + text("18.01") + "<c><f>1+1</f></c></row>"
                                                + "<row>" + text("18.02") + "<c><f>1+1</f><v>2</v></c></row>"
                                                + "<row><c><f>A1</f></c><c><f>1+1</f></c></row>")
                                .toBytes())
                .get(0);

        assertThat(counted.balance()).isEqualTo(new RowBalance(3, 1, 2, 0));
        assertThat(counted.told()).isEqualTo("{REGION=1, VALUE=1, FORMULA_NOT_CALCULATED=2}");
        assertThat(counted.example(NoticeCode.FORMULA_NOT_CALCULATED).message(Language.ID))
                .isEqualTo("Baris ini memuat rumus yang belum pernah dihitung; selnya dibaca kosong. Buka berkas dengan"
                        + " Excel, simpan, lalu kirim ulang.");
    }

    @Test
    void theTypeOfACellDecidesWhatItsNumberIs() {
        Counted counted = month.countEach(
                        "data.xlsx",
                        new HandmadeWorkbook()
                                .styles(
                                        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs>")
                                .rows(
                                        "Data",
                                        row("region", "workers", "as_of", "relative_error")
                                                + "<row>" + number("18.1", 0) + number("1172", 0) + number("44773", 0)
                                                + number("2.5", 0) + "</row>"
                                                + "<row>" + number("18.02", 0) + text("1.172") + number("44773", 1)
                                                + number("0.025", 2) + "</row>"
                                                + "<row>" + text("18.03") + number("1.172E3", 0) + number("202207", 0)
                                                + text("2,5") + "</row>"
                                                + "<row>" + text("18.04") + number("1.172", 0) + text("31/07/2022")
                                                + text("2,5") + "</row>")
                                .toBytes())
                .get(0);

        assertThat(counted.balance()).isEqualTo(new RowBalance(4, 3, 1, 0));
        assertThat(counted.example(NoticeCode.VALUE).place().row()).hasValue(5);
        assertThat(counted.example(NoticeCode.VALUE).value()).isEqualTo("1,172");
        assertThat(month.collector().evidence(0).workforce().stream()
                        .map(figure -> figure.region() + " " + figure.workers().value() + " "
                                + figure.workers().margin() + " "
                                + figure.asOf().orElseThrow()))
                .containsExactly("18.10 1172 29.3 2022-07-31", "18.02 1172 29.3 2022-07-31", "18.03 1172 29.3 2022-07");
    }

    @Test
    void niksThatASpreadsheetHasRoundedHoldTheSheet() {
        assertThat(roster("a.xlsx", 19, true).held()).isEmpty();
        assertThat(roster("b.xlsx", 20, false).held()).isEmpty();
        Counted counted = roster("c.xlsx", 20, true);
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "NIK_PRECISION_LOST: All NIKs of this sheet are numbers that end in 0 (20 rows): the spreadsheet has"
                                + " rounded them. Ask for the original with the NIK column as text; the lost digits cannot be"
                                + " restored.");
        assertThat(counted.held().orElseThrow().place().sheet()).hasValue("Data");
    }

    /** NIKs that end in 0, as numbers or texts, with a few texts among them that do not. */
    private Counted roster(String name, int rows, boolean numbers) {
        String round = IntStream.range(0, rows)
                .mapToObj(i -> "187105410790" + (1_000 + i * 10))
                .map(nik -> "<row>"
                        + (numbers ? number(nik.substring(0, 1) + "." + nik.substring(1) + "E15", 0) : text(nik))
                        + rest() + "</row>")
                .collect(Collectors.joining());
        String texts = "<row>" + text("1871054107900007") + rest() + "</row>";
        return month.countEach(
                        name,
                        new HandmadeWorkbook()
                                .rows("Data", ROSTER + round + texts)
                                .toBytes())
                .get(0);
    }

    private static String rest() {
        return text("1990-07-01") + text("P") + text("18.71") + text("LANSIA");
    }

    @Test
    void aRosterOnASheetIsReadASecondTime() throws Exception {
        month.put(
                "a.zip",
                zip(Map.of(
                        "nelayan.xlsx",
                        new HandmadeWorkbook()
                                .rows(
                                        "Data",
                                        row("DAFTAR")
                                                + row("nik", "nama", "birth_date", "sex", "region_kemendagri", "group")
                                                + row(
                                                        "1871054107900003",
                                                        "SITI",
                                                        "1990-07-01",
                                                        "P",
                                                        "18.71",
                                                        "NELAYAN"))
                                .toBytes())));
        Delivery roster = month.register("a.zip");
        month.count(roster);
        FoundRows found = new FoundRows();

        month.collector().markUncovered();
        month.intake().forEachUncovered(roster, month.collector(), found);

        assertThat(found.rows()).hasSize(1);
        assertThat(found.rows().get(0).name()).isEqualTo("SITI");
        assertThat(found.rows().get(0).number()).isEqualTo(3);
    }

    @Test
    void whateverIsWrongWithAnEntryTheOthersAreRead() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("folder/", new byte[0]);
        entries.put("folder/angkatan.csv", bytes(WORKFORCE));
        entries.put("__MACOSX/folder/._angkatan.csv", bytes("x"));
        entries.put("folder/.DS_Store", bytes("x"));
        entries.put("Thumbs.db", bytes("x"));
        entries.put("lagi.zip", zip(Map.of("a.csv", bytes(WORKFORCE))));
        entries.put("lagi.gz", gzip(bytes(WORKFORCE)));
        entries.put("foto.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        entries.put(
                "rusak.xlsx",
                Arrays.copyOf(new HandmadeWorkbook().rows("Data", "").toBytes(), 300));
        entries.put("ganti.xlsx", bytes(WORKFORCE));
        entries.put("rekap 2022-07.csv", bytes("persons\n7\n"));
        entries.put("kosong.csv", new byte[0]);

        List<Counted> counted = month.countEach("kiriman.zip", zip(entries));

        assertThat(counted.stream().map(WorkbooksAndArchivesTest::line))
                .containsExactly(
                        "kiriman.zip/folder/angkatan.csv/ READY workforce 1/1/0/0",
                        "kiriman.zip/lagi.zip/ HELD  0/0/0/0",
                        "kiriman.zip/lagi.gz/ HELD  0/0/0/0",
                        "kiriman.zip/foto.png/ HELD  0/0/0/0",
                        "kiriman.zip/rusak.xlsx/ HELD  0/0/0/0",
                        "kiriman.zip/ganti.xlsx/ HELD  0/0/0/0",
                        "kiriman.zip/rekap 2022-07.csv/ READY headcount 1/1/0/0",
                        "kiriman.zip/kosong.csv/ HELD  0/0/0/0");
        assertThat(counted.get(1).why(Language.ID))
                .isEqualTo(
                        "ARCHIVE_LIMIT: Arsip atau buku kerja melampaui batas: arsip di dalam arsip tidak dibuka. Kirim"
                                + " isinya sebagai berkas terpisah.");
        assertThat(counted.get(2).why(Language.EN))
                .isEqualTo("ARCHIVE_LIMIT: The archive or workbook exceeds a limit: an archive inside an archive is not"
                        + " opened. Send what it holds as separate files.");
        assertThat(counted.get(4).why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: arsip terpotong, daftar isinya tidak ada."
                                + " Kirim ulang berkas dan periksa hak bacanya.");
        assertThat(counted.get(5).why(Language.ID))
                .startsWith("FILE_TYPE: Jenis berkas tidak dapat diterima: isinya teks");
    }

    @Test
    void anEntryBehindAPasswordIsHeldAndNamed() {
        List<Counted> counted = month.countEach(
                "a.zip",
                new HandmadeZip()
                        .add(HandmadeZip.Entry.of("rahasia.csv", WORKFORCE).encrypted())
                        .add(HandmadeZip.Entry.of("biasa.csv", WORKFORCE))
                        .toBytes());

        assertThat(line(counted.get(0))).isEqualTo("a.zip/rahasia.csv/ HELD  0/0/0/0");
        assertThat(counted.get(0).why(Language.EN))
                .isEqualTo(
                        "FILE_ENCRYPTED: The file is protected by a password. Send it without a password through a safe"
                                + " channel.");
        assertThat(counted.get(1).balance().taken()).isEqualTo(1);
    }

    @Test
    void anArchiveThatCannotBeTrustedIsHeldAsAWhole() {
        byte[] outwards = new HandmadeZip()
                .add(HandmadeZip.Entry.of("a.csv", WORKFORCE))
                .add(HandmadeZip.Entry.of("../../b.csv", WORKFORCE))
                .toBytes();

        assertThat(month.countEach("a.zip", outwards).stream().map(one -> line(one) + " " + one.why(Language.ID)))
                .containsExactly(
                        "a.zip// HELD  0/0/0/0 ARCHIVE_LIMIT: Arsip atau buku kerja melampaui batas: entri bernama"
                                + " ../../b.csv menunjuk ke luar arsip atau bukan nama berkas. Kirim isinya sebagai berkas"
                                + " terpisah.");
        assertThat(month.countEach("b.zip", zip(Map.of("x/", new byte[0])))
                        .get(0)
                        .why(Language.EN))
                .isEqualTo(
                        "FILE_DAMAGED: The file is damaged or cannot be read: the archive holds no file. Send the file again"
                                + " and check that it may be read.");
    }

    @Test
    void whatIsDamagedOnlyFurtherDownLeavesNothingBehind() {
        byte[] gzip = gzip(bytes("region,workers\n" + "18.01,5\n".repeat(50_000)));
        gzip[gzip.length - 8] ^= 1;
        Counted damaged = month.countEach("a.csv.gz", gzip).get(0);
        Counted late = month.countEach(
                        "b.xlsx",
                        new HandmadeWorkbook()
                                .rows(
                                        "Data",
                                        row("region", "workers")
                                                + row("18.01", "5").repeat(60) + "<row><c><v>&x;</v></c></row>")
                                .toBytes())
                .get(0);

        assertThat(damaged.why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: isi gzip rusak. Kirim ulang berkas dan periksa"
                                + " hak bacanya.");
        assertThat(late.why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: XML di dalamnya rusak. Kirim ulang berkas dan"
                                + " periksa hak bacanya.");
        assertThat(late.held().orElseThrow().place().row()).hasValue(62);
        assertThat(late.balance()).isEqualTo(new RowBalance(60, 60, 0, 0));
        assertThat(month.collector().evidence(0).workforce()).isEmpty();
    }

    @Test
    void otherDocumentsAreNamed() {
        assertThat(month.countEach(
                                "a.ods",
                                zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))))
                        .get(0)
                        .why(Language.ID))
                .isEqualTo(
                        "FILE_TYPE: Jenis berkas tidak dapat diterima: dokumen LibreOffice (.ods). Simpan sebagai XLSX atau"
                                + " CSV (UTF-8) dan kirim ulang.");
        assertThat(month.countEach("b.xlsx", new HandmadeWorkbook().toBytes())
                        .get(0)
                        .why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: buku kerja tidak berisi apa-apa. Kirim ulang"
                                + " berkas dan periksa hak bacanya.");
    }

    private static String line(Counted counted) {
        Delivery delivery = counted.delivery();
        RowBalance rows = counted.balance();
        return delivery.file().name() + "/" + delivery.entry().orElse("") + "/"
                + delivery.sheet().orElse("") + " "
                + delivery.state() + " "
                + delivery.layout().map(layout -> layout.name()).orElse("") + " "
                + String.join(
                        "/",
                        List.of(
                                Long.toString(rows.read()),
                                Long.toString(rows.taken()),
                                Long.toString(rows.rejected()),
                                Long.toString(rows.outOfScope())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? "<c/>" : text(cell))
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }
}
