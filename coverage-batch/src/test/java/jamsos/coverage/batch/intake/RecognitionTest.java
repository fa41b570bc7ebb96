package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is taken for, and why it is held before a row is read; messages in full, in both languages. */
class RecognitionTest {

    private static final String ROSTER = "nik,name,birth_date,sex,region_kemendagri,group\n";
    private static final String PERSON = "1871054107900003,SITI AMINAH,1990-07-01,P,18.71,PEKEBUN\n";

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundInTheHeader(String separator) {
        Counted counted = month.count("a.csv", (ROSTER + PERSON).replace(",", separator));
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
        assertThat(counted.told()).isEqualTo("{}");
    }

    @Test
    void aHeadingMayHoldAnotherSeparatorInQuotes() {
        Counted counted = month.count(
                "a.csv",
                "nik;\"catatan, lain, dan, lagi, juga, ini\";birth_date;sex;region_kemendagri;group\n"
                        + PERSON.replace(",", ";"));
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
    }

    @Test
    void caseBlanksUnderscoresAndPunctuationDoNotCountInHeadings() {
        Counted counted = month.count(
                "a.csv",
                "No. KTP;NAMA LENGKAP;Tgl. Lahir;Jenis-Kelamin;Kode Kemendagri;\"Kelompok \"\n"
                        + PERSON.replace(",", ";"));
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMakeNoDifference() {
        Counted counted = month.count("a.csv", "\ufeff" + (ROSTER + PERSON).replace("\n", "\r\n"));
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
        assertThat(counted.held()).isEmpty();
    }

    @Test
    void linesAboveTheHeaderMayBeBlankAndCountInRowNumbers() {
        Counted counted = month.count("a.csv", "\n\n" + ROSTER + PERSON.replace("PEKEBUN", "?"));
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 0, 1, 0));
        assertThat(counted.example(NoticeCode.GROUP).place().row()).hasValue(4);
    }

    @Test
    void aRowIsKnownByTheLineOnWhichItBegins() {
        Counted counted = month.count(
                "a.csv",
                ROSTER + PERSON.replace("SITI AMINAH", "\"SITI\nAMINAH\"") + "\n" + PERSON.replace("PEKEBUN", "?"));
        assertThat(counted.example(NoticeCode.GROUP).place().row()).hasValue(5);
    }

    @Test
    void aFileWithoutRowsIsTaken() {
        Counted counted = month.count("a.csv", ROSTER);
        assertThat(counted.held()).isEmpty();
        assertThat(counted.balance()).isEqualTo(RowBalance.EMPTY);
    }

    @Test
    void textThatIsNotUtf8IsReadAsWindows1252AndToldSo() {
        month.put("a.csv", (ROSTER + PERSON.replace("SITI", "RENÉE")).getBytes(Charset.forName("windows-1252")));
        Counted counted = month.count(month.register("a.csv"));
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
        assertThat(counted.told()).isEqualTo("{ENCODING_1252=1}");
        assertThat(counted.example(NoticeCode.ENCODING_1252).message(Language.ID))
                .isEqualTo("Berkas dibaca sebagai Windows-1252 karena bukan UTF-8 yang sah. Lebih baik simpan sebagai"
                        + " UTF-8.");
    }

    @Test
    void aCopyIsIgnoredAndNamesTheFirst() throws Exception {
        month.put("a.csv", ROSTER + PERSON).put("b.csv", ROSTER + PERSON);
        Counted copy = month.countAll().get("b.csv");
        assertThat(copy.delivery().state()).isEqualTo(Delivery.State.IGNORED);
        assertThat(copy.why(Language.ID))
                .isEqualTo("DUPLICATE_FILE: Berkas ini sama persis dengan a.csv dan diabaikan. Hapus salah satunya.");
        assertThat(copy.why(Language.EN))
                .isEqualTo("DUPLICATE_FILE: This file is the same as a.csv and is ignored. Remove one of them.");
    }

    @Test
    void anUnknownHeaderIsHeldWithWhatWasExpectedAndFound() {
        Counted counted = month.count("roster.csv", "nik,nama,alamat\n" + PERSON);
        String expected = "participant (nik, birth_date, sex, segment, programs, status, registered_on, paid_through,"
                + " region); roster (nik, birth_date, sex, group, region); headcount (persons); workforce (workers,"
                + " region); target (year, region, workers/rate); duty (regulation, region); control (file, rows)";
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "UNKNOWN_LAYOUT: Judul kolom tidak cocok dengan susunan mana pun. Ditemukan: nik, nama, alamat."
                                + " Diharapkan salah satu: " + expected
                                + ". Samakan judul kolom dengan salah satu susunan, atau buat berkas susunan baru.");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "UNKNOWN_LAYOUT: The header fits none of the layouts. Found: nik, nama, alamat. Expected one of: "
                                + expected
                                + ". Make the header match one of the layouts, or describe it in a new layout file.");
        assertThat(counted.delivery().state()).isEqualTo(Delivery.State.HELD);
        assertThat(counted.delivery().layout()).isEmpty();
    }

    @Test
    void aFileWithoutAHeaderShowsNoPersonInItsNotice() {
        Counted counted = month.count("roster.csv", PERSON);
        assertThat(counted.why(Language.EN))
                .startsWith("UNKNOWN_LAYOUT: The header fits none of the layouts. Found: 9999999999999999, xxxx xxxxxx,"
                        + " 9999-99-99, x, 99.99, xxxxxxx. Expected one of: ");
    }

    @Test
    void aVeryWideHeaderIsNotPrintedWhole() {
        Counted counted = month.count("a.csv", "x,".repeat(5000) + "y".repeat(100) + "\n");
        assertThat(counted.held().orElseThrow().value()).isEqualTo("x, ".repeat(40) + "… (5001)");
    }

    @Test
    void anEmptyFileIsHeld() {
        for (String text : new String[] {"", "\n\r\n  \n", "\ufeff"}) {
            assertThat(month.count("a.csv", text).why(Language.ID))
                    .isEqualTo(
                            "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: berkas kosong. Kirim ulang berkas dan"
                                    + " periksa hak bacanya.");
            assertThat(month.count("a.csv", text).why(Language.EN))
                    .isEqualTo(
                            "FILE_DAMAGED: The file is damaged or cannot be read: the file is empty. Send the file again"
                                    + " and check that it may be read.");
        }
    }

    @Test
    void bytesZeroHoldAFile() {
        Counted counted = month.count("a.csv", ROSTER + PERSON + "\0\0\0\0");
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: berkas memuat byte NUL, jadi bukan teks yang"
                                + " utuh. Kirim ulang berkas dan periksa hak bacanya.");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "FILE_DAMAGED: The file is damaged or cannot be read: it holds NUL bytes, so it is no sound text."
                                + " Send the file again and check that it may be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "A.XLS", "a.zip", "a.csv.gz"})
    void csvThatWasRenamedIsHeldWithTheNameItShouldHave(String name) {
        Counted counted = month.count(name, ROSTER + PERSON);
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "FILE_TYPE: Jenis berkas tidak dapat diterima: isinya teks seperti CSV, bukan seperti namanya;"
                                + " beri nama berakhiran .csv. Simpan sebagai XLSX atau CSV (UTF-8) dan kirim ulang.");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "FILE_TYPE: This type of file cannot be taken: it holds text such as CSV, which its name does not"
                                + " say; give it a name that ends in .csv. Save it as XLSX or CSV (UTF-8) and send it again.");
    }

    @Test
    void aWebPageNamedLikeAWorkbookIsHeld() {
        assertThat(month.count("a.xls", "<html><table><tr><td>nik").why(Language.EN))
                .isEqualTo(
                        "FILE_TYPE: This type of file cannot be taken: an HTML or XML page. Save it as XLSX or CSV (UTF-8)"
                                + " and send it again.");
    }

    @Test
    void anOldWorkbookIsHeld() {
        byte[] mark = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
        month.put("a.xls", mark);
        assertThat(month.count(month.register("a.xls")).why(Language.ID))
                .isEqualTo(
                        "FILE_TYPE: Jenis berkas tidak dapat diterima: buku kerja Excel lama (.xls) atau berkas Office"
                                + " lama. Simpan sebagai XLSX atau CSV (UTF-8) dan kirim ulang.");
    }

    @Test
    void aPasswordIsToldApart() {
        byte[] mark = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        month.put("a.xlsx", bytes.toByteArray());
        Counted counted = month.count(month.register("a.xlsx"));
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "FILE_ENCRYPTED: Berkas dilindungi kata sandi. Kirim berkas tanpa kata sandi melalui saluran yang"
                                + " aman.");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "FILE_ENCRYPTED: The file is protected by a password. Send it without a password through a safe"
                                + " channel.");
    }

    @Test
    void aHeaderThatIsTooLongOrNeverEndsIsHeld() {
        assertThat(month.count("a.csv", "x".repeat(70_000) + "\n").why(Language.EN))
                .isEqualTo(
                        "RECORD_TOO_LONG: One row is longer than 64 KiB. Look for a quote that is not closed, or a very long"
                                + " cell, near this row.");
        assertThat(month.count("a.csv", "\"nik,name\n" + PERSON).why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: tanda kutip yang dibuka pada baris 1 tidak"
                                + " pernah ditutup; mungkin berkas terpotong. Kirim ulang berkas dan periksa hak bacanya.");
    }

    @Test
    void aFileThatVanishedIsHeld() throws IOException {
        month.put("a.csv", ROSTER + PERSON);
        SourceFile file = SourceFile.of(month.folder().resolve("a.csv"));
        Files.delete(file.path());
        assertThat(month.intake().register(file).get(0).notices().get(0).message(Language.EN))
                .isEqualTo(
                        "The file is damaged or cannot be read: the file vanished while it was read. Send the file again"
                                + " and check that it may be read.");
    }

    @Test
    void anotherMonthInTheNameIsToldForFilesOfTheMonth() {
        Counted counted = month.count("roster Juni 2022.csv", ROSTER + PERSON);
        assertThat(counted.told()).isEqualTo("{FILE_MONTH_DIFFERS=1}");
        assertThat(counted.balance().taken()).isEqualTo(1);
        assertThat(counted.example(NoticeCode.FILE_MONTH_DIFFERS).message(Language.ID))
                .isEqualTo("Nama berkas menyebut bulan 2022-06, sedangkan foldernya 2022-07. Pastikan berkas ini memang"
                        + " untuk bulan tersebut.");
        assertThat(month.count("sakernas 2021-08.csv", "region,workers\n18,1000\n")
                        .told())
                .isEqualTo("{}");
    }

    @Test
    void aHeldDeliveryHasNoRowsToRead() {
        Delivery held = month.put("a.csv", "").register("a.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month.intake().open(held, month.collector()))
                .withMessage("the delivery a.csv is HELD and has no rows to read");
    }
}
