package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rounded;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CostFiguresTest {

    private static final KemendagriCode PROVINCE = new KemendagriCode("18");
    private static final KemendagriCode METRO = new KemendagriCode("18.72");

    @Test
    void theGapOfTheProvinceIsPricedMonthByMonth() {
        List<String> lines = lines(evidence(YearMonth.of(2026, 2), PROVINCE, 110));
        assertThat(lines)
                .hasSize(4 * 13)
                .contains(
                        "2026-02/cost/active/region=18/payer=SELF/due=2026-03 168000 e",
                        "2026-02/cost/active/region=18/payer=SELF/due=2026-04 84000 e",
                        "2026-02/cost/active/region=18/payer=SELF/due=2027-02 168000 e",
                        "2026-02/cost/active/region=18/payer=SELF 1260000 e",
                        "2026-02/cost/active/region=18/payer=APBD_PROV/due=2026-04 168000 e",
                        "2026-02/cost/active/region=18/payer=APBD_KAB 2016000 e",
                        "2026-02/cost/active/region=18/payer=APBN 2016000 e")
                .noneMatch(line -> line.contains("due=2026-02") || line.contains("due=2027-03"));
    }

    @Test
    void whereThereIsATargetOnlyTheMissingArePriced() {
        MonthEvidence evidence = evidence(YearMonth.of(2022, 7), PROVINCE, 110)
                .withTargets(List.of(new Target(
                        PROVINCE, Year.of(2022), Optional.empty(), OptionalLong.of(103), new Citation("test"))));
        assertThat(lines(evidence)).contains("2022-07/cost/active/region=18/payer=SELF/due=2022-08 50400 e");
    }

    @Test
    void withoutAGapOfTheProvinceNothingIsPriced() {
        assertThat(lines(evidence(YearMonth.of(2022, 7), PROVINCE, 100))).isEmpty();
        assertThat(lines(evidence(YearMonth.of(2022, 7), PROVINCE, 99))).isEmpty();
        assertThat(lines(evidence(YearMonth.of(2022, 7), METRO, 110))).isEmpty();
    }

    @Test
    void whereTheSourcesAreSilentOnAPayerTheCostIsProvisional() {
        assertThat(lines(evidence(YearMonth.of(2020, 6), PROVINCE, 110)))
                .contains(
                        "2020-06/cost/active/region=18/payer=APBN/due=2020-07 168000 e",
                        "2020-06/cost/active/region=18/payer=APBN/due=2020-08 168000 ep",
                        "2020-06/cost/active/region=18/payer=APBN 2016000 ep",
                        "2020-06/cost/active/region=18/payer=SELF/due=2020-08 1680 e");
    }

    @Test
    void beforeTheLawIsKnownThereIsNoPrice() {
        assertThat(lines(evidence(YearMonth.of(2015, 5), PROVINCE, 110)))
                .contains(
                        "2015-05/cost/active/region=18/payer=SELF - x",
                        "2015-05/cost/active/region=18/payer=SELF/due=2015-06 - x",
                        "2015-05/cost/active/region=18/payer=SELF/due=2015-07 168000 e");
    }

    private static List<String> lines(MonthEvidence evidence) {
        return CoverageSummary.of(evidence).figures().stream()
                .filter(figure -> figure.id().measure() == Measure.COST)
                .map(figure ->
                        figure.id() + " " + figure.value().map(Object::toString).orElse("-") + " " + figure.flagCodes())
                .toList();
    }

    /** 100 active persons and so many workers. */
    private static MonthEvidence evidence(YearMonth month, KemendagriCode region, long workers) {
        return new MonthEvidence(
                new CoverageTally(month, Regions.lampung()),
                List.of(new WorkforceFigure(
                        region,
                        WorkforceFigure.Series.UNIVERSE,
                        Rounded.exact(workers),
                        Optional.empty(),
                        Optional.empty())),
                List.of(new Headcount(
                        Slice.of(region),
                        Headcount.Status.ACTIVE,
                        Rounded.exact(100),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                0);
    }
}
