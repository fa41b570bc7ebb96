package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageSummaryTest {

    private static final YearMonth JULY_2022 = YearMonth.of(2022, 7);
    private static final Regions LAMPUNG = Regions.lampung();
    private static final KemendagriCode PROVINCE = LAMPUNG.province().code();
    private static final KemendagriCode METRO = new KemendagriCode("18.72");

    private final List<WorkforceFigure> workforce = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final CoverageTally tally = new CoverageTally(JULY_2022, LAMPUNG);

    @Test
    void july2022AsPublishedGivesTheFiguresOfTheContract() {
        universe(PROVINCE, Rounded.toStep(2_700_000, 100_000), Optional.empty());
        headcount(Slice.of(PROVINCE), Headcount.Status.NOT_ACTIVE, Rounded.toStep(2_100_000, 100_000));
        headcount(kpb("PEKEBUN"), Headcount.Status.ACTIVE, Rounded.exact(1_000));
        headcount(kpb("LANSIA"), Headcount.Status.ACTIVE, Rounded.exact(1_172));
        headcount(kpb("NELAYAN"), Headcount.Status.ACTIVE, Rounded.exact(1_150));

        assertThat(lines(summary()))
                .filteredOn(line -> !line.startsWith("2022-07/cost/"))
                .containsExactly(
                        "2022-07/gap/active/region=18 2100000 e",
                        "2022-07/headcount/active/region=18/scheme=KPB/group=LANSIA 1172 ",
                        "2022-07/headcount/active/region=18/scheme=KPB/group=NELAYAN 1150 ",
                        "2022-07/headcount/active/region=18/scheme=KPB/group=PEKEBUN 1000 ",
                        "2022-07/headcount/not_active/region=18 2100000 e",
                        "2022-07/persons/active/region=18 600000 e",
                        "2022-07/rate/active/region=18 22.2222 e",
                        "2022-07/rate_high/active/region=18 25.4545 e",
                        "2022-07/rate_low/active/region=18 18.8679 e",
                        "2022-07/workforce/universe/region=18 2700000 e");
        assertThat(summary().notices()).isEmpty();
    }

    @Test
    void theOrderInWhichFiguresArriveChangesNothing() {
        universe(PROVINCE, Rounded.exact(100), Optional.of(AsOf.parse("2022-01")));
        universe(PROVINCE, Rounded.exact(200), Optional.of(AsOf.parse("2022-07")));
        universe(METRO, Rounded.exact(10), Optional.of(AsOf.parse("2022-07")));
        universe(METRO, Rounded.exact(12), Optional.of(AsOf.parse("2022-07")));
        headcount(Slice.of(METRO), Headcount.Status.ACTIVE, Rounded.exact(3));
        List<String> before = lines(summary());
        List<Notice> noticesBefore = summary().notices();
        Collections.reverse(workforce);
        Collections.reverse(headcounts);
        assertThat(lines(summary())).isEqualTo(before);
        assertThat(summary().notices()).isEqualTo(noticesBefore);
    }

    @Test
    void theLatestWorkforceNotAfterTheMonthCounts() {
        universe(PROVINCE, Rounded.exact(1), Optional.empty());
        universe(PROVINCE, Rounded.exact(2), Optional.of(AsOf.parse("2021-12-31")));
        universe(PROVINCE, Rounded.exact(3), Optional.of(AsOf.parse("2022-07-31")));
        universe(PROVINCE, Rounded.exact(4), Optional.of(AsOf.parse("2022-08-01")));
        assertThat(lines(summary())).containsExactly("2022-07/workforce/universe/region=18 3 ");
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.OTHER_MONTHS_FIGURE,
                        Notice.Place.file(""),
                        "2022-08-01",
                        "workforce universe region=18"));
    }

    @Test
    void moreNotActiveThanWorkersIsToldAndImpliesNobody() {
        universe(PROVINCE, Rounded.toStep(2_000_000, 100_000), Optional.empty());
        headcount(Slice.of(PROVINCE), Headcount.Status.NOT_ACTIVE, Rounded.toStep(2_200_000, 100_000));
        assertThat(lines(summary()))
                .containsExactly(
                        "2022-07/headcount/not_active/region=18 2200000 e",
                        "2022-07/workforce/universe/region=18 2000000 e");
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.NOT_ACTIVE_ABOVE_WORKFORCE,
                        Notice.Place.file(""),
                        "2200000 / 2000000",
                        "headcount not_active region=18"));
    }

    @Test
    void asManyNotActiveAsWorkersMeansThatNobodyIsActive() {
        universe(PROVINCE, Rounded.exact(100), Optional.empty());
        headcount(Slice.of(PROVINCE), Headcount.Status.NOT_ACTIVE, Rounded.exact(100));
        assertThat(lines(summary()))
                .contains("2022-07/persons/active/region=18 0 ", "2022-07/rate/active/region=18 0.0000 ");
        assertThat(summary().notices()).isEmpty();
    }

    @Test
    void aSlipOfUnitsGivesMorePotentialWorkersThanEmployed() {
        universe(PROVINCE, Rounded.exact(3_058_943_000L), Optional.empty());
        employed(PROVINCE, Rounded.toStep(4_787_200, 100));
        universe(METRO, Rounded.exact(50_000), Optional.empty());
        employed(METRO, Rounded.toStep(49_900, 200));
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.UNIVERSE_ABOVE_EMPLOYED,
                        Notice.Place.file(""),
                        "3058943000 / 4787200",
                        "workforce universe region=18"));
    }

    @Test
    void oneKabupatenCannotHaveMoreWorkersThanTheProvince() {
        universe(PROVINCE, Rounded.exact(1_000), Optional.empty());
        universe(METRO, Rounded.exact(1_000), Optional.empty());
        assertThat(summary().notices()).isEmpty();
        universe(new KemendagriCode("18.71"), Rounded.exact(1), Optional.empty());
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.PARTS_DIFFER, Notice.Place.file(""), "1001", "1000 (workforce universe region=18)"));
    }

    @Test
    void twoFiguresOfOneDateAreToldAndTheLargerIsUsed() {
        universe(PROVINCE, Rounded.exact(3_058_943), Optional.of(AsOf.parse("2022-07")));
        universe(PROVINCE, Rounded.exact(3_059_943), Optional.of(AsOf.parse("2022-07")));
        assertThat(lines(summary())).containsExactly("2022-07/workforce/universe/region=18 3059943 ");
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.FIGURE_TWICE,
                        Notice.Place.file(""),
                        "3058943, 3059943",
                        "workforce universe region=18"));
    }

    @Test
    void aProvinceWithoutAWorkforceOfItsOwnGetsTheSumOfAllItsParts() {
        LAMPUNG.parts().forEach(region -> universe(region.code(), Rounded.toStep(1_000, 100), Optional.empty()));
        Figure province = figure(Measure.WORKFORCE, Definition.UNIVERSE, Slice.of(PROVINCE));
        assertThat(province.value().orElseThrow()).isEqualTo("15000");
        assertThat(province.flagCodes()).isEqualTo("e");
        workforce.remove(0);
        assertThat(summary().figure(province.id())).isEmpty();
    }

    @Test
    void partsThatDoNotAddToTheProvinceAreAnError() {
        LAMPUNG.parts()
                .forEach(region -> headcount(Slice.of(region.code()), Headcount.Status.ACTIVE, Rounded.exact(10)));
        headcount(Slice.of(PROVINCE), Headcount.Status.ACTIVE, Rounded.exact(149));
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.TOTALS_DISAGREE, Notice.Place.file(""), "150", "149 (headcount active region=18)"));
    }

    @Test
    void segmentsThatDoNotAddToTheTotalAreAnError() {
        for (Segment segment : Segment.values()) {
            headcount(Slice.of(METRO).with(segment), Headcount.Status.ACTIVE, Rounded.exact(10));
        }
        headcount(Slice.of(METRO), Headcount.Status.ACTIVE, Rounded.exact(41));
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.TOTALS_DISAGREE, Notice.Place.file(""), "40", "41 (headcount active region=18.72)"));
    }

    @Test
    void aSexSplitThatCannotBeIsAnError() {
        headcount(Slice.of(METRO), Headcount.Status.ACTIVE, Rounded.exact(40));
        headcount(Slice.of(METRO).with(Sex.MALE), Headcount.Status.ACTIVE, Rounded.exact(40));
        assertThat(summary().notices()).isEmpty();
        headcount(Slice.of(METRO).with(Sex.FEMALE), Headcount.Status.ACTIVE, Rounded.exact(1));
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.TOTALS_DISAGREE, Notice.Place.file(""), "41", "40 (headcount active region=18.72)"));
    }

    @Test
    void oneSexAloneCannotExceedTheWhole() {
        headcount(Slice.of(METRO), Headcount.Status.INACTIVE, Rounded.exact(40));
        headcount(Slice.of(METRO).with(Sex.MALE), Headcount.Status.INACTIVE, Rounded.exact(41));
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.TOTALS_DISAGREE,
                        Notice.Place.file(""),
                        "41",
                        "40 (headcount inactive region=18.72)"));
    }

    @Test
    void workersNeedNotAddUp() {
        LAMPUNG.parts().forEach(region -> universe(region.code(), Rounded.exact(10), Optional.empty()));
        universe(PROVINCE, Rounded.exact(149), Optional.empty());
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.PARTS_DIFFER, Notice.Place.file(""), "150", "149 (workforce universe region=18)"));
    }

    @Test
    void aMissingDenominatorGivesNoRateAndNeverZero() {
        count(METRO, 3);
        assertThat(lines(summary()))
                .contains("2022-07/rate/active/region=18 - x", "2022-07/rate/active/region=18.72 - x")
                .noneMatch(line -> line.startsWith("2022-07/gap"));
    }

    @Test
    void bothSeriesOfWorkersGiveRatesOfTheirOwn() {
        count(METRO, 3);
        universe(METRO, Rounded.exact(4), Optional.empty());
        employed(METRO, Rounded.exact(6));
        assertThat(lines(summary()))
                .contains(
                        "2022-07/rate/active/region=18.72 75.0000 ",
                        "2022-07/rate/active-employed/region=18.72 50.0000 ",
                        "2022-07/rate/registered-employed/region=18.72 50.0000 ",
                        "2022-07/gap/paid_up-employed/region=18.72 3 ");
    }

    @Test
    void morePersonsThanWorkersIsShownAndTold() {
        count(METRO, 3);
        universe(METRO, Rounded.exact(2), Optional.empty());
        assertThat(lines(summary()))
                .contains("2022-07/rate/active/region=18.72 150.0000 ", "2022-07/gap/active/region=18.72 -1 ");
        assertThat(summary().notices())
                .containsExactly(new Notice(NoticeCode.ABOVE_WORKFORCE, Notice.Place.file(""), "3 / 2", "Kota Metro"));
    }

    @Test
    void countedPersonsWinOverHeadcounts() {
        count(METRO, 3);
        headcount(Slice.of(METRO), Headcount.Status.ACTIVE, Rounded.exact(5));
        headcount(Slice.of(METRO).with(Segment.BPU), Headcount.Status.ACTIVE, Rounded.exact(3));
        assertThat(lines(summary())).contains("2022-07/persons/active/region=18.72 3 ");
        assertThat(summary().notices())
                .containsExactly(new Notice(
                        NoticeCode.HEADCOUNT_DIFFERS, Notice.Place.file(""), "5, 3", "persons region=18.72"));
    }

    @Test
    void headcountsStandInForPersonsWhereNobodyWasCounted() {
        headcount(Slice.of(METRO).with(Segment.PU), Headcount.Status.ACTIVE, Rounded.exact(7));
        headcount(Slice.of(METRO).with(Program.JKK), Headcount.Status.ACTIVE, Rounded.exact(9));
        headcount(Slice.of(METRO), Headcount.Status.INACTIVE, Rounded.exact(2));
        assertThat(lines(summary()))
                .contains(
                        "2022-07/persons/active/region=18.72/segment=PU 7 ",
                        "2022-07/program_persons/active/region=18.72/program=JKK 9 ",
                        "2022-07/headcount/inactive/region=18.72 2 ");
    }

    @Test
    void dutiesOfTheMonthAreSummedByGovernment() {
        duty("Perda 1/2022", 500_000_000, 20, YearMonth.of(2022, 1), YearMonth.of(2022, 12));
        duty("Perbup 7/2022", 250_000_000, 5, YearMonth.of(2022, 7), YearMonth.of(2022, 7));
        duty("Perda 9/2020", 1, 1, YearMonth.of(2020, 1), YearMonth.of(2020, 12));
        assertThat(lines(summary()))
                .containsExactly(
                        "2022-07/duty_budget/region=18.72 750000000 ", "2022-07/duty_persons/region=18.72 25 ");
        assertThat(summary().duties()).extracting(Duty::regulation).containsExactly("Perbup 7/2022", "Perda 1/2022");
    }

    @Test
    void graceOutsideItsRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthEvidence(tally, List.of(), List.of(), List.of(), 4))
                .withMessage("graceMonths must lie between 0 and 3, found 4");
    }

    private CoverageSummary summary() {
        return CoverageSummary.of(new MonthEvidence(tally, workforce, headcounts, duties, 0));
    }

    private Figure figure(Measure measure, Definition definition, Slice slice) {
        return summary()
                .figure(new CellId(JULY_2022, measure, definition, slice))
                .orElseThrow();
    }

    private static List<String> lines(CoverageSummary summary) {
        return summary.figures().stream()
                .map(figure ->
                        figure.id() + " " + figure.value().map(Object::toString).orElse("-") + " " + figure.flagCodes())
                .toList();
    }

    private void universe(KemendagriCode region, Rounded workers, Optional<AsOf> asOf) {
        workforce.add(new WorkforceFigure(region, WorkforceFigure.Series.UNIVERSE, workers, asOf, Optional.empty()));
    }

    private void employed(KemendagriCode region, Rounded workers) {
        workforce.add(new WorkforceFigure(
                region, WorkforceFigure.Series.EMPLOYED, workers, Optional.empty(), Optional.empty()));
    }

    private void headcount(Slice slice, Headcount.Status status, Rounded persons) {
        headcounts.add(new Headcount(slice, status, persons, Optional.empty(), Optional.empty()));
    }

    private static Slice kpb(String group) {
        return Slice.of(PROVINCE).withScheme("KPB").withGroup(group);
    }

    private void duty(String regulation, long budget, long persons, YearMonth from, YearMonth to) {
        duties.add(new Duty(
                METRO,
                regulation,
                Optional.of(LocalDate.of(2022, 1, 3)),
                Optional.of(new Rupiah(budget)),
                OptionalLong.of(persons),
                Optional.of(from),
                Optional.of(to),
                Optional.empty()));
    }

    private void count(KemendagriCode region, int persons) {
        for (int i = 1; i <= persons; i++) {
            tally.add(new Participation(
                    Nik.of("187105410790000" + i),
                    LocalDate.of(1990, 7, 1),
                    Sex.FEMALE,
                    region,
                    Segment.BPU,
                    Set.of(Program.JKK),
                    true,
                    Optional.of(JULY_2022)));
        }
    }
}
