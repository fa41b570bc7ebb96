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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A report of everything too long, too many, empty or unprintable. */
final class HardReport {

    static final String LONG_WORD = "PertanggungjawabanketenagakerjaanlintaskabupatendankotaseprovinsiLampung";
    static final String LONG_TEXT =
            "Baris ini ditolak karena tanggal lahir pada NIK berbeda dengan kolom TGL_LAHIR. ".repeat(12);
    private static final String FILE =
            "kirim/ulang/daftar_pekerja_rentan_kabupaten_lampung_selatan_2022-07_perbaikan.xlsx";

    private HardReport() {}

    static CoverageReport report() {
        return new CoverageReport(
                Language.ID,
                YearMonth.of(2024, 2),
                "Cakupan Jaminan Sosial Ketenagakerjaan bagi " + LONG_WORD + " dan seluruh pekerja rentan",
                "Provinsi Lampung · " + LONG_TEXT,
                new Letterhead("PEMERINTAH PROVINSI " + LONG_WORD, "DINAS " + "TENAGA KERJA ".repeat(12), LONG_TEXT),
                Optional.of("TERBATAS · DATA SINTETIS · " + "hanya untuk kalangan sendiri ".repeat(6)),
                "Laporan & lampiran <r1> " + "Cakupan Jaminan Sosial Ketenagakerjaan ".repeat(5),
                "Halaman {page} dari {pages}",
                new ReleaseName(12, "00"),
                blocks());
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Lead(LONG_TEXT));
        for (int boxes = 1; boxes <= 4; boxes++) {
            blocks.add(keyFigures(boxes));
        }
        blocks.add(new Heading(LONG_TEXT));
        blocks.add(new SideBySide(tileMap(5, List.of("rendah sekali " + LONG_WORD, "tinggi")), barChart(15)));
        blocks.add(new SideBySide(new Paragraph(LONG_TEXT), new Notes(List.of(LONG_TEXT, LONG_WORD))));
        blocks.add(tileMap(12, List.of("rendah", "sedang", "tinggi")));
        blocks.add(new SideBySide(tileMap(1, List.of()), barChart(0)));
        blocks.add(barChart(30));
        for (int columns = 2; columns <= 9; columns++) {
            blocks.add(table(columns, 3));
        }
        blocks.add(table(1, 0));
        blocks.add(new PageBreak());
        blocks.add(new PageBreak());
        blocks.add(new Paragraph(
                "Unduh: \u200B\uFEFF\tspasi\u00A0keras\u202F100, 漢字 \uD83D\uDE00 dan e\u0301, baris\nbaru."));
        blocks.add(new Paragraph(" "));
        blocks.add(new Definitions(List.of(
                new Definitions.Entry(LONG_WORD, LONG_TEXT.repeat(3)), new Definitions.Entry("NIK", "Nomor induk."))));
        blocks.add(new Signature(LONG_TEXT, "KEPALA " + LONG_WORD, "Nama " + LONG_WORD, "Pembina", "NIP 0"));
        return blocks;
    }

    static KeyFigures keyFigures(int count) {
        List<String> shown =
                List.of("sekitar 1.234.567.890 juta pekerja", "…", "sekitar 22% (19–25%)", "Rp1.234.567.890.123");
        return new KeyFigures(IntStream.range(0, count)
                .mapToObj(i -> new KeyFigures.Box(
                        i == 2 ? LONG_WORD : "Jumlah",
                        Datum.text(shown.get(i)),
                        i == 1 ? LONG_WORD : "",
                        LONG_TEXT,
                        Tone.GOOD))
                .toList());
    }

    static TileMap tileMap(int columns, List<String> classes) {
        List<TileMap.Tile> tiles = IntStream.range(0, columns * 2)
                .mapToObj(i -> new TileMap.Tile(
                        i % columns,
                        i / columns,
                        i == 0 ? LONG_WORD : "Kabupaten Penukal Abab Lematang Ilir",
                        i % 3 == 0 ? Datum.text("–") : Datum.text("sekitar 22% (19–25%)"),
                        i % 3 == 0 || classes.isEmpty() ? Optional.empty() : Optional.of(i % classes.size())))
                .toList();
        return new TileMap("Peta " + LONG_WORD, "Peta petak", tiles, classes, "Cakupan " + LONG_TEXT);
    }

    static BarChart barChart(int count) {
        List<BarChart.Bar> bars = IntStream.range(0, count)
                .mapToObj(i -> new BarChart.Bar(
                        i == 3 ? LONG_TEXT.substring(0, 120) : "Kabupaten Penukal Abab Lematang Ilir",
                        new Datum(
                                i == 4 ? "sekitar 22% (19–25%) " + LONG_WORD : "1,0%",
                                i == 5 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count - 2L * i)),
                                NumberStyle.PERCENT,
                                Optional.empty()),
                        i < 2))
                .toList();
        Datum far = new Datum("999%", Optional.of(BigDecimal.valueOf(999)), NumberStyle.PERCENT, Optional.empty());
        return new BarChart("", "Diagram", bars, Optional.of(new BarChart.Reference("Provinsi " + LONG_WORD, far)));
    }

    /** A table whose words are as long as they come. */
    static Table table(int columns, int rows) {
        List<Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Column(
                        i == 1 ? "Baris di luar lingkup" : "Keterangan",
                        i == 0 ? 4 : 1,
                        i == 0 ? Align.LEFT : Align.RIGHT))
                .toList();
        List<List<Datum>> body = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> Datum.text(cell(row, column)))
                        .toList())
                .toList();
        return new Table("Tabel " + columns, "Tabel " + columns + " kolom", heads, body, true);
    }

    private static String cell(int row, int column) {
        return switch (column % 4) {
            case 0 -> row == 0 ? FILE : "Kabupaten Tulang Bawang Barat";
            case 1 -> "1.234.567";
            case 2 -> row == 1 ? "" : "sekitar 22% (19–25%)";
            default -> row == 2 ? LONG_TEXT : "diterima";
        };
    }
}
