package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.worker.Participation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final YearMonth NOW = RandomMonth.MONTH;
    private static final YearMonth BEFORE = NOW.minusMonths(1);
    private static final Regions LAMPUNG = Regions.lampung();

    private final List<Participation> lastRows = new RandomMonth(1, 700).participations(900);
    private final List<Participation> rows = new RandomMonth(2, 700).participations(900);

    @Test
    void movementAddsUpToBothMonths() {
        MonthEvidence before = evidence(BEFORE, lastRows, 1_000);
        CoverageSummary earlier = CoverageSummary.of(before);
        CoverageSummary later = CoverageSummary.of(evidence(NOW, rows, 1_100).after(before));
        for (Region region : LAMPUNG.all()) {
            Slice slice = Slice.of(region.code());
            assertThat(count(later, Measure.JOINED, slice)
                            + count(later, Measure.RETURNED, slice)
                            + count(later, Measure.STAYED, slice))
                    .isEqualTo(active(later, slice));
            for (Segment segment : Segment.values()) {
                Slice part = slice.with(segment);
                assertThat(count(later, Measure.JOINED, part)
                                + count(later, Measure.RETURNED, part)
                                + count(later, Measure.STAYED, part))
                        .isEqualTo(active(later, part));
            }
            assertThat(count(later, Measure.MOVED, slice)).isLessThanOrEqualTo(count(later, Measure.STAYED, slice));
        }
        Slice province = Slice.of(LAMPUNG.province().code());
        assertThat(count(later, Measure.STAYED, province)
                        + count(later, Measure.LAPSED, province)
                        + count(later, Measure.LEFT, province))
                .isEqualTo(active(earlier, province));
        assertThat(List.of(
                        count(later, Measure.JOINED, province),
                        count(later, Measure.RETURNED, province),
                        count(later, Measure.MOVED, province),
                        count(later, Measure.LAPSED, province),
                        count(later, Measure.LEFT, province)))
                .allMatch(persons -> persons > 0);
    }

    @Test
    void theSameRowsMoveNobody() {
        MonthEvidence before = evidence(BEFORE, rows, 1_000);
        CoverageSummary later = CoverageSummary.of(evidence(NOW, rows, 1_000).after(before));
        Slice province = Slice.of(LAMPUNG.province().code());
        assertThat(count(later, Measure.STAYED, province)).isEqualTo(active(later, province));
        assertThat(count(later, Measure.MOVED, province)).isZero();
        assertThat(count(later, Measure.LEFT, province)).isZero();
    }

    @Test
    void theChangeOfTheRateIsSplit() {
        MonthEvidence before = evidence(BEFORE, lastRows, 1_000);
        CoverageSummary earlier = CoverageSummary.of(before);
        CoverageSummary later = CoverageSummary.of(evidence(NOW, rows, 1_100).after(before));
        Slice province = Slice.of(LAMPUNG.province().code());
        assertThat(value(later, Measure.CHANGE_NUMERATOR, Definition.ACTIVE, province)
                        .add(value(later, Measure.CHANGE_DENOMINATOR, Definition.ACTIVE, province)))
                .isEqualTo(value(later, Measure.RATE, Definition.ACTIVE, province)
                        .subtract(earlier.figure(new CellId(BEFORE, Measure.RATE, Definition.ACTIVE, province))
                                .orElseThrow()
                                .value()
                                .orElseThrow()));
    }

    @Test
    void aJumpOfTheBaseBreaksTheSeries() {
        MonthEvidence before = evidence(BEFORE, rows, 1_000);
        CoverageSummary within = CoverageSummary.of(evidence(NOW, rows, 1_100).after(before));
        CoverageSummary beyond = CoverageSummary.of(evidence(NOW, rows, 1_101).after(before));
        assertThat(within.notices()).isEmpty();
        assertThat(beyond.notices())
                .containsExactly(new Notice(
                        NoticeCode.BASE_JUMP, Notice.Place.file(""), "1000 - 1101", "workforce universe region=18"));
        Slice province = Slice.of(LAMPUNG.province().code());
        assertThat(beyond.figure(new CellId(NOW, Measure.RATE, Definition.ACTIVE, province))
                        .orElseThrow()
                        .flagCodes())
                .isEqualTo("b");
    }

    @Test
    void aSurveyUsedAgainIsTold() {
        CoverageSummary later = CoverageSummary.of(surveyed(NOW).after(surveyed(BEFORE)));
        assertThat(later.notices())
                .containsExactly(new Notice(
                        NoticeCode.SURVEY_REUSED, Notice.Place.file(""), "2025-08", "workforce employed region=18"));
    }

    private static MonthEvidence surveyed(YearMonth month) {
        WorkforceFigure survey = new WorkforceFigure(
                LAMPUNG.province().code(),
                WorkforceFigure.Series.EMPLOYED,
                Rounded.toStep(4_853_000, 1_000),
                Optional.of(AsOf.parse("2025-08")),
                Optional.empty());
        return new MonthEvidence(new CoverageTally(month, LAMPUNG), List.of(survey), List.of(), List.of(), 0);
    }

    @Test
    void onlyTheMonthBeforeCanBeComparedWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence(NOW, rows, 1_000).after(evidence(NOW.minusMonths(2), lastRows, 1_000)))
                .withMessage("the month before 2025-11 is 2025-10, found 2025-09");
    }

    private static MonthEvidence evidence(YearMonth month, List<Participation> rows, long workers) {
        CoverageTally tally = new CoverageTally(month, LAMPUNG);
        rows.forEach(tally::add);
        WorkforceFigure universe = new WorkforceFigure(
                LAMPUNG.province().code(),
                WorkforceFigure.Series.UNIVERSE,
                Rounded.exact(workers),
                Optional.empty(),
                Optional.empty());
        return new MonthEvidence(tally, List.of(universe), List.of(), List.of(), 0);
    }

    private static long active(CoverageSummary summary, Slice slice) {
        return number(summary, Measure.PERSONS, Definition.ACTIVE, slice);
    }

    private static long count(CoverageSummary summary, Measure measure, Slice slice) {
        return number(summary, measure, Definition.NONE, slice);
    }

    private static long number(CoverageSummary summary, Measure measure, Definition definition, Slice slice) {
        return summary.figure(new CellId(summary.month(), measure, definition, slice))
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    private static BigDecimal value(CoverageSummary summary, Measure measure, Definition definition, Slice slice) {
        return summary.figure(new CellId(summary.month(), measure, definition, slice))
                .flatMap(Figure::value)
                .orElseThrow();
    }
}
