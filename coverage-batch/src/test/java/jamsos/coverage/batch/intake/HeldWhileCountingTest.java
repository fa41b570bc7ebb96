package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out about a delivery only while its rows are read; the month must have nothing of it. */
class HeldWhileCountingTest {

    private static final String HEADER = "nik,birth_date,sex,region_kemendagri,group\n";

    @TempDir
    private Path inbox;

    private TestMonth month;

    @BeforeEach
    void openMonth() {
        month = new TestMonth(inbox);
    }

    private static String person(int serial) {
        return "187105410790" + Integer.toString(10_000 + serial).substring(1) + ",1990-07-01,P,18.71,LANSIA\n";
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        Counted counted = month.count("a.csv", HEADER + person(1) + person(2) + "\"" + person(3));
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: tanda kutip yang dibuka pada baris 4 tidak"
                                + " pernah ditutup; mungkin berkas terpotong. Kirim ulang berkas dan periksa hak bacanya.");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "FILE_DAMAGED: The file is damaged or cannot be read: the quote opened on line 4 is never closed;"
                                + " the file may be cut off. Send the file again and check that it may be read.");
        assertThat(counted.held().orElseThrow().place().row()).hasValue(4);
        assertThat(counted.balance()).isEqualTo(new RowBalance(2, 2, 0, 0));
        assertThat(month.collector().tally().rosterGroups()).isEmpty();
    }

    @Test
    void aRecordThatIsTooLong() {
        Counted counted = month.count("a.csv", HEADER + person(1) + "x".repeat(65_537) + "\n" + person(2));
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "RECORD_TOO_LONG: Satu baris melebihi 64 KiB. Cari tanda kutip yang tidak ditutup, atau sel yang"
                                + " sangat panjang, di sekitar baris ini.");
        assertThat(counted.held().orElseThrow().place().row()).hasValue(3);
        assertThat(month.collector().tally().rosterGroups()).isEmpty();
    }

    @Test
    void numbersThatASpreadsheetHasRounded() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int serial = 1; serial <= 19; serial++) {
            rows.append(person(serial * 10));
        }
        assertThat(month.count("a.csv", rows.toString()).held()).isEmpty();
        rows.append(person(200));
        Counted counted = month.count("b.csv", rows.toString());
        assertThat(counted.why(Language.ID))
                .isEqualTo(
                        "NIK_PRECISION_LOST: Semua NIK pada lembar ini berupa angka yang berakhir 0 (20 baris): lembar kerja"
                                + " telah membulatkannya. Minta berkas asli dengan kolom NIK sebagai teks; angka yang hilang tidak"
                                + " dapat dipulihkan.");
        assertThat(counted.why(Language.EN))
                .isEqualTo(
                        "NIK_PRECISION_LOST: All NIKs of this sheet are numbers that end in 0 (20 rows): the spreadsheet has"
                                + " rounded them. Ask for the original with the NIK column as text; the lost digits cannot be"
                                + " restored.");
        rows.append(person(201));
        assertThat(month.count("c.csv", rows.toString()).held()).isEmpty();
    }

    @Test
    void aFileThatGrowsWhileItIsRead() throws IOException {
        month.put("a.csv", HEADER + person(1));
        Delivery delivery = month.register("a.csv");
        Files.writeString(
                month.folder().resolve("a.csv"), person(2), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertThat(month.count(delivery).why(Language.ID))
                .isEqualTo(
                        "FILE_DAMAGED: Berkas rusak atau tidak dapat dibaca: berkas berubah sewaktu dibaca. Kirim ulang"
                                + " berkas dan periksa hak bacanya.");
        assertThat(month.collector().tally().rosterGroups()).isEmpty();
    }

    @Test
    void aFileThatVanishesBeforeItIsCounted() throws IOException {
        month.put("a.csv", HEADER + person(1));
        Delivery delivery = month.register("a.csv");
        Files.delete(month.folder().resolve("a.csv"));
        assertThat(month.count(delivery).why(Language.EN))
                .isEqualTo(
                        "FILE_DAMAGED: The file is damaged or cannot be read: the file vanished while it was read. Send the"
                                + " file again and check that it may be read.");
    }

    @Test
    void theReasonIsCountedOnceAndTheOthersAreStillTaken() throws Exception {
        month.put("a.csv", HEADER + person(1) + "\"");
        month.put("b.csv", "persons\n5\n");
        month.put("c.csv", HEADER + person(2));
        TreeMap<String, Counted> counted = month.countAll();
        assertThat(counted.get("a.csv").told()).isEqualTo("{FILE_DAMAGED=1}");
        assertThat(counted.get("b.csv").balance().taken()).isEqualTo(1);
        assertThat(month.collector().tally().rosterGroups()).containsExactly("LANSIA");
        assertThat(month.collector().evidence(0).headcounts()).hasSize(1);
    }

    @Test
    void untilADeliveryIsSettledTheMonthHasNothingOfIt() throws IOException {
        month.put("a.csv", "region,workers\n18.01,5\n");
        try (DeliveryCount count = month.intake().open(month.register("a.csv"), month.collector())) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            assertThat(count.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
            assertThat(count.bytesRead()).isEqualTo(23);
            assertThat(month.collector().evidence(0).workforce()).isEmpty();
            assertThat(count.settle()).isEmpty();
            assertThat(month.collector().evidence(0).workforce()).hasSize(1);
            assertThatIllegalStateException()
                    .isThrownBy(count::settle)
                    .withMessage("the delivery a.csv is settled already");
        }
    }

    @Test
    void countsAreExactAndExamplesAreBounded() {
        Counted counted =
                month.count("a.csv", HEADER + person(1).replace("P,", "X,").repeat(2_500));
        assertThat(counted.log().counts()).containsOnly(Map.entry(NoticeCode.SEX, 2_500L));
        assertThat(counted.log().examples(NoticeCode.SEX)).hasSize(1_000);
        assertThat(List.of(
                        counted.log()
                                .examples(NoticeCode.SEX)
                                .get(0)
                                .place()
                                .row()
                                .orElseThrow(),
                        counted.log()
                                .examples(NoticeCode.SEX)
                                .get(999)
                                .place()
                                .row()
                                .orElseThrow()))
                .containsExactly(2L, 1_001L);
    }
}
