package jamsos.coverage.metric;

import jamsos.coverage.quality.NoticeCode;

/** What changed since last month: who came and went, why the rates changed, and whether the bases can be compared. */
final class ChangeFigures {

    /** A base that changes by more than one in ten breaks the series. */
    private static final long BASE_JUMP = 10;

    private final SummaryRules before;
    private final SummaryRules now;
    private final FigureSheet sheet;

    ChangeFigures(SummaryRules before, SummaryRules now) {
        this.before = before;
        this.now = now;
        this.sheet = now.sheet();
    }

    void write() {
        if (before.tally().rowsTaken() > 0 && now.tally().rowsTaken() > 0) {
            now.tally().movementSince(before.tally()).write(sheet, now.tally().regions());
        }
        for (WorkforceFigure.Series series : WorkforceFigure.Series.values()) {
            now.given().workforce(series).forEach((slice, given) -> {
                ChosenFigures.Given earlier = before.given().workforce(series).get(slice);
                if (earlier != null) {
                    compareBases(series, slice, earlier, given);
                }
            });
        }
        before.coverages().coverages().forEach((rate, earlier) -> {
            Coverage later = now.coverages().coverages().get(sheet.cell(Measure.RATE, rate.definition(), rate.slice()));
            if (later != null) {
                writeSplit(rate, earlier, later);
            }
        });
    }

    private void writeSplit(CellId rate, Coverage earlier, Coverage later) {
        ChangeSplit split = ChangeSplit.between(earlier, later);
        boolean exact = earlier.isExact() && later.isExact();
        sheet.put(
                Measure.CHANGE_NUMERATOR,
                rate.definition(),
                rate.slice(),
                split.numeratorEffect(),
                exact,
                Basis.COUNTED);
        sheet.put(
                Measure.CHANGE_DENOMINATOR,
                rate.definition(),
                rate.slice(),
                split.denominatorEffect(),
                exact,
                Basis.COUNTED);
    }

    private void compareBases(
            WorkforceFigure.Series series, Slice slice, ChosenFigures.Given earlier, ChosenFigures.Given given) {
        String name = Measure.WORKFORCE.code() + " " + series.definition().code() + " " + slice;
        long workersThen = earlier.value().value();
        long workersNow = given.value().value();
        if (Math.abs(Math.subtractExact(workersNow, workersThen)) > workersThen / BASE_JUMP) {
            sheet.tell(NoticeCode.BASE_JUMP, workersThen + " - " + workersNow, name);
            sheet.mark(Measure.WORKFORCE, series.definition(), slice, Flag.BREAK);
            for (Definition people : RegionCoverages.LADDER) {
                sheet.mark(Measure.RATE, people.against(series), slice, Flag.BREAK);
            }
        }
        if (series == WorkforceFigure.Series.EMPLOYED
                && given.asOf().isPresent()
                && given.asOf().equals(earlier.asOf())) {
            sheet.tell(NoticeCode.SURVEY_REUSED, given.asOf().get().toString(), name);
        }
    }
}
