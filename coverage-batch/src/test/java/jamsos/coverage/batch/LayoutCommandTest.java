package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code coverage layout} prints, and an office's own layouts in a run. */
class LayoutCommandTest {

    private static final String BRANCH = """
            name: cabang
            title: Data cabang
            description: Extract of the branch.
            extends: membership-extract
            constants: {region_kemendagri: "18.71"}
            rules:
              segment: {from: NPP, filled: PU, empty: BPU}
            """;

    private static final String EXTRACT = """
            KANTOR CABANG
            NOMOR_IDENTITAS;KPJ;NAMA_LENGKAP;TGL_LAHIR;NPP;TGL_KEPESERTAAN;TGL_NA;NM_PRG
            1871054107900003;22001;SITI AMINAH;01-07-1990;15070955;22-09-2020;;JKK
            1871050107850004;22002;BUDI SANTOSO;01-07-1985;;22-09-2020;30-06-2022;JKX
            """;

    @TempDir
    private Path folder;

    private Typing user;
    private Path month;

    @BeforeEach
    void sitDown() throws IOException {
        user = new Typing(folder);
        month = Files.createDirectories(folder.resolve("inbox/2022-07"));
        Files.writeString(month.resolve("data.csv"), EXTRACT);
    }

    private void configure(String layout) throws IOException {
        Files.writeString(folder.resolve("inbox/coverage.yml"), "layouts: susunan\n");
        Path layouts = Files.createDirectories(folder.resolve("inbox/susunan"));
        Files.writeString(layouts.resolve("cabang.yaml"), layout);
        Files.writeString(layouts.resolve("catatan.txt"), "no layout");
    }

    @Test
    void aFileIsShownAsItIsUnderstoodWithoutNikAndName() throws IOException {
        configure(BRANCH);
        assertThat(user.type("layout", "test", "inbox/2022-07/data.csv", "--lang", "en"))
                .isZero();
        assertThat(user.out()).isEqualTo("""
                data.csv
                  layout: cabang
                  header in row: 2
                  separator: ;
                  encoding: UTF-8

                  COLUMN             FROM                       ROW 1             ROW 2
                  nik                NOMOR_IDENTITAS            187105**********  187105**********
                  name               NAMA_LENGKAP               ***               ***
                  birth_date         TGL_LAHIR                  1990-07-01        1985-07-01
                  sex                NOMOR_IDENTITAS (by rule)  P                 L
                  region_kemendagri  = 18.71                    18.71             18.71
                  segment            NPP (by rule)              PU                BPU
                  programs           NM_PRG                     JKK               xxx
                  status             TGL_NA (by rule)           AKTIF             NONAKTIF
                  registered_on      TGL_KEPESERTAAN            2020-09-22        2020-09-22

                  not read: KPJ
                  rows: read 2 = taken 1 + rejected 1 + out of scope 0
                  PROGRAMS x 1: row 4: Unknown program: xxx. Write JKK, JKM, JHT, JP, JKP, separated by |.

                """);
    }

    @Test
    void aFileThatFitsNothingIsToldWhatIsMissing() {
        assertThat(user.type("layout", "test", "inbox/2022-07/data.csv", "--lang", "en"))
                .isEqualTo(3);
        assertThat(user.out()).startsWith("""
                        data.csv
                          layout: none fits
                          comes near to: membership-extract; missing: segment, region
                          UNKNOWN_LAYOUT: The header fits none of the layouts. Found: NOMOR_IDENTITAS, KPJ, \
                        """);
        assertThat(user.type("layout", "test", "inbox/2022-07/data.csv")).isEqualTo(3);
        assertThat(user.out()).contains("hampir cocok: membership-extract; kurang: segment, region");
    }

    @Test
    void layoutsAreListedWithTheirOrigin() throws IOException {
        configure(BRANCH);
        assertThat(user.type("layout", "show", "--layouts", "inbox/susunan", "--lang", "en"))
                .isZero();
        assertThat(user.out().lines().map(String::strip))
                .startsWith("LAYOUT              KIND         ORIGIN      TITLE")
                .contains("roster              roster       canonical   Lists of workers (daftar pekerja)")
                .contains("fishers             roster       ready-made  Fishers (nelayan)")
                .endsWith("cabang              participant  own         Data cabang");
    }

    @Test
    void oneLayoutIsPrintedWithItsColumns() {
        assertThat(user.type("layout", "show", "membership-extract", "--lang", "en"))
                .isZero();
        assertThat(user.out())
                .startsWith("membership-extract: Membership extract of a branch (data kepesertaan kantor cabang)\n")
                .contains("  must have: nik, birth_date, segment, programs, registered_on, TGL_NA, region\n")
                .contains("  sex: from the NIK\n")
                .contains("  status: from TGL_NA / TANGGAL_NA: filled NONAKTIF, empty AKTIF\n")
                .contains("  paid_through: not available\n")
                .contains("  programs           string     yes           NM_PRG, PROGRAM\n");
        assertThat(user.type("layout", "show", "village-apparatus")).isZero();
        assertThat(user.out()).contains("group: dari JABATAN: ANGGOTA BPD = BPD, ");
    }

    @Test
    void anOwnLayoutIsPartOfTheReleaseThatIsMadeWithIt() throws IOException {
        configure(BRANCH);
        String[] run = {"run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "o", "--lang", "en"};
        assertThat(user.type(run)).isZero();
        Path releases = folder.resolve("o/2022-07");
        assertThat(releases.resolve("r1/manifest.json")).content().contains("\"layouts/cabang.yaml\" : \"");
        assertThat(releases.resolve("r1/data/deliveries.csv")).content().contains("data.csv,,,cabang,");
        assertThat(releases.resolve("r1/internal/cells.csv"))
                .content()
                .contains("2022-07,persons,active,18.71,,,,,,,,,1,\n")
                .contains("2022-07,persons,paid_up,18.71,,,,,,,,,,x\n");

        assertThat(user.type(run)).isZero();
        assertThat(releases.resolve("r2")).doesNotExist();
        configure(BRANCH.replace("empty: BPU", "empty: JAKON"));
        assertThat(user.type(run)).isZero();
        assertThat(releases.resolve("r2")).exists();
    }

    @Test
    void aLayoutThatBreaksARuleEndsTheRunBeforeItBegins() throws IOException {
        configure(BRANCH.replace("18.71", "18.99"));
        assertThat(user.type("run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "o"))
                .isEqualTo(2);
        assertThat(user.err())
                .isEqualTo("cabang.yaml: constants: kolom region_kemendagri tidak dapat berisi \"18.99\"\n");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void twoLayoutsOfOneNameEndTheRun() throws IOException {
        configure(BRANCH);
        Files.writeString(folder.resolve("inbox/susunan/kedua.yml"), BRANCH);
        assertThat(user.type("layout", "show", "--layouts", "inbox/susunan", "--lang", "en"))
                .isEqualTo(2);
        assertThat(user.err()).isEqualTo("kedua.yml: the name \"cabang\" is used in cabang.yaml already\n");
        Files.writeString(folder.resolve("inbox/susunan/kedua.yml"), BRANCH.replace("name: cabang", "name: roster"));
        user.type("layout", "show", "--layouts", "inbox/susunan", "--lang", "en");
        assertThat(user.err()).endsWith("kedua.yml: the name \"roster\" is that of a layout that ships\n");
    }

    @Test
    void aControlTotalThatDiffersHoldsTheMonth() throws IOException {
        configure(BRANCH);
        Files.writeString(month.resolve("kontrol.csv"), "file,rows\ndata.csv,3\n");
        assertThat(user.type("run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "o", "--lang", "en"))
                .isEqualTo(3);
        assertThat(user.out() + user.err())
                .contains("CONTROL_MISMATCH")
                .contains("Control totals differ: expected 3 rows by kontrol.csv row 2, found 2.");
        Files.writeString(month.resolve("kontrol.csv"), "file,rows\ndata.csv,2\n");
        assertThat(user.type("run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "o", "--lang", "en"))
                .isZero();
    }
}
