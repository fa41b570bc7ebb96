package jamsos.coverage.batch.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedTextTest {

    private static final String HEADER = "nik;name;birth_date;sex;region_kemendagri;group;start\n";
    private static final String SOUND = "1803016112815000;MELATI;1981-12-21;P;18.03;LANSIA;\n";
    private static final String SHORT_NIK = "180301611281;MAWAR;1981-12-21;P;18.03;LANSIA;\n";

    private static final String MARKED_HEADER =
            "\ufeffnik;name;birth_date;sex;region_kemendagri;group;start;baris;alasan;saran\r\n";
    private static final String MARKED_SOUND = "1803016112815000;MELATI;1981-12-21;P;18.03;LANSIA;;;;\r\n";

    private static String markedShortNik(int row) {
        return "180301611281;MAWAR;1981-12-21;P;18.03;LANSIA;;" + row
                + ";NIK;\"SALAH: NIK tidak sah: 180301******. NIK harus 16 angka dengan tanggal lahir yang mungkin dan"
                + " nomor urut bukan 0000; salin dari KTP dan simpan kolom sebagai teks.\"\r\n";
    }

    @TempDir
    Path inbox;

    ReturnedMonth month;

    @BeforeEach
    void openTheMonth() {
        month = new ReturnedMonth(inbox);
    }

    @Test
    void theWholeFileComesBackAndFaultyRowsSayTheirNumberTheReasonAndWhatToDo() throws Exception {
        month.put(
                "pekerja.csv",
                HEADER + SOUND + SHORT_NIK + "\n"
                        + "1801311106739807;\"PAK; \"\"JOKO\"\"\";1973-06-11;P;18.01;BPD;kemarin\n"
                        + "JUMLAH;2;;;;;\n");

        assertThat(month.texts(Language.ID))
                .isEqualTo(Map.of(
                        "pekerja.csv",
                        MARKED_HEADER + MARKED_SOUND + markedShortNik(3) + "\r\n"
                                + "1801311106739807;\"PAK; \"\"JOKO\"\"\";1973-06-11;P;18.01;BPD;kemarin;5;"
                                + "NIK_SEX_DIFFERS, VALUE_UNREAD;\"PERIKSA: Jenis kelamin berbeda dengan NIK"
                                + " (180131**********). Cocokkan dengan KTP; baris tetap dihitung. | PERIKSA: Isi kolom"
                                + " start tidak terbaca dan tidak dipakai: xxxxxxx. Tulis tanggal sebagai 2022-07-31 dan"
                                + " kode seperti pada daftar kode, atau kosongkan; baris tetap dihitung.\"\r\n"
                                + "JUMLAH;2;;;;;;;;\r\n"));
    }

    @Test
    void theAdviceIsInTheLanguageOfTheMessages() throws Exception {
        month.put("pekerja.csv", HEADER + SHORT_NIK);

        assertThat(month.texts(Language.EN).get("pekerja.csv"))
                .startsWith("\ufeffnik;name;birth_date;sex;region_kemendagri;group;start;row;reason;advice\r\n")
                .contains(";2;NIK;\"ERROR: Invalid NIK: 180301******. A NIK has 16 digits");
    }

    @Test
    void aFileWithoutFaultsDoesNotComeBack() throws Exception {
        month.put("pekerja.csv", HEADER + SOUND);

        assertThat(month.texts(Language.ID)).isEmpty();
    }

    @Test
    void aRowWithTooFewFieldsIsNotMendedByItsMarks() throws Exception {
        month.put("pekerja.csv", HEADER + "1803016112815000;MELATI;1981-12-21;P;18.03;LANSIA\n");

        String returned = month.texts(Language.ID).get("pekerja.csv");
        assertThat(returned)
                .contains("\r\n1803016112815000;MELATI;1981-12-21;P;18.03;LANSIA;2;FIELD_COUNT;SALAH: Jumlah kolom");

        month.put("pekerja.csv", returned);
        assertThat(month.texts(Language.ID).get("pekerja.csv"))
                .contains("\r\n1803016112815000;MELATI;1981-12-21;P;18.03;LANSIA;2;FIELD_COUNT;SALAH: Jumlah kolom")
                .containsOnlyOnce("FIELD_COUNT");
        assertThat(month.told()).isEqualTo("{FIELD_COUNT=1}");
    }

    @Test
    void whatASpreadsheetWouldRunAsAFormulaIsGuardedAndReadAsItWas() throws Exception {
        month.put(
                "pekerja.csv",
                HEADER + "180301611281;=HYPERLINK(\"http://x.example\");1981-12-21;P;18.03;LANSIA;\n"
                        + "180301611281;\"\t+1\";1981-12-21;P;@18.03;-LANSIA;\n"
                        + "1803016112815000;-;1981-12-21;P;18.03;'=LANSIA;\n");

        String returned = month.texts(Language.ID).get("pekerja.csv");
        assertThat(returned.lines().map(line -> line.split(";[0-9];")[0]))
                .containsExactly(
                        MARKED_HEADER.stripTrailing(),
                        "180301611281;\"'=HYPERLINK(\"\"http://x.example\"\")\";1981-12-21;P;18.03;LANSIA;",
                        "180301611281;'+1;1981-12-21;P;'@18.03;'-LANSIA;",
                        "1803016112815000;'-;1981-12-21;P;18.03;'=LANSIA;;;;");
        String told = month.told();

        month.put("pekerja.csv", returned);
        assertThat(month.texts(Language.ID)).containsEntry("pekerja.csv", returned);
        assertThat(month.told()).isEqualTo(told);
    }

    @Test
    void aReturnedFileOfAnyShapeCanBeSentAgainAndSaysTheSame() throws Exception {
        for (String separator : new String[] {";", ",", "\t", "|"}) {
            String text = "\n\n" + HEADER + SOUND + SHORT_NIK
                    + "1803016112815000;\"NAMA\nPANJANG\";1981-12-21;X;18.03;LANSIA;\n;;;;;;\n"
                    + HEADER + " '1803016112815000 ;MELATI;1981-12-21;P;18.03;LANSIA;\n"
                    + "32.01;x\nTOTAL;3\n;;;;;;\nMengetahui, Kepala Dinas;;;;;;\n";
            month.put("pekerja.csv", text.replace(";", separator));
            String returned = month.texts(Language.ID).get("pekerja.csv");
            String told = month.told();
            RowBalance balance = month.balance();
            assertThat(told).isEqualTo("{NIK=1, SEX=1, NIK_REPAIRED=1}");

            month.put("pekerja.csv", returned);

            assertThat(month.texts(Language.ID)).containsEntry("pekerja.csv", returned);
            assertThat(month.told()).isEqualTo(told);
            assertThat(month.balance()).isEqualTo(balance);
        }
    }

    @Test
    void onceItsFaultsAreCorrectedAReturnedFileIsTakenAsItIs() throws Exception {
        month.put("pekerja.csv", HEADER + SOUND + SHORT_NIK);
        String returned = month.texts(Language.ID).get("pekerja.csv");

        month.put("pekerja.csv", returned.replace("180301611281;", "1803016112815001;"));

        assertThat(month.texts(Language.ID)).isEmpty();
        assertThat(month.balance()).isEqualTo(new RowBalance(2, 2, 0, 0));
    }

    @Test
    void anOldEncodingComesBackAsUtf8() throws Exception {
        month.put(
                "pekerja.csv",
                (HEADER + "180301611281;MÉLATI;1981-12-21;P;18.03;LANSIA;\n")
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(month.texts(Language.ID).get("pekerja.csv")).contains("\r\n180301611281;MÉLATI;1981-12-21;");
    }

    @Test
    void packedTextsComeBackUnpackedUnderNamesThatLeadNowhere() throws Exception {
        month.put("pekerja.csv.gz", gzip(HEADER + SHORT_NIK));
        month.put("kiriman.zip", zip("2022/pekerja:satu.csv", HEADER + "\n" + SHORT_NIK));

        assertThat(month.texts(Language.ID))
                .isEqualTo(Map.of(
                        "pekerja.csv",
                        MARKED_HEADER + markedShortNik(2),
                        "kiriman.zip-2022_pekerja_satu.csv",
                        MARKED_HEADER + "\r\n" + markedShortNik(3)));
    }

    @Test
    void twoFilesNeverComeBackUnderOneName() throws Exception {
        month.put("pekerja.csv", HEADER + SHORT_NIK);
        month.put("pekerja.csv.gz", gzip(HEADER + SOUND + SHORT_NIK));

        assertThat(month.texts(Language.ID))
                .containsEntry("pekerja.csv", MARKED_HEADER + markedShortNik(2))
                .containsEntry("pekerja-2.csv", MARKED_HEADER + MARKED_SOUND + markedShortNik(3));
    }

    @Test
    void ofALargeTextOnlyTheFaultyRowsComeBackAndTheNameSaysSo() throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        while (text.length() <= Returns.LARGEST_WHOLE) {
            text.append(SOUND.replace("5000;", "5001;"));
        }
        int rows = (text.length() - HEADER.length()) / SOUND.length();
        month.put("pekerja.csv", text.append(SHORT_NIK).toString());

        assertThat(month.texts(Language.ID))
                .isEqualTo(Map.of("pekerja.csv-baris-bermasalah.csv", MARKED_HEADER + markedShortNik(rows + 2)));
        assertThat(month.texts(Language.EN)).containsOnlyKeys("pekerja.csv-rows-with-faults.csv");
    }

    @Test
    void aHeldDeliveryComesWithANoteInBothLanguages() throws Exception {
        month.put("aneh.csv", "a;b\n1;2\n");

        assertThat(month.texts(Language.ID)).containsOnlyKeys("aneh.csv.txt");
        assertThat(month.texts(Language.ID).get("aneh.csv.txt"))
                .startsWith("aneh.csv, baris/row 1\r\n"
                        + "DITAHAN UNKNOWN_LAYOUT: Judul kolom tidak cocok dengan susunan mana pun. Ditemukan: a, b.")
                .contains("\r\nHELD UNKNOWN_LAYOUT: The header fits none of the layouts. Found: a, b.");
    }

    @Test
    void ofADeliveryThatIsDamagedFurtherDownTheFaultyRowsBeforeThatComeBack() throws Exception {
        month.put("pekerja.csv", HEADER + SOUND + SHORT_NIK + "1803016112815000;\"MELATI\n");

        assertThat(month.texts(Language.ID))
                .containsOnlyKeys("pekerja.csv-baris-bermasalah.csv", "pekerja.csv.txt")
                .containsEntry("pekerja.csv-baris-bermasalah.csv", MARKED_HEADER + markedShortNik(3));
    }

    @Test
    void aDeliveryThatIsHeldForDoubtComesBackWholeWithItsNote() throws Exception {
        StringBuilder text = new StringBuilder(HEADER).append(SHORT_NIK);
        for (int person = 1; person <= 20; person++) {
            text.append("18030161128150").append(person % 10).append("0;X;1981-12-21;P;18.03;LANSIA;\n");
        }
        month.put("pekerja.csv", text.toString());

        assertThat(month.texts(Language.ID)).containsOnlyKeys("pekerja.csv", "pekerja.csv.txt");
        assertThat(month.texts(Language.ID).get("pekerja.csv.txt")).contains("DITAHAN NIK_PRECISION_LOST: ");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return bytes.toByteArray();
    }
}
