package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final YearMonth MONTH = YearMonth.of(2022, 7);

    @TempDir
    private Path inbox;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(inbox.resolve("2022-07"));
    }

    @Test
    void filesComeInOrderOfNamesWithSizeAndHash() throws Exception {
        put("b.csv", "");
        put("a.csv", "abc");
        put("B.csv", "x");
        assertThat(open().files()).extracting(SourceFile::name).containsExactly("B.csv", "a.csv", "b.csv");
        SourceFile file = open().files().get(1);
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.path()).isEqualTo(folder.resolve("a.csv"));
    }

    @Test
    void theReadingThatHashesAFileTellsItsEncodingToo() throws Exception {
        put("a.csv", "\ufeffJOSÉ");
        Files.write(folder.resolve("b.csv"), new byte[] {'J', 'O', 'S', (byte) 0xc9});
        assertThat(open().files())
                .extracting(SourceFile::text)
                .containsExactly(
                        Optional.of(TextEncoding.of(Content.ofFile(folder.resolve("a.csv")))),
                        Optional.of(TextEncoding.of(Content.ofFile(folder.resolve("b.csv")))));
    }

    @Test
    void whatSystemsLeaveBehindAndFoldersAreLeftAlone() throws Exception {
        put("a.csv", "a");
        for (String name :
                List.of(".DS_Store", ".hidden.csv", "~$rekap.xlsx", "Thumbs.db", "THUMBS.DB", "desktop.ini")) {
            put(name, name);
        }
        Files.createDirectory(folder.resolve("lama"));
        Files.writeString(folder.resolve("lama").resolve("b.csv"), "b");
        assertThat(open().files()).extracting(SourceFile::name).containsExactly("a.csv");
        assertThat(open().leftAlone())
                .containsExactly(".DS_Store", ".hidden.csv", "THUMBS.DB", "Thumbs.db", "desktop.ini", "~$rekap.xlsx");
    }

    @Test
    void aSecondFileWithTheSameBytesIsACopyOfTheFirst() throws Exception {
        put("b.csv", "same");
        put("a.csv", "same");
        put("c.csv", "same");
        put("d.csv", "other");
        assertThat(open().files())
                .extracting(file -> file.copyOf().orElse(""))
                .containsExactly("", "a.csv", "a.csv", "");
    }

    @Test
    void theDigestChangesWithNamesAndBytesOnly() throws Exception {
        put("a.csv", "1");
        put("b.csv", "2");
        String digest = open().digest();
        put(".DS_Store", "x");
        put("~$a.csv", "y");
        assertThat(open().digest()).hasSize(64).isEqualTo(digest);
        put("b.csv", "3");
        assertThat(open().digest()).isNotEqualTo(digest);
        put("b.csv", "2");
        assertThat(open().digest()).isEqualTo(digest);
        Files.move(folder.resolve("b.csv"), folder.resolve("c.csv"));
        assertThat(open().digest()).isNotEqualTo(digest);
    }

    @Test
    void aMissingInboxIsNamed() {
        Path missing = inbox.resolve("kotak");
        assertThat(message(missing, Language.ID))
                .isEqualTo("Kotak masuk tidak ditemukan: " + missing
                        + ". Sebutkan folder yang berisi satu folder untuk tiap bulan, misalnya 2022-07.");
        assertThat(message(missing, Language.EN))
                .isEqualTo("There is no inbox " + missing
                        + ". Name the folder that holds one folder a month, such as 2022-07.");
    }

    @Test
    void aMissingMonthIsNamedWithTheMonthsThereAre() throws IOException {
        Files.createDirectory(inbox.resolve("2022-06"));
        Files.createDirectory(inbox.resolve("arsip"));
        Files.move(folder, inbox.resolve("2022-08"));
        assertThat(message(inbox, Language.ID))
                .isEqualTo("Folder bulan tidak ditemukan: " + folder + ". Folder bulan yang ada di " + inbox
                        + ": 2022-06, 2022-08. Buat folder itu dan letakkan berkas bulan ini di dalamnya.");
        assertThat(message(inbox, Language.EN))
                .isEqualTo("There is no folder for the month: " + folder + ". Month folders in " + inbox
                        + ": 2022-06, 2022-08. Create it and put the month's files into it.");
    }

    @Test
    void ofManyMonthsTheLastTwelveAreNamed() throws IOException {
        Files.delete(folder);
        for (int month = 1; month <= 12; month++) {
            Files.createDirectory(inbox.resolve(YearMonth.of(2021, month).toString()));
        }
        Files.createDirectory(inbox.resolve("2022-01"));
        assertThat(message(inbox, Language.EN))
                .contains(": … 2021-02, 2021-03,")
                .contains("2021-12, 2022-01. Create");
    }

    @Test
    void anInboxWithoutAnyMonthSaysSo() throws IOException {
        Files.delete(folder);
        assertThat(message(inbox, Language.EN)).contains("Month folders in " + inbox + ": none. Create");
    }

    @Test
    void aFolderThatMayNotBeListedIsNamed() throws IOException {
        assumeFalse(Files.isReadable(Path.of("/root/")), "the superuser may read everything");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx------"));
        assertThat(message(inbox, Language.EN))
                .isEqualTo("The folder may not be read: " + folder
                        + ". Give the user who runs this the right to read it.");
    }

    @Test
    void aFileThatMayNotBeReadIsHeldAndTheOthersAreFound() throws Exception {
        assumeFalse(Files.isReadable(Path.of("/root/")), "the superuser may read everything");
        put("a.csv", "a");
        put("b.csv", "b");
        Files.setPosixFilePermissions(folder.resolve("a.csv"), PosixFilePermissions.fromString("-wx------"));
        assertThat(open().files()).hasSize(2);
        assertThat(open().files().get(0).fault().orElseThrow().message(Language.EN))
                .isEqualTo(
                        "The file is damaged or cannot be read: no permission to read it. Send the file again and check"
                                + " that it may be read.");
    }

    @Test
    void whyAFileCannotBeReadIsSaidAlikeOnEveryHost() {
        assertThat(SourceFile.reason(new AccessDeniedException("/inbox/a.csv")))
                .isEqualTo(new Wording("tidak ada izin baca", "no permission to read it"));
        assertThat(SourceFile.reason(new NoSuchFileException("/inbox/a.csv")))
                .isEqualTo(new Wording("berkas hilang sewaktu dibaca", "the file vanished while it was read"));
        assertThat(SourceFile.reason(new IOException("Input/output error: /inbox/a.csv")))
                .isEqualTo(new Wording("pembacaan terhenti karena galat", "reading stopped with an error"));
    }

    @Test
    @Timeout(20)
    void aPipeIsHeldAndNeverOpened() throws Exception {
        Path pipe = folder.resolve("a.csv");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor()).isZero();
        SourceFile file = open().files().get(0);
        assertThat(file.fault().orElseThrow().code()).isEqualTo(NoticeCode.FILE_TYPE);
        assertThat(file.fault().orElseThrow().message(Language.ID))
                .isEqualTo("Jenis berkas tidak dapat diterima: bukan berkas biasa (pipa, soket, atau perangkat). Simpan"
                        + " sebagai XLSX atau CSV (UTF-8) dan kirim ulang.");
        assertThat(file.sha256()).isEmpty();
    }

    @Test
    void aSymbolicLinkIsHeldWhereverItLeads() throws Exception {
        Path target = Files.writeString(inbox.resolve("elsewhere.csv"), "persons\n1\n");
        Files.createSymbolicLink(folder.resolve("a.csv"), target);
        Files.createSymbolicLink(folder.resolve("b.csv"), inbox.resolve("nowhere.csv"));
        Files.createSymbolicLink(folder.resolve("c"), inbox);
        assertThat(open().files())
                .extracting(SourceFile::name, file -> file.fault().orElseThrow().message(Language.EN))
                .containsExactly(
                        tuple(
                                "a.csv",
                                "This type of file cannot be taken: a symbolic link; put the file itself into the month's"
                                        + " folder. Save it as XLSX or CSV (UTF-8) and send it again."),
                        tuple(
                                "b.csv",
                                "This type of file cannot be taken: a symbolic link; put the file itself into the month's"
                                        + " folder. Save it as XLSX or CSV (UTF-8) and send it again."));
    }

    private Inbox open() throws IOException, InboxMissingException {
        return Inbox.open(inbox, MONTH);
    }

    private void put(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(Path inbox, Language language) {
        return catchThrowableOfType(InboxMissingException.class, () -> Inbox.open(inbox, MONTH))
                .message(language);
    }
}
