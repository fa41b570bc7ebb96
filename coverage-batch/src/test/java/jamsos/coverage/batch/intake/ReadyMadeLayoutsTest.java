package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the shapes that really arrive, of invented people, and what the ready-made layouts make of them. */
class ReadyMadeLayoutsTest {

    private static final String BRANCH = """
            name: cabang-bandar-lampung
            title: Data cabang
            description: Extract of the branch.
            extends: membership-extract
            constants: {region_kemendagri: "18.71"}
            rules:
              segment: {from: NPP, filled: PU, empty: BPU}
            """;

    private static final String EXTRACT = """
            DATA KEPESERTAAN KANTOR CABANG BANDAR LAMPUNG
            Periode Juli 2022

            NOMOR_IDENTITAS;KPJ;NAMA_LENGKAP;TGL_LAHIR;NPP;NAMAPRS;TGL_KEPESERTAAN;TGL_NA;NM_PRG;KODE_NA
            1871054107900003;22001;SITI AMINAH;01-07-1990;15070955;PT SATU;22-09-2020;;JKK;
            1871054107900003;22001;SITI AMINAH;01-07-1990;15070955;PT SATU;22-09-2020;;JHT;
            1871050107850004;22002;BUDI SANTOSO;01-07-1985;;;22-09-2020;30-06-2022;JKM;3
            1871050107850004;22002;BUDI SANTOSO;01-07-1985;;;22-09-2020;30-06-2022;JKX;3
            """;

    @TempDir
    private Path inbox;

    @Test
    void anExtractOfOneRowAPersonAndProgramIsCountedWithWhatItHas() {
        TestMonth month = new TestMonth(inbox, Layouts.with(new TreeMap<>(Map.of("cabang.yaml", BRANCH))));
        Counted counted = month.count("data.csv", EXTRACT);
        assertThat(counted.delivery().layout().map(Layout::name)).contains("cabang-bandar-lampung");
        assertThat(counted.balance()).isEqualTo(new RowBalance(4, 3, 1, 0));
        assertThat(counted.told()).isEqualTo("{PROGRAMS=1}");
        assertThat(month.figures())
                .anyMatch(figure -> figure.contains("persons/active/region=18.71/segment=PU") && figure.contains("1"))
                .anyMatch(figure -> figure.contains("persons/registered/region=18.71/sex=L"));
        assertThat(CoverageSummary.of(month.collector().evidence(0)).figures())
                .filteredOn(figure -> figure.id().toString().contains("persons/paid_up/region=18.71"))
                .allMatch(figure -> figure.value().isEmpty())
                .isNotEmpty();
    }

    @Test
    void withoutALayoutThatGivesRegionAndSegmentTheNearestOneIsNamed() {
        Counted counted = new TestMonth(inbox).count("data.csv", EXTRACT);
        assertThat(counted.held().orElseThrow().code()).isEqualTo(NoticeCode.UNKNOWN_LAYOUT);
        assertThat(counted.held().orElseThrow().place().row()).hasValue(4);
        assertThat(counted.why(Language.EN))
                .contains("Found: NOMOR_IDENTITAS, KPJ, NAMA_LENGKAP, ")
                .contains("; membership-extract (nik, birth_date, segment, programs, registered_on, TGL_NA, region).");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "non-asn | data non asn.csv | NIK;Nama Lengkap;Tanggal Lahir;Tempat Lahir;Jenis Kelamin;Pendidikan;Nomor SK;Tanggal Mulai Kerja;Tanggal Akhir Kerja;Jabatan;Unit Kerja;Kabupaten | 1871054107900003;SITI;01-07-1990;METRO;P;SMA;1;03-01-2022;31-12-2022;STAF;DINAS;METRO | {NON_ASN=1}",
                "non-asn | ppnpn.csv | NMPPPNPN,NIKPPNPN,NPWP,STATUS,NOREK,KABUPATEN | SITI,1871054107900003,0,AKTIF,0,Metro | {NON_ASN=1}",
                "cpcl | CPCL 2022.csv | No;Nama;NIK;Kelompok Tani;Desa/Pekon;Kecamatan;Kabupaten;Komoditas;Luas (ha);No HP;Ket. | 1;SITI;1871054107900003;MAJU;A;B;Pesawaran;KOPI;1,5;0;- | {PEKEBUN=1}",
                "fishers | dkp.csv | No;Nama;NIK;No KK;No KUSUKA;Jenis Nelayan;Kapal/GT;Pelabuhan;Kabupaten | 1;SITI;1871054107900003;1;2;BURUH;3;LEMPASING;Kota Bandar Lampung | {NELAYAN=1}",
                "election-staff | kpps.csv | No;Nama;NIK;Jabatan;TPS;Desa;Kecamatan;Kabupaten;No SK;Tanggal mulai;Tanggal akhir | 1;SITI;1871054107900003;KPPS;3;A;B;Way Kanan;7;01-07-2022;31-07-2022 | {PEMILU=1}",
                "election-staff | kpps.csv | No;Nama;NIK;Jabatan;TPS;Desa;Kecamatan;Kabupaten;No SK;Tanggal mulai;Tanggal akhir | 1;SITI;1871054107900003;KPPS;3;A;B;Way Kanan;7;01-01-2022;30-06-2022 | out of scope",
                "village-apparatus | dpmd.csv | No;Kabupaten;Kecamatan;Desa;Nama;NIK;Jabatan;No SK;No KPJ;Program | 1;Tanggamus;A;B;SITI;1871054107900003;Ketua RT;1;2;JKK | {RT_RW=1}",
                "village-apparatus | dpmd.csv | No;Kabupaten;Kecamatan;Pekon;Nama;NIK;Jabatan;No SK;No KPJ;Program | 1;Tanggamus;A;B;SITI;1871054107900003;BENDAHARA;1;2;JKK | GROUP",
                "rt-rw | Kepling - Sheet1.csv | ;PEMBINA;KABUPATEN;KECAMATAN;KELURAHAN;LINGK;NAMA KEPLING;NIK;NO KPJ;NO HP;EMAIL  | 1;A;Metro;B;C;1;SITI;1871054107900003;1;2;3 | {RT_RW=1}",
            })
    void aListOfAnOfficeBecomesItsGroup(String layout, String file, String header, String row, String becomes) {
        TestMonth month = new TestMonth(inbox);
        Counted counted = month.count(file, "DAFTAR\n\n" + header + "\n" + row + "\n");
        assertThat(counted.why(Language.EN)).isEqualTo("not held");
        assertThat(counted.delivery().layout().map(Layout::name)).contains(layout);
        String became = counted.balance().taken() == 1
                ? groups(month)
                : counted.balance().outOfScope() == 1
                        ? "out of scope"
                        : counted.log().counts().firstKey().toString();
        assertThat(became).isEqualTo(becomes);
    }

    private static String groups(TestMonth month) {
        Map<String, Long> groups = new TreeMap<>();
        CoverageSummary.of(month.collector().evidence(0)).figures().stream()
                .filter(figure -> figure.id().toString().contains("roster_never"))
                .filter(figure -> figure.id().slice().region().isProvince())
                .forEach(figure -> groups.put(
                        figure.id().toString().replaceAll(".*group=", ""),
                        figure.value().orElseThrow().longValueExact()));
        return groups.toString();
    }

    @Test
    void aTableOfTargetsIsRead() {
        TestMonth month = new TestMonth(inbox);
        Counted counted =
                month.count("target.csv", "Kab/Kota;Tahun;Target %;Capaian;Gap;Rank\nMetro;2022;32,62%;1;2;3\n");
        assertThat(counted.delivery().layout().map(Layout::name)).contains("target-table");
        assertThat(month.collector().evidence(0).targets())
                .singleElement()
                .satisfies(target -> assertThat(target.region() + " " + target.year() + " "
                                + target.rate().orElseThrow() + " " + target.citation())
                        .isEqualTo("18.72 2022 32.62 target.csv"));
    }

    @Test
    void listsThatTwoOfThemFitAreHeldUnlessTheNameDecides() {
        String list = "NIK;Nama;Unit Kerja;No KUSUKA;Kabupaten\n1871054107900003;SITI;A;1;Metro\n";
        assertThat(new TestMonth(inbox).count("daftar.csv", list).why(Language.EN))
                .isEqualTo(
                        "AMBIGUOUS_LAYOUT: The header fits more than one layout: non-asn, fishers. "
                                + "Name the file after the pattern of one layout, or leave out the columns that are not needed.");
        assertThat(new TestMonth(inbox)
                        .count("nelayan.csv", list)
                        .delivery()
                        .layout()
                        .map(Layout::name))
                .contains("fishers");
    }

    @Test
    void aCanonicalFileIsReadAsBeforeWhateverElseItHolds() {
        Counted counted = new TestMonth(inbox)
                .count(
                        "cpcl nelayan kpu.csv",
                        "nik;name;birth_date;sex;region;group;unit kerja;tps;jabatan;desa;kusuka;komoditas;end\n"
                                + "1871054107900003;SITI;1990-07-01;P;18.72;LANSIA;a;b;c;d;e;f;2022-12-31\n");
        assertThat(counted.delivery().layout().map(Layout::name)).contains("roster");
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 1, 0, 0));
    }
}
