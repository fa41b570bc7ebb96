package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.disclosure.DisclosureGate;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.Rounded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report says of months that lack something, or that hold something odd. */
class SpecialMonthsTest {

    private static final Regions LAMPUNG = Regions.lampung();
    private static final KemendagriCode PROVINCE = LAMPUNG.province().code();
    private static final KemendagriCode LAMPUNG_SELATAN = new KemendagriCode("18.01");
    private static final KemendagriCode METRO = new KemendagriCode("18.72");

    private final List<WorkforceFigure> workforce = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();

    @Test
    void withoutAnyFigureTheReportSaysSo() {
        assertThat(lead()).isEqualTo("Berkas bulan ini tidak memuat angka cakupan.");
        assertThat(report().subtitle()).isEqualTo("Provinsi Lampung · Juli 2022");
        assertThat(report().blocks()).noneMatch(Block.KeyFigures.class::isInstance);
    }

    @Test
    void withoutWorkersThereIsNoRate() {
        headcounts.add(active(Slice.of(PROVINCE), Rounded.exact(508_956)));
        assertThat(lead())
                .isEqualTo(
                        "Tercatat 508.956 peserta aktif; cakupan tidak dapat dihitung karena jumlah pekerja tidak tersedia.");
        assertThat(table("Provinsi").rows())
                .extracting(row -> row.get(0).shown() + ": " + row.get(1).shown())
                .containsExactly("Peserta aktif: 508.956", "Cakupan: x");
    }

    @Test
    void withoutMembersThereIsNoRate() {
        workforce.add(workers(PROVINCE, Rounded.exact(2_732_329)));
        assertThat(lead())
                .isEqualTo(
                        "Ada 2.732.329 pekerja; jumlah peserta aktif tidak tersedia, sehingga cakupan tidak dapat dihitung.");
    }

    @Test
    void aSchemeAloneIsTold() {
        headcounts.add(active(Slice.of(PROVINCE).withScheme("KPB").withGroup("NELAYAN"), Rounded.exact(1_150)));
        assertThat(lead())
                .isEqualTo(
                        "Kartu Petani Berjaya melindungi 1.150 orang; cakupan provinsi tidak dapat dihitung dari berkas bulan ini.");
    }

    @Test
    void exactFiguresAreToldExactlyAndDated() {
        workforce.add(workers(PROVINCE, Rounded.exact(2_732_329)));
        headcounts.add(active(Slice.of(PROVINCE), Rounded.exact(731_991)));
        assertThat(lead()).isEqualTo("Dari 2.732.329 pekerja, 2.000.338 belum menjadi peserta aktif; cakupan 26,79%.");
        assertThat(report().subtitle()).isEqualTo("Provinsi Lampung · Posisi 30 Juni 2022");
    }

    @Test
    void moreMembersThanWorkersAreShownAndFlagged() {
        workforce.add(workers(PROVINCE, Rounded.exact(1_000)));
        headcounts.add(active(Slice.of(PROVINCE), Rounded.exact(1_032)));
        assertThat(lead())
                .isEqualTo(
                        "Peserta aktif (1.032) melebihi jumlah pekerja (1.000): cakupan 103,20%. Angka pekerja atau wilayah peserta perlu diperiksa.");
        assertThat(keyFigures()).containsExactly("Jumlah pekerja 1.000", "Cakupan 103,20%", "Peserta aktif 1.032");
    }

    @Test
    void aRegionAboveAllIsNamedBelowTheTable() {
        for (KemendagriCode region : List.of(PROVINCE, LAMPUNG_SELATAN, METRO)) {
            workforce.add(workers(region, Rounded.exact(1_000)));
            headcounts.add(active(Slice.of(region), Rounded.exact(region.equals(METRO) ? 1_200 : 300)));
        }
        assertThat(notes())
                .contains("Cakupan di atas 100% di Kota Metro: jumlah pekerja atau wilayah peserta perlu diperiksa.");
        assertThat(table("Wilayah").rows().get(0))
                .extracting(Datum::shown)
                .containsExactly("Kota Metro", "18.72", "1.000", "1.200", "-200", "120,00%", "+90,00");
    }

    @Test
    void regionsWithoutAFigureComeLastAndAreMarked() {
        workforce.add(workers(PROVINCE, Rounded.exact(2_000)));
        workforce.add(workers(METRO, Rounded.exact(1_000)));
        headcounts.add(active(Slice.of(PROVINCE), Rounded.exact(400)));
        headcounts.add(active(Slice.of(METRO), Rounded.exact(300)));
        assertThat(table("Wilayah").rows().get(0).get(0).shown()).isEqualTo("Kota Metro");
        assertThat(table("Wilayah").rows().get(1))
                .extracting(Datum::shown)
                .containsExactly("Lampung Selatan", "18.01", "x", "x", "x", "x", "x");
        assertThat(notes()).contains("x = tidak tersedia.");
        assertThat(unknown())
                .anyMatch(entry ->
                        entry.startsWith("Jumlah pekerja: Jumlah pekerja tidak tersedia untuk Lampung Selatan,"));
    }

    @Test
    void roughRegionsAreShownRoughlyAndNotCompared() {
        for (KemendagriCode region : List.of(PROVINCE, METRO)) {
            workforce.add(workers(region, Rounded.toStep(10_000, 1_000)));
            headcounts.add(active(Slice.of(region), Rounded.exact(3_000)));
        }
        assertThat(table("Wilayah").columns())
                .extracting(Block.Table.Column::heading)
                .doesNotContain("Selisih dari provinsi (persen poin)");
        assertThat(table("Wilayah").rows().get(0))
                .extracting(Datum::shown)
                .containsExactly("Kota Metro", "18.72", "10.000 e", "3.000", "7.000 e", "sekitar 30% (29-32%)");
        Block.SideBySide charts = (Block.SideBySide) report().blocks().stream()
                .filter(Block.SideBySide.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(((Block.BarChart) charts.right()).bars().get(0).figure().shown())
                .isEqualTo("≈30%");
    }

    @Test
    void segmentsOfAHeadcountAreShownAndTheMissingOnesMarked() {
        headcounts.add(active(Slice.of(PROVINCE), Rounded.exact(508_956)));
        headcounts.add(active(Slice.of(PROVINCE).with(Segment.PU), Rounded.exact(363_502)));
        headcounts.add(active(Slice.of(PROVINCE).with(Segment.BPU), Rounded.exact(80_160)));
        assertThat(table("Segmen").rows())
                .extracting(row -> row.get(1).shown() + " " + row.get(2).shown())
                .containsExactly("363.502 71,42%", "80.160 15,75%", "x x", "x x", "508.956 100,00%");
    }

    @Test
    void aHeadcountWithoutSchemeOfASingleRegionNamesTheRegion() {
        headcounts.add(active(Slice.of(METRO).withGroup("RT_RW"), Rounded.exact(664)));
        assertThat(table("Skema").rows().get(0))
                .extracting(Datum::shown)
                .containsExactly(
                        "Kota Metro", "tanpa skema", "Pengurus RT/RW", "664", "30 Juni 2022", "contoh, bukan data");
    }

    private static WorkforceFigure workers(KemendagriCode region, Rounded workers) {
        return new WorkforceFigure(
                region, WorkforceFigure.Series.UNIVERSE, workers, Optional.empty(), Optional.of("contoh, bukan data"));
    }

    private static Headcount active(Slice slice, Rounded persons) {
        return new Headcount(
                slice,
                Headcount.Status.ACTIVE,
                persons,
                Optional.of(AsOf.ofDay(LocalDate.of(2022, 6, 30))),
                Optional.of("contoh, bukan data"));
    }

    private CoverageReport report() {
        CoverageSummary summary = CoverageSummary.of(new MonthEvidence(
                new CoverageTally(YearMonth.of(2022, 7), LAMPUNG), workforce, headcounts, List.of(), 0));
        ReportInput july = Months.july2022();
        return ReportComposer.compose(
                new ReportInput(
                        DisclosureGate.publish(summary),
                        july.release(),
                        july.letterhead(),
                        july.signatory(),
                        july.banner(),
                        0,
                        List.of(),
                        List.of(),
                        List.of()),
                Language.ID);
    }

    private String lead() {
        return ((Block.Lead) report().blocks().get(0)).text();
    }

    private List<String> keyFigures() {
        return ((Block.KeyFigures) report().blocks().get(1))
                .boxes().stream()
                        .map(box -> box.label() + " " + box.figure().shown())
                        .toList();
    }

    private Block.Table table(String name) {
        return report().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notes() {
        return report().blocks().stream()
                .filter(Block.Notes.class::isInstance)
                .flatMap(block -> ((Block.Notes) block).lines().stream())
                .toList();
    }

    private List<String> unknown() {
        return report().blocks().stream()
                .filter(Block.Definitions.class::isInstance)
                .flatMap(block -> ((Block.Definitions) block).entries().stream())
                .map(entry -> entry.term() + ": " + entry.meaning())
                .toList();
    }
}
