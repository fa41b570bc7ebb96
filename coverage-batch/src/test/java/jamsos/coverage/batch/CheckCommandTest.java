package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String HEADER = "nik;name;birth_date;sex;region_kemendagri;group\n";
    private static final String SOUND = "1803016112815001;MELATI;1981-12-21;P;18.03;LANSIA\n";
    private static final String FAULTY = HEADER + SOUND
            + "180301611281;MAWAR;1981-12-21;P;18.03;LANSIA\n"
            + "180301611282;KENANGA;1981-12-21;P;18.03;LANSIA\n"
            + "180301611283;DAHLIA;1981-12-21;P;18.03;LANSIA\n"
            + "180301611284;ANGGREK;1981-12-21;P;18.03;LANSIA\n";

    @TempDir
    Path folder;

    Path month;
    Typing user;

    @BeforeEach
    void openTheMonth() throws IOException {
        month = Files.createDirectories(folder.resolve("inbox/2022-07"));
        user = new Typing(folder);
    }

    private List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderIsCheckedFileByFileAndMarkedCopiesAreWrittenElsewhere() throws IOException {
        Files.writeString(month.resolve("pekerja.csv"), FAULTY);

        assertThat(user.type("check", "inbox/2022-07")).isZero();

        assertThat(user.out()).isEqualTo("""
                Diperiksa untuk bulan 2022-07, seperti nama foldernya.

                Kiriman
                  Berkas       Susunan  Dibaca  Diambil  Ditolak  Di luar cakupan  Keadaan
                  pekerja.csv  roster        5        1        4                0  diambil

                pekerja.csv
                  SALAH NIK (4 baris)  NIK harus 16 angka dengan tanggal lahir yang mungkin dan nomor urut bukan 0000; salin dari KTP dan simpan kolom sebagai teks.
                    baris 3 (nik): NIK tidak sah: 180301******.
                    baris 4 (nik): NIK tidak sah: 180301******.
                    baris 5 (nik): NIK tidak sah: 180301******.
                    …

                Salinan bertanda untuk pengirim:
                  %s
                """.replace(
                        "%s", folder.resolve("returns/pekerja.csv").toString()));
        assertThat(names(month)).containsExactly("pekerja.csv");
        assertThat(names(folder)).containsExactlyInAnyOrder("inbox", "returns");
        assertThat(folder.resolve("returns/pekerja.csv"))
                .content()
                .startsWith("\ufeffnik;name;birth_date;sex;region_kemendagri;group;baris;alasan;saran\r\n")
                .contains("180301611284;ANGGREK;1981-12-21;P;18.03;LANSIA;6;NIK;");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("returns/pekerja.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWouldBeHeldEndsWithThreeAndEverythingElseIsStillChecked() throws IOException {
        Files.writeString(month.resolve("aneh.csv"), "a,b\n1,2\n");
        Files.writeString(month.resolve("pekerja.csv"), FAULTY);

        assertThat(user.type("check", "inbox/2022-07", "--lang", "en", "--out", "back"))
                .isEqualTo(3);

        assertThat(user.out())
                .contains("aneh.csv                0      0         0             0  HELD\n")
                .contains("pekerja.csv  roster     5      1         4             0  taken\n")
                .contains(
                        "\naneh.csv\n  ERROR UNKNOWN_LAYOUT  Make the header match one of the layouts, or describe it in a"
                                + " new layout file.\n    row 1: The header fits none of the layouts. Found: a, b.")
                .contains("\n  ERROR NIK (4 rows)  A NIK has 16 digits");
        assertThat(names(folder.resolve("back"))).containsExactly(".coverage-returns", "aneh.csv.txt", "pekerja.csv");
    }

    @Test
    void aSoundFileAsksForNothingAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("pekerja.csv"), HEADER + SOUND);

        assertThat(user.type("check", "pekerja.csv", "--month", "2022-07")).isZero();

        assertThat(user.out())
                .startsWith("Diperiksa untuk bulan 2022-07.\n")
                .endsWith("\nTidak ada yang perlu diperbaiki oleh pengirim.\n");
        assertThat(folder.resolve("returns")).doesNotExist();
    }

    @Test
    void theMonthIsToldByOptionFolderOrNameAndElseByTheClock() throws IOException {
        Files.writeString(folder.resolve("pekerja Mei 2022.csv"), HEADER + SOUND);
        Files.writeString(folder.resolve("pekerja.csv"), HEADER + SOUND);
        Files.writeString(month.resolve("pekerja.csv"), HEADER + SOUND);

        assertThat(user.type("check", "pekerja Mei 2022.csv")).isZero();
        assertThat(user.out()).startsWith("Diperiksa untuk bulan 2022-05, seperti nama pekerja Mei 2022.csv.\n");
        assertThat(user.type("check", "pekerja Mei 2022.csv", "inbox/2022-07/pekerja.csv", "--lang", "en"))
                .isZero();
        assertThat(user.out()).startsWith("Checked for 2022-07, as the folder is named.\n");
        assertThat(user.type("check", "pekerja.csv", "--lang", "en")).isZero();
        assertThat(user.out())
                .startsWith("Checked for 2022-08 because nothing names a month; give --month for another.\n");
    }

    @Test
    void nothingIsEverWrittenWhereDeliveriesLie() throws IOException {
        Files.writeString(month.resolve("pekerja.csv"), FAULTY);
        Files.createDirectories(folder.resolve("kantor"));
        Files.writeString(folder.resolve("kantor/pekerja.csv"), FAULTY);
        Files.createSymbolicLink(folder.resolve("jalan"), month);

        for (List<String> words : List.of(
                List.of("inbox/2022-07", "inbox/2022-07"),
                List.of("inbox/2022-07", "inbox/2022-07/returns"),
                List.of("inbox/2022-07/pekerja.csv", "inbox/2022-07/returns"),
                List.of("inbox/2022-07", "jalan/returns"),
                List.of("kantor/pekerja.csv", "kantor"))) {
            assertThat(user.type("check", words.get(0), "--out", words.get(1)))
                    .as(words.toString())
                    .isEqualTo(2);
            assertThat(user.err())
                    .isEqualTo("--out " + folder.resolve(words.get(1))
                            + " terletak di tempat kiriman yang diperiksa. Pilih folder lain.\n");
        }
        assertThat(names(month)).containsExactly("pekerja.csv");
        assertThat(user.type("check", "kantor/pekerja.csv", "--out", "kantor/returns"))
                .isZero();
    }

    @Test
    void aMarkedCopyIsRenewedButNeverWrittenOverWhatSomebodyMended() throws IOException {
        Files.writeString(month.resolve("pekerja.csv"), FAULTY);
        assertThat(user.type("check", "inbox/2022-07")).isZero();
        assertThat(user.type("check", "inbox/2022-07", "--lang", "en")).isZero();
        Path copy = folder.resolve("returns/pekerja.csv");
        assertThat(copy).content().contains(";row;reason;advice\r\n");

        Files.writeString(copy, "mended");

        assertThat(user.type("check", "inbox/2022-07", "--lang", "en")).isEqualTo(2);
        assertThat(user.err())
                .endsWith("The file " + copy
                        + " was not written by a check, or has been changed since, and is not written"
                        + " over. Move it, or choose another folder with --out.\n");
        assertThat(copy).hasContent("mended");
    }

    @Test
    void whatIsMissingOrEmptyIsWrongUsage() throws IOException {
        assertThat(user.type("check", "nowhere.csv", "--lang", "en")).isEqualTo(2);
        assertThat(user.err())
                .isEqualTo(
                        "There is no " + folder.resolve("nowhere.csv") + ". Name the file or folder to be checked.\n");
        assertThat(user.type("check", "inbox", "--lang", "en")).isEqualTo(2);
        assertThat(user.err())
                .isEqualTo("The folder " + folder.resolve("inbox")
                        + " holds no file. Folders inside are not opened: name the folder of a month.\n");
        assertThat(user.type("check", "--lang", "en")).isEqualTo(2);
        assertThat(user.err()).startsWith("Not given, or given without a value: FILE|DIR\n");
    }

    @Test
    void anInboxThatMayOnlyBeReadIsEnough() throws IOException {
        Files.writeString(month.resolve("pekerja.csv"), FAULTY);
        Files.setPosixFilePermissions(month, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(user.type("check", "inbox/2022-07", "--out", "back")).isZero();
            assertThat(names(folder.resolve("back"))).contains("pekerja.csv");
        } finally {
            Files.setPosixFilePermissions(month, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
