package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TargetFiguresTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 9);
    private static final KemendagriCode PROVINCE = new KemendagriCode("18");
    private static final KemendagriCode METRO = new KemendagriCode("18.72");

    private final List<WorkforceFigure> workforce = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    @Test
    void lampungIn2024LacksThePublishedNumber() {
        universe(PROVINCE, Rounded.exact(3_058_943));
        active(PROVINCE, Rounded.exact(760_468));
        targets.add(rate(PROVINCE, 2024, "32.62"));
        targets.add(rate(PROVINCE, 2025, "38.39"));
        assertThat(lines())
                .containsExactly(
                        "2024-09/target_missing/active/region=18 237359 ",
                        "2024-09/target_rate/active/region=18 32.6200 ");
        assertThat(summary().notices()).isEmpty();
    }

    @Test
    void aTargetInWorkersGivesARateOfTheUniverse() {
        universe(METRO, Rounded.exact(3_000));
        active(METRO, Rounded.exact(900));
        targets.add(workers(METRO, 2024, 1_000));
        assertThat(lines())
                .containsExactly(
                        "2024-09/target_missing/active/region=18.72 100 ",
                        "2024-09/target_rate/active/region=18.72 33.3333 ");
    }

    @Test
    void aTargetInWorkersNeedsNoUniverseToBeMissed() {
        active(METRO, Rounded.toStep(900, 100));
        targets.add(workers(METRO, 2024, 1_000));
        assertThat(lines()).containsExactly("2024-09/target_missing/active/region=18.72 100 e");
    }

    @Test
    void aTargetReachedLacksNobody() {
        universe(METRO, Rounded.exact(3_000));
        active(METRO, Rounded.exact(2_000));
        targets.add(workers(METRO, 2024, 1_000));
        assertThat(lines()).contains("2024-09/target_missing/active/region=18.72 0 ");
        assertThat(summary().figures()).noneMatch(figure -> figure.id().measure() == Measure.COST);
    }

    @Test
    void withoutWorkersARateCannotSayWhoIsMissing() {
        active(METRO, Rounded.exact(900));
        targets.add(rate(METRO, 2024, "33"));
        assertThat(lines()).containsExactly("2024-09/target_rate/active/region=18.72 33.0000 ");
    }

    @Test
    void withoutActivePersonsOnlyTheTargetIsShown() {
        universe(METRO, Rounded.toStep(3_000, 1_000));
        targets.add(workers(METRO, 2024, 1_000));
        assertThat(lines()).containsExactly("2024-09/target_rate/active/region=18.72 33.3333 e");
    }

    @Test
    void aRoundedUniverseMakesTheMissingAnEstimate() {
        universe(METRO, Rounded.toStep(3_000, 1_000));
        active(METRO, Rounded.exact(900));
        targets.add(rate(METRO, 2024, "50"));
        assertThat(lines())
                .containsExactly(
                        "2024-09/target_missing/active/region=18.72 600 e",
                        "2024-09/target_rate/active/region=18.72 50.0000 ");
        assertThat(figure(Measure.TARGET_MISSING).basis().step()).isEqualTo(1_000);
    }

    @Test
    void ofTwoTargetsOfAYearTheHigherCountsAndTheOtherIsTold() {
        universe(PROVINCE, Rounded.exact(1_000));
        active(PROVINCE, Rounded.exact(100));
        targets.add(rate(PROVINCE, 2024, "38.39"));
        targets.add(rate(PROVINCE, 2024, "32.60"));
        targets.add(workers(PROVINCE, 2024, 350));
        targets.add(rate(PROVINCE, 2024, "38.390"));
        List<Notice> notices = summary().notices();
        assertThat(lines())
                .containsExactly(
                        "2024-09/target_missing/active/region=18 284 ",
                        "2024-09/target_rate/active/region=18 38.3900 ");
        assertThat(notices)
                .containsExactly(
                        new Notice(
                                NoticeCode.FIGURE_TWICE,
                                Notice.Place.file(""),
                                "32.6%, 38.39%",
                                "target_rate region=18"),
                        new Notice(
                                NoticeCode.FIGURE_TWICE,
                                Notice.Place.file(""),
                                "350, 38.39%",
                                "target_rate region=18"));
    }

    private Figure figure(Measure measure) {
        return summary().figures().stream()
                .filter(figure -> figure.id().measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() {
        return summary().figures().stream()
                .filter(figure -> figure.id().measure().code().startsWith("target"))
                .map(figure -> figure.id() + " " + figure.value().orElseThrow() + " " + figure.flagCodes())
                .toList();
    }

    private CoverageSummary summary() {
        CoverageTally tally = new CoverageTally(MONTH, Regions.lampung());
        return CoverageSummary.of(new MonthEvidence(tally, workforce, headcounts, List.of(), 0).withTargets(targets));
    }

    private void universe(KemendagriCode region, Rounded workers) {
        workforce.add(new WorkforceFigure(
                region, WorkforceFigure.Series.UNIVERSE, workers, Optional.empty(), Optional.empty()));
    }

    private void active(KemendagriCode region, Rounded persons) {
        headcounts.add(
                new Headcount(Slice.of(region), Headcount.Status.ACTIVE, persons, Optional.empty(), Optional.empty()));
    }

    private static Target rate(KemendagriCode region, int year, String percent) {
        return new Target(
                region,
                Year.of(year),
                Optional.of(new BigDecimal(percent)),
                OptionalLong.empty(),
                new Citation("lampost.co cakupan-perlindungan-jamsostek-di-lampung-rendah"));
    }

    private static Target workers(KemendagriCode region, int year, long workers) {
        return new Target(region, Year.of(year), Optional.empty(), OptionalLong.of(workers), new Citation("test"));
    }
}
