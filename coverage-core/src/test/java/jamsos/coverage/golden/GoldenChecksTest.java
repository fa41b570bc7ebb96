package jamsos.coverage.golden;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.contribution.ContributionCase;
import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.contribution.PensionWageCeiling;
import jamsos.coverage.contribution.Sector;
import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.ChangeSplit;
import jamsos.coverage.metric.Coverage;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.Target;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.BpsCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.worker.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * Figures that were published about Lampung, or follow from the law, through the public API alone: from another package
 * than any they test.
 */
class GoldenChecksTest {

    private static final Regions LAMPUNG = Regions.lampung();
    private static final KemendagriCode PROVINCE = LAMPUNG.province().code();
    private static final long UNIVERSE_2024 = 3_058_943;
    private static final long COVERED_2023 = 731_991;
    private static final long COVERED_2024 = 760_468;
    private static final ContributionRates LAW = ContributionRates.current();

    @Test
    void july2022IsAboutTwentyTwoPerCent() {
        CoverageSummary july = summary(
                YearMonth.of(2022, 7),
                Optional.of(Rounded.toStep(2_700_000, 100_000)),
                List.of(
                        headcount(Slice.of(PROVINCE), Headcount.Status.NOT_ACTIVE, Rounded.toStep(2_100_000, 100_000)),
                        farmerCard("PEKEBUN", 1_000),
                        farmerCard("LANSIA", 1_172),
                        farmerCard("NELAYAN", 1_150)));
        assertThat(value(july, Measure.RATE)).isEqualTo("22.2222");
        assertThat(value(july, Measure.RATE).setScale(1, RoundingMode.HALF_UP)).isEqualTo("22.2");
        assertThat(july.figures().stream()
                        .filter(figure -> figure.id().slice().toString().contains("scheme=KPB"))
                        .mapToLong(figure -> figure.value().orElseThrow().longValueExact())
                        .sum())
                .isEqualTo(3_322);
    }

    @Test
    void september2024LacksWhatThePaperPrinted() {
        Coverage coverage = Coverage.ofCovered(Rounded.exact(COVERED_2024), Rounded.exact(UNIVERSE_2024));
        assertThat(percent(coverage.rate())).isEqualTo("24.86");
        long needed2024 = target("32.62", 2024).needed(UNIVERSE_2024);
        long needed2025 = target("38.39", 2025).needed(UNIVERSE_2024);
        assertThat(needed2024).isEqualTo(997_827);
        assertThat(target("32.62", 2024)
                        .progress(COVERED_2024, UNIVERSE_2024, YearMonth.of(2024, 9))
                        .missing())
                .isEqualTo(237_359);
        assertThat(needed2025).isEqualTo(1_174_328);
        assertThat(needed2025 - needed2024).isEqualTo(176_501);
    }

    @Test
    void moreHeadsAndALowerRate() {
        Coverage before = Coverage.ofCovered(Rounded.exact(COVERED_2023), Rounded.exact(2_732_329));
        Coverage after = Coverage.ofCovered(Rounded.exact(COVERED_2024), Rounded.exact(UNIVERSE_2024));
        ChangeSplit split = ChangeSplit.between(before, after);
        assertThat(percent(before.rate())).isEqualTo("26.79");
        assertThat(after.covered().value() - before.covered().value()).isEqualTo(28_477);
        assertThat(percent(split.whole())).isEqualTo("-1.93");
        assertThat(split.numeratorEffect()).isPositive();
        assertThat(split.numeratorEffect().add(split.denominatorEffect()))
                .isEqualTo(after.rate().subtract(before.rate()));
    }

    @Test
    void october2024AddsUpBySegmentSexAndStatus() {
        Slice all = Slice.of(PROVINCE);
        CoverageSummary october = summary(
                YearMonth.of(2024, 10),
                Optional.empty(),
                List.of(
                        headcount(all, Headcount.Status.ACTIVE, Rounded.exact(508_956)),
                        headcount(all.with(Segment.PU), Headcount.Status.ACTIVE, Rounded.exact(363_502)),
                        headcount(all.with(Segment.BPU), Headcount.Status.ACTIVE, Rounded.exact(80_160)),
                        headcount(all.with(Segment.JAKON), Headcount.Status.ACTIVE, Rounded.exact(65_294)),
                        headcount(all.with(Segment.PMI), Headcount.Status.ACTIVE, Rounded.exact(0)),
                        headcount(all.with(Sex.MALE), Headcount.Status.ACTIVE, Rounded.exact(370_720)),
                        headcount(all.with(Sex.FEMALE), Headcount.Status.ACTIVE, Rounded.exact(138_236)),
                        headcount(all, Headcount.Status.INACTIVE, Rounded.exact(207_419)),
                        headcount(all.with(Segment.PU), Headcount.Status.INACTIVE, Rounded.exact(196_528)),
                        headcount(all.with(Segment.BPU), Headcount.Status.INACTIVE, Rounded.exact(10_891))));
        assertThat(october.notices()).isEmpty();
        long active = count(october, Definition.ACTIVE, all);
        assertThat(count(october, Definition.ACTIVE, all.with(Segment.PU))
                        + count(october, Definition.ACTIVE, all.with(Segment.BPU))
                        + count(october, Definition.ACTIVE, all.with(Segment.JAKON)))
                .isEqualTo(active);
        assertThat(count(october, Definition.ACTIVE, all.with(Sex.MALE))
                        + count(october, Definition.ACTIVE, all.with(Sex.FEMALE)))
                .isEqualTo(active);
        assertThat(active + count(october, Definition.INACTIVE, all)).isEqualTo(716_375);
    }

    @Test
    void threeRatesOfOneAutumn() {
        Rounded employed = Rounded.toStep(4_787_200, 100);
        Rounded universe = Rounded.exact(UNIVERSE_2024);
        assertThat(Coverage.ofCovered(Rounded.exact(508_956), employed).rate()).isEqualTo("10.6316");
        assertThat(Coverage.ofCovered(Rounded.exact(508_956), universe).rate()).isEqualTo("16.6383");
        assertThat(Coverage.ofCovered(Rounded.exact(COVERED_2024), universe).rate())
                .isEqualTo("24.8605");
    }

    @Test
    void theCeilingOf2026IsCutOffNotRounded() {
        PensionWageCeiling of2025 = LAW.pensionWageCeilings()
                .at(LocalDate.of(2026, 2, 28))
                .orElseThrow()
                .value();
        assertThat(of2025.amount()).isEqualTo(Rupiah.of(10_547_400));
        assertThat(of2025.next(Percentage.ofPercent("5.11")).amount()).isEqualTo(Rupiah.of(11_086_300));
        assertThat(LAW.pensionWageCeilings()
                        .at(LocalDate.of(2026, 3, 1))
                        .orElseThrow()
                        .value())
                .isEqualTo(of2025.next(Percentage.ofPercent("5.11")));
    }

    @Test
    void theLeastASelfEmployedPersonPays() {
        ContributionCase least = LAW.leastSelfEmployed(YearMonth.of(2025, 12), Payer.SELF, Sector.OTHER);
        assertThat(LAW.contribution(least).lines())
                .extracting(line -> line.programs() + " " + line.amount())
                .containsExactly("[JKK] Rp10.000", "[JKM] Rp6.800");
        assertThat(least(2025, 12, Payer.SELF, Sector.OTHER)).isEqualTo(Rupiah.of(16_800));
        assertThat(least(2026, 6, Payer.APBD_PROV, Sector.OTHER)).isEqualTo(Rupiah.of(16_800));
        assertThat(least(2026, 1, Payer.SELF, Sector.TRANSPORT)).isEqualTo(Rupiah.of(8_400));
        assertThat(least(2026, 1, Payer.SELF, Sector.OTHER)).isEqualTo(Rupiah.of(16_800));
        assertThat(least(2026, 4, Payer.SELF, Sector.OTHER)).isEqualTo(Rupiah.of(8_400));
        assertThat(least(2027, 1, Payer.SELF, Sector.OTHER)).isEqualTo(Rupiah.of(16_800));
    }

    @Test
    void aContractOfSixHundredMillion() {
        ContributionCase contract =
                new ContributionCase.ConstructionContract(YearMonth.of(2022, 7), Rupiah.of(600_000_000));
        assertThat(LAW.contribution(contract).lines())
                .extracting(line -> line.programs() + " " + line.amount())
                .containsExactly("[" + Program.JKK + "] Rp1.020.000", "[" + Program.JKM + "] Rp130.000");
    }

    @Test
    void oneCodeNamesTwoKabupaten() {
        assertThat(LAMPUNG.find(KemendagriCode.parse("1801")).map(Region::name)).hasValue("Lampung Selatan");
        assertThat(LAMPUNG.find(new BpsCode("1801")).map(Region::name)).hasValue("Lampung Barat");
    }

    private static Rupiah least(int year, int month, Payer payer, Sector sector) {
        return LAW.contribution(LAW.leastSelfEmployed(YearMonth.of(year, month), payer, sector))
                .total();
    }

    private static Target target(String percent, int year) {
        return new Target(
                PROVINCE,
                Year.of(year),
                Optional.of(new BigDecimal(percent)),
                OptionalLong.empty(),
                new Citation("lampost.co cakupan-perlindungan-jamsostek-di-lampung-rendah"));
    }

    private static CoverageSummary summary(YearMonth month, Optional<Rounded> universe, List<Headcount> headcounts) {
        List<WorkforceFigure> workforce = universe
                .map(workers -> new WorkforceFigure(
                        PROVINCE, WorkforceFigure.Series.UNIVERSE, workers, Optional.empty(), Optional.empty()))
                .stream()
                .toList();
        return CoverageSummary.of(
                new MonthEvidence(new CoverageTally(month, LAMPUNG), workforce, headcounts, List.of(), 0));
    }

    private static Headcount farmerCard(String group, long persons) {
        return headcount(
                Slice.of(PROVINCE).withScheme("KPB").withGroup(group), Headcount.Status.ACTIVE, Rounded.exact(persons));
    }

    private static Headcount headcount(Slice slice, Headcount.Status status, Rounded persons) {
        return new Headcount(slice, status, persons, Optional.empty(), Optional.empty());
    }

    private static BigDecimal value(CoverageSummary summary, Measure measure) {
        return summary.figure(new CellId(summary.month(), measure, Definition.ACTIVE, Slice.of(PROVINCE)))
                .flatMap(Figure::value)
                .orElseThrow();
    }

    private static long count(CoverageSummary summary, Definition definition, Slice slice) {
        return summary.figure(new CellId(summary.month(), Measure.HEADCOUNT, definition, slice))
                .flatMap(Figure::value)
                .orElseThrow()
                .longValueExact();
    }

    private static BigDecimal percent(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
