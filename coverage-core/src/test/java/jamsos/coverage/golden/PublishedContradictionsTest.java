package jamsos.coverage.golden;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.Bridge;
import jamsos.coverage.metric.Coverage;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.Target;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library says to contradictions that were really printed; an official can read the table without Java. */
class PublishedContradictionsTest {

    private static final ReferenceTable CASES =
            ReferenceTable.resource(PublishedContradictionsTest.class, "published_contradictions.csv");
    private static final YearMonth MONTH = YearMonth.of(2022, 7);
    private static final KemendagriCode PROVINCE = new KemendagriCode("18");
    private static final KemendagriCode BANDAR_LAMPUNG = new KemendagriCode("18.71");

    static Stream<Named<ReferenceTable.Row>> cases() {
        return CASES.rows().stream().map(row -> Named.of(row.get("sentence"), row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLibrarySaysWhatTheLineSays(ReferenceTable.Row row) {
        assertThat(verdict(row)).isEqualTo(row.get("verdict"));
    }

    private static String verdict(ReferenceTable.Row row) {
        return switch (row.get("check")) {
            case "NEEDED" -> Long.toString(target(row.get("first"), 2025).needed(number(row, "second")));
            case "RATE_FITS" -> rateFits(row);
            case "GAP_FITS" -> gapFits(row);
            case "BRIDGE" ->
                Long.toString(new Bridge(stated("one", row, "first"), List.of(), stated("other", row, "second"))
                        .unexplained());
            case "DATE" -> dateRefused(row.get("first"));
            default -> notices(row);
        };
    }

    private static String rateFits(ReferenceTable.Row row) {
        Coverage coverage = Coverage.ofCovered(
                Rounded.exact(number(row, "first")), Rounded.toStep(number(row, "second"), number(row, "third")));
        BigDecimal printed = new BigDecimal(row.get("fourth"));
        return fits(
                coverage.low().setScale(printed.scale(), RoundingMode.HALF_UP),
                printed,
                coverage.high().setScale(printed.scale(), RoundingMode.HALF_UP));
    }

    /** A gap to the target grows with the universe, so its bounds are those of the universe. */
    private static String gapFits(ReferenceTable.Row row) {
        Target target = target(row.get("first"), 2025);
        Percentage rate = Percentage.ofPercent(row.get("second"));
        Rounded universe = Rounded.toStep(number(row, "third"), number(row, "fourth"));
        String[] printed = row.get("fifth").split(" ", -1);
        Rounded gap = Rounded.toStep(Long.parseLong(printed[0]), Long.parseLong(printed[1]));
        BigDecimal low = missing(target, rate, universe.low());
        BigDecimal high = missing(target, rate, universe.high());
        return low.compareTo(gap.high()) <= 0 && high.compareTo(gap.low()) >= 0 ? "fits" : "does not fit";
    }

    private static BigDecimal missing(Target target, Percentage rate, BigDecimal universe) {
        long active = rate.of(universe).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return BigDecimal.valueOf(
                target.progress(active, universe.longValueExact(), MONTH).missing());
    }

    private static String fits(BigDecimal low, BigDecimal printed, BigDecimal high) {
        return low.compareTo(printed) <= 0 && printed.compareTo(high) <= 0 ? "fits" : "does not fit";
    }

    private static String dateRefused(String text) {
        try {
            return AsOf.parse(text).toString();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    /** What is told when both figures stand in one month's evidence, or in two months' for a jump. */
    private static String notices(ReferenceTable.Row row) {
        MonthEvidence evidence = switch (row.get("check")) {
            case "TWICE" -> workers(universe(row, "first"), universe(row, "second"));
            case "SERIES" ->
                workers(
                        universe(row, "first"),
                        figure(PROVINCE, WorkforceFigure.Series.EMPLOYED, number(row, "second")));
            case "PART" ->
                workers(
                        figure(BANDAR_LAMPUNG, WorkforceFigure.Series.UNIVERSE, number(row, "first")),
                        universe(row, "second"));
            case "JUMP" ->
                workers(universe(row, "second"))
                        .after(evidence(MONTH.minusMonths(1), List.of(universe(row, "first")), List.of()));
            case "TARGETS" ->
                workers().withTargets(List.of(target(row.get("first"), 2022), target(row.get("second"), 2022)));
            case "LANSIA" ->
                headcounts(lansia(row, "first", Optional.empty()), lansia(row, "second", Optional.empty()));
            case "LATER" -> headcounts(lansia(row, "first", Optional.of(row.get("second", AsOf::parse))));
            default -> throw new IllegalArgumentException(row + ": no such check");
        };
        return CoverageSummary.of(evidence).notices().stream()
                .map(notice -> notice.code() + " " + notice.value())
                .collect(Collectors.joining("; "));
    }

    private static MonthEvidence workers(WorkforceFigure... figures) {
        return evidence(MONTH, List.of(figures), List.of());
    }

    private static MonthEvidence headcounts(Headcount... headcounts) {
        return evidence(MONTH, List.of(), List.of(headcounts));
    }

    private static MonthEvidence evidence(
            YearMonth month, List<WorkforceFigure> workforce, List<Headcount> headcounts) {
        return new MonthEvidence(new CoverageTally(month, Regions.lampung()), workforce, headcounts, List.of(), 0);
    }

    private static WorkforceFigure universe(ReferenceTable.Row row, String column) {
        return figure(PROVINCE, WorkforceFigure.Series.UNIVERSE, number(row, column));
    }

    private static WorkforceFigure figure(KemendagriCode region, WorkforceFigure.Series series, long workers) {
        return new WorkforceFigure(region, series, Rounded.exact(workers), Optional.empty(), Optional.empty());
    }

    private static Headcount lansia(ReferenceTable.Row row, String column, Optional<AsOf> asOf) {
        return new Headcount(
                Slice.of(PROVINCE).withScheme("KPB").withGroup("LANSIA"),
                Headcount.Status.ACTIVE,
                Rounded.exact(number(row, column)),
                asOf,
                Optional.empty());
    }

    private static Bridge.Stated stated(String agency, ReferenceTable.Row row, String column) {
        return new Bridge.Stated(agency, number(row, column));
    }

    private static Target target(String percent, int year) {
        return new Target(
                PROVINCE,
                Year.of(year),
                Optional.of(new BigDecimal(percent)),
                OptionalLong.empty(),
                new Citation("published_contradictions.csv"));
    }

    private static long number(ReferenceTable.Row row, String column) {
        return row.get(column, Long::parseLong);
    }
}
