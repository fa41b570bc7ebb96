package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Block.BarChart;
import jamsos.coverage.report.Block.Definitions;
import jamsos.coverage.report.Block.Heading;
import jamsos.coverage.report.Block.KeyFigures;
import jamsos.coverage.report.Block.Lead;
import jamsos.coverage.report.Block.Notes;
import jamsos.coverage.report.Block.PageBreak;
import jamsos.coverage.report.Block.Paragraph;
import jamsos.coverage.report.Block.SideBySide;
import jamsos.coverage.report.Block.Signature;
import jamsos.coverage.report.Block.Table;
import jamsos.coverage.report.Block.Table.Align;
import jamsos.coverage.report.Block.Table.Column;
import jamsos.coverage.report.Block.TileMap;
import jamsos.coverage.report.Block.Tone;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.CoverageReport.ReleaseName;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.NumberStyle;
import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report with every kind of block; its regional figures are made up, and it says so on every page. */
final class SampleReport {

    private record Place(String name, int column, int row, int workers, double rate) {
        long members() {
            return Math.round(workers * rate / 100);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("Lampung Selatan", 4, 3, 310_000, 24.1),
            new Place("Lampung Tengah", 2, 2, 398_000, 18.4),
            new Place("Lampung Utara", 1, 2, 186_000, 15.2),
            new Place("Lampung Barat", 0, 2, 98_000, 11.8),
            new Place("Tulang Bawang", 3, 1, 140_000, 21.3),
            new Place("Tanggamus", 1, 3, 182_000, 12.6),
            new Place("Lampung Timur", 4, 2, 326_000, 14.9),
            new Place("Way Kanan", 1, 1, 149_000, 16.7),
            new Place("Pesawaran", 2, 4, 137_000, 13.5),
            new Place("Pringsewu", 2, 3, 128_000, 19.8),
            new Place("Mesuji", 3, 0, 66_000, 22.9),
            new Place("Tulang Bawang Barat", 2, 1, 88_000, 17.4),
            new Place("Pesisir Barat", 0, 3, 46_000, 9.2),
            new Place("Kota Bandar Lampung", 3, 3, 384_000, 44.6),
            new Place("Kota Metro", 3, 2, 62_000, 41.3));

    private static final List<Double> LIMITS = List.of(12.0, 16.0, 20.0, 30.0);

    private final Language language;

    private SampleReport(Language language) {
        this.language = language;
    }

    static CoverageReport in(Language language) {
        return of(language, new SampleReport(language).blocks());
    }

    /** A report of these blocks alone. */
    static CoverageReport of(Language language, List<Block> blocks) {
        return new CoverageReport(
                language,
                YearMonth.of(2022, 7),
                language.choose("Cakupan Jaminan Sosial Ketenagakerjaan", "Worker Social Security Coverage"),
                language.choose("Provinsi Lampung · Posisi 31 Juli 2022", "Lampung Province · As of 31 July 2022"),
                new Letterhead(
                        "PEMERINTAH PROVINSI LAMPUNG",
                        "DINAS TENAGA KERJA",
                        "Jalan Gatot Subroto No. 28, Bandar Lampung 35213 · Telepon (0721) 000000"),
                Optional.of(language.choose(
                        "DATA SINTETIS · bukan angka resmi", "SYNTHETIC DATA (DATA SINTETIS) · not official figures")),
                language.choose(
                        "Laporan Cakupan Jaminan Sosial Ketenagakerjaan · Juli 2022 · r1",
                        "Worker Social Security Coverage Report · July 2022 · r1"),
                language.choose("Halaman {page} dari {pages}", "Page {page} of {pages}"),
                new ReleaseName(1, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Lead(choose(
                "Dari 2,7 juta pekerja, 2,1 juta (77,8%) belum terdaftar. Sebelas dari lima belas kabupaten/kota masih"
                        + " di bawah angka provinsi.",
                "Of 2.7 million workers, 2.1 million (77.8%) are not members. Eleven of fifteen districts are still"
                        + " below the figure of the province.")));
        blocks.add(keyFigures());
        blocks.add(new Heading(choose("Cakupan per kabupaten/kota", "Coverage by district")));
        blocks.add(new SideBySide(tileMap(), barChart()));
        blocks.add(new Notes(List.of(
                choose(
                        "Peta petak: satu kotak satu wilayah, bukan luas. Angka per wilayah pada contoh ini dibuat-buat.",
                        "Tile map: one tile a region, not its size. The regional figures of this sample are made up."),
                choose(
                        "Tanda: e perkiraan atau dibulatkan · c ditahan demi kerahasiaan · x tidak tersedia.",
                        "Marks: e estimated or rounded · c withheld for confidentiality · x not available."))));
        blocks.add(new Heading(choose("Kelompok dan skema", "Groups and schemes")));
        blocks.add(groupTable());
        blocks.add(new Notes(
                List.of(choose("Sumber: Dinas Tenaga Kerja, rekap Juli 2022.", "Source: headcount of July 2022."))));
        blocks.add(new PageBreak());
        blocks.add(new Heading(choose("Rincian per kabupaten/kota", "Details by district")));
        blocks.add(regionalTable());
        blocks.add(new Heading(choose("Penerimaan data", "Data received")));
        blocks.add(new Paragraph(choose(
                "Setiap baris yang dibaca dihitung tepat satu kali: diterima, ditolak, atau di luar lingkup. Baris yang"
                        + " ditolak kembali ke pemasok dengan alasannya.",
                "Every row that was read is counted exactly once: taken, rejected, or out of scope. Rejected rows go"
                        + " back to their supplier with the reason.")));
        blocks.add(deliveries());
        blocks.add(new Heading(choose("Istilah dan sumber", "Definitions and sources")));
        blocks.add(definitions());
        blocks.add(new Signature(
                choose("Bandar Lampung, …………………… 2022", "Bandar Lampung, …………………… 2022"),
                "KEPALA DINAS TENAGA KERJA PROVINSI LAMPUNG",
                "……………………………………",
                "",
                "NIP ……………………………"));
        return blocks;
    }

    private KeyFigures keyFigures() {
        return new KeyFigures(List.of(
                new KeyFigures.Box(
                        choose("Jumlah pekerja", "Workers"),
                        count("2,7 juta", "2.7 million", 2_700_000),
                        "",
                        choose("15 kabupaten/kota", "15 districts"),
                        Tone.NEUTRAL),
                new KeyFigures.Box(
                        choose("Belum terdaftar", "Not members"),
                        count("2,1 juta", "2.1 million", 2_100_000),
                        "",
                        choose("77,8% dari pekerja", "77.8% of workers"),
                        Tone.ALARM),
                new KeyFigures.Box(
                        choose("Petani lansia", "Elderly farmers"),
                        count("1.172", "1,172", 1172),
                        choose("orang", "persons"),
                        choose("Kartu Petani Berjaya", "Kartu Petani Berjaya"),
                        Tone.GOOD),
                new KeyFigures.Box(
                        choose("Cakupan provinsi", "Coverage of the province"),
                        count("sekitar 22%", "about 22%", 22),
                        "",
                        choose("antara 19% dan 25%", "between 19% and 25%"),
                        Tone.DATA)));
    }

    private TileMap tileMap() {
        List<TileMap.Tile> tiles = PLACES.stream()
                .map(place -> new TileMap.Tile(
                        place.column(), place.row(), place.name(), percent(place.rate()), Optional.of(classOf(place))))
                .toList();
        return new TileMap(
                "",
                choose(
                        "Peta petak cakupan lima belas kabupaten/kota: tertinggi Kota Bandar Lampung 44,6%, terendah"
                                + " Pesisir Barat 9,2%.",
                        "Tile map of coverage in fifteen districts: highest Kota Bandar Lampung 44.6%, lowest Pesisir"
                                + " Barat 9.2%."),
                tiles,
                List.of("< 12", "12–16", "16–20", "20–30", "≥ 30"),
                choose("Cakupan, %", "Coverage, %"));
    }

    private BarChart barChart() {
        List<BarChart.Bar> bars = PLACES.stream()
                .sorted(Comparator.comparingDouble(Place::rate).reversed())
                .map(place -> new BarChart.Bar(place.name(), percent(place.rate()), place.rate() > 22.2))
                .toList();
        return new BarChart(
                "",
                choose(
                        "Diagram batang cakupan per kabupaten/kota, tertinggi di atas; empat di atas angka provinsi.",
                        "Bar chart of coverage by district, highest first; four above the figure of the province."),
                bars,
                Optional.of(new BarChart.Reference(choose("Provinsi", "Province"), percent(22.2))));
    }

    private Table groupTable() {
        return new Table(
                choose("Kelompok", "Groups"),
                choose(
                        "Peserta Kartu Petani Berjaya menurut kelompok",
                        "Members through Kartu Petani Berjaya by group"),
                List.of(
                        new Column(choose("Kelompok", "Group"), 3, Align.LEFT),
                        new Column(choose("Skema", "Scheme"), 3, Align.LEFT),
                        new Column(choose("Orang", "Persons"), 1, Align.RIGHT)),
                List.of(
                        group("Pekebun", "Planters", 1000),
                        group("Petani lansia", "Elderly farmers", 1172),
                        group("Nelayan", "Fishers", 1150),
                        List.of(Datum.text(choose("Jumlah", "Total")), Datum.text(""), whole(3322))),
                true);
    }

    private List<Datum> group(String indonesian, String english, int persons) {
        return List.of(
                Datum.text(choose(indonesian, english)), Datum.text("Kartu Petani Berjaya (KPB)"), whole(persons));
    }

    private Table regionalTable() {
        List<List<Datum>> rows = new ArrayList<>();
        for (Place place : PLACES) {
            rows.add(List.of(
                    Datum.text(place.name()),
                    whole(place.workers()),
                    whole(place.members()),
                    whole(place.workers() - place.members()),
                    percent(place.rate()),
                    Datum.text("–")));
        }
        rows.add(List.of(
                Datum.text("Provinsi Lampung"),
                whole(2_700_000),
                whole(600_000),
                whole(2_100_000),
                percent(22.2),
                Datum.text("e")));
        return new Table(
                choose("Wilayah", "Regions"),
                choose(
                        "Pekerja, peserta aktif dan cakupan, Juli 2022",
                        "Workers, active members and coverage, July 2022"),
                List.of(
                        new Column(choose("Kabupaten/kota", "District"), 3, Align.LEFT),
                        new Column(choose("Pekerja", "Workers"), 1.6, Align.RIGHT),
                        new Column(choose("Peserta aktif", "Active members"), 1.6, Align.RIGHT),
                        new Column(choose("Belum", "Gap"), 1.6, Align.RIGHT),
                        new Column(choose("Cakupan", "Coverage"), 1.4, Align.RIGHT),
                        new Column(choose("Tanda", "Mark"), 0.8, Align.RIGHT)),
                rows,
                true);
    }

    /** Long file names and seven columns. */
    Table deliveries() {
        List<Column> columns = List.of(
                new Column(choose("Berkas", "File"), 4, Align.LEFT),
                new Column(choose("Tata letak", "Layout"), 2, Align.LEFT),
                new Column(choose("Dibaca", "Read"), 1.3, Align.RIGHT),
                new Column(choose("Diterima", "Taken"), 1.3, Align.RIGHT),
                new Column(choose("Ditolak", "Rejected"), 1.3, Align.RIGHT),
                new Column(choose("Di luar lingkup", "Out of scope"), 1.3, Align.RIGHT),
                new Column(choose("Keadaan", "State"), 1.5, Align.LEFT));
        List<List<Datum>> rows = List.of(
                delivery(
                        "rekap_kepesertaan_provinsi_lampung_juli_2022_final_revisi-2.xlsx / Lembar 1",
                        "headcount",
                        4,
                        4,
                        0,
                        0),
                delivery("angkatan_kerja.csv", "workforce", 16, 16, 0, 0),
                delivery("peserta-2022-07.csv.gz", "participant", 948_213, 944_007, 4_198, 8));
        return new Table(
                choose("Penerimaan", "Deliveries"),
                choose("Keseimbangan baris per berkas", "Balance of rows by file"),
                columns,
                rows,
                false);
    }

    private List<Datum> delivery(String file, String layout, int read, int taken, int rejected, int outside) {
        return List.of(
                Datum.text(file),
                Datum.text(layout),
                whole(read),
                whole(taken),
                whole(rejected),
                whole(outside),
                Datum.text(choose("diterima", "taken")));
    }

    private Definitions definitions() {
        return new Definitions(List.of(
                new Definitions.Entry(
                        choose("Peserta aktif", "Active member"),
                        choose(
                                "Orang yang oleh pemasok data dinyatakan AKTIF pada bulan laporan; dihitung satu kali per"
                                        + " NIK, di segmen dan wilayah baris yang menempatkannya.",
                                "A person the supplier calls AKTIF in the month reported; counted once by NIK, in the"
                                        + " segment and region of the row that places her.")),
                new Definitions.Entry(
                        choose("Cakupan", "Coverage"),
                        choose(
                                "Peserta aktif dibagi jumlah pekerja pada semesta yang sama. Bila salah satunya"
                                        + " dibulatkan, hasilnya berupa kisaran.",
                                "Active members divided by the workers of the same universe. Where one of them is"
                                        + " rounded, the result is a range.")),
                new Definitions.Entry(
                        choose("Instruksi Presiden Nomor 2 Tahun 2021", "Presidential Instruction 2 of 2021"),
                        choose(
                                "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan.",
                                "On making the most of the worker social security programmes."))));
    }

    private int classOf(Place place) {
        return (int) LIMITS.stream().filter(limit -> place.rate() >= limit).count();
    }

    private Datum percent(double rate) {
        String shown = String.format(Locale.ROOT, "%.1f%%", rate);
        return new Datum(
                language == Language.ID ? shown.replace('.', ',') : shown,
                Optional.of(BigDecimal.valueOf(rate)),
                NumberStyle.PERCENT,
                Optional.empty());
    }

    private Datum whole(long number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return count(english.replace(',', '.'), english, number);
    }

    private Datum count(String indonesian, String english, long number) {
        return new Datum(
                choose(indonesian, english),
                Optional.of(BigDecimal.valueOf(number)),
                NumberStyle.COUNT,
                Optional.empty());
    }

    private String choose(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
