package jamsos.coverage.metric;

import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.worker.Sex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules by which evidence becomes figures, in the order in which one rests on another. */
final class SummaryRules {

    private static final List<Definition> LADDER =
            List.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A base that changes by more than one in ten breaks the series. */
    private static final long BASE_JUMP = 10;

    private final MonthEvidence evidence;
    private final Regions regions;
    private final boolean counted;
    private final FigureSheet sheet;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<WorkforceFigure.Series, SortedMap<Slice, ChosenFigures.Given>> workforce =
            new EnumMap<>(WorkforceFigure.Series.class);
    private final Map<Headcount.Status, SortedMap<Slice, ChosenFigures.Given>> headcounts =
            new EnumMap<>(Headcount.Status.class);

    /** Persons not counted here but told by suppliers, with their precision; the rest was counted. */
    private final Map<CellId, Rounded> told = new TreeMap<>();

    /** Every coverage of the month, under the cell of its rate. */
    private final SortedMap<CellId, Coverage> coverages = new TreeMap<>();

    SummaryRules(MonthEvidence evidence) {
        this.evidence = evidence;
        this.regions = evidence.tally().regions();
        this.counted = evidence.tally().rowsTaken() > 0;
        this.sheet = new FigureSheet(evidence.tally().month());
    }

    CoverageSummary summarise() {
        chooseFigures();
        new PersonCounts(evidence.tally(), sheet).write(evidence.graceMonths());
        writeWorkforce();
        writeHeadcounts();
        compareParts();
        takeOverHeadcounts();
        for (Definition definition : LADDER) {
            for (WorkforceFigure.Series series : WorkforceFigure.Series.values()) {
                regions.all().forEach(region -> writeCoverage(region, definition, series));
            }
        }
        evidence.previous().ifPresent(this::writeChange);
        List<Duty> duties = writeDuties();
        return new CoverageSummary(evidence.tally().month(), regions, sheet.figures(), notices, duties);
    }

    private void chooseFigures() {
        ChosenFigures chosen =
                new ChosenFigures(regions, evidence.tally().month().atEndOfMonth(), notices);
        for (WorkforceFigure.Series series : WorkforceFigure.Series.values()) {
            workforce.put(
                    series,
                    chosen.choose(
                            Measure.WORKFORCE.code() + " " + series.definition().code(),
                            evidence.workforce().stream()
                                    .filter(figure -> figure.series() == series)
                                    .map(ChosenFigures.Given::of)
                                    .toList()));
        }
        for (Headcount.Status status : Headcount.Status.values()) {
            headcounts.put(
                    status,
                    chosen.choose(
                            Measure.HEADCOUNT.code() + " " + status.definition().code(),
                            evidence.headcounts().stream()
                                    .filter(headcount -> headcount.status() == status)
                                    .map(ChosenFigures.Given::of)
                                    .toList()));
        }
    }

    private void writeWorkforce() {
        workforce.forEach((series, figures) -> figures.forEach((slice, given) ->
                sheet.quantity(Measure.WORKFORCE, series.definition(), slice, given.value(), given.basis())));
    }

    private void writeHeadcounts() {
        headcounts.forEach((status, figures) -> figures.forEach((slice, given) ->
                sheet.quantity(Measure.HEADCOUNT, status.definition(), slice, given.value(), given.basis())));
    }

    /** Headcounts of the four segments, or of both sexes, must add to the headcount of all. */
    private void compareParts() {
        headcounts.forEach((status, figures) -> figures.forEach((whole, given) -> {
            if (whole.parts().isEmpty()) {
                compare(status, given, figures, Stream.of(Segment.values()).map(whole::with));
                compare(status, given, figures, Stream.of(Sex.values()).map(whole::with));
            }
        }));
    }

    private void compare(
            Headcount.Status status,
            ChosenFigures.Given whole,
            SortedMap<Slice, ChosenFigures.Given> figures,
            Stream<Slice> slices) {
        List<Optional<Rounded>> parts = slices.map(
                        slice -> Optional.ofNullable(figures.get(slice)).map(ChosenFigures.Given::value))
                .toList();
        if (parts.stream().allMatch(Optional::isPresent)) {
            Rounded sum = parts.stream()
                    .map(Optional::orElseThrow)
                    .reduce(Rounded::plus)
                    .orElseThrow();
            if (!sum.agreesWith(whole.value())) {
                tell(
                        NoticeCode.TOTALS_DISAGREE,
                        Long.toString(sum.value()),
                        whole.value().value() + " (" + Measure.HEADCOUNT.code() + " "
                                + status.definition().code() + " " + whole.slice() + ")");
            }
        }
    }

    /** Active persons that were not counted from rows are taken from headcounts, said or implied. */
    private void takeOverHeadcounts() {
        headcounts(Headcount.Status.ACTIVE).forEach((slice, given) -> {
            List<Dimension> parts = List.copyOf(slice.parts().keySet());
            if (parts.isEmpty() || parts.equals(List.of(Dimension.SEGMENT))) {
                takeOver(Measure.PERSONS, slice, given.value(), given.basis());
            } else if (parts.equals(List.of(Dimension.PROGRAM))) {
                takeOver(Measure.PROGRAM_PERSONS, slice, given.value(), given.basis());
            }
        });
        headcounts(Headcount.Status.NOT_ACTIVE).forEach((slice, given) -> {
            if (slice.parts().isEmpty() && !headcounts(Headcount.Status.ACTIVE).containsKey(slice)) {
                workers(slice, WorkforceFigure.Series.UNIVERSE)
                        .filter(workers -> workers.value() >= given.value().value())
                        .map(workers -> workers.minus(given.value()))
                        .ifPresent(active -> takeOver(
                                Measure.PERSONS,
                                slice,
                                active,
                                new Basis(given.asOf(), given.source(), active.step())));
            }
        });
    }

    private void takeOver(Measure measure, Slice slice, Rounded persons, Basis basis) {
        if (!counted) {
            sheet.quantity(measure, Definition.ACTIVE, slice, persons, basis);
            told.put(cell(measure, Definition.ACTIVE, slice), persons);
            return;
        }
        long here = sheet.find(measure, Definition.ACTIVE, slice)
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
        if (!Rounded.exact(here).agreesWith(persons)) {
            tell(NoticeCode.HEADCOUNT_DIFFERS, persons.value() + ", " + here, measure.code() + " " + slice);
        }
    }

    private SortedMap<Slice, ChosenFigures.Given> headcounts(Headcount.Status status) {
        return headcounts.getOrDefault(status, Collections.emptySortedMap());
    }

    private SortedMap<Slice, ChosenFigures.Given> workforce(WorkforceFigure.Series series) {
        return workforce.getOrDefault(series, Collections.emptySortedMap());
    }

    private Optional<Rounded> workers(Slice slice, WorkforceFigure.Series series) {
        return Optional.ofNullable(workforce(series).get(slice)).map(ChosenFigures.Given::value);
    }

    private void writeCoverage(Region region, Definition people, WorkforceFigure.Series series) {
        Slice slice = Slice.of(region.code());
        Optional<Figure> persons = sheet.find(Measure.PERSONS, people, slice);
        boolean seriesGiven = !workforce(series).isEmpty();
        if (persons.isEmpty() || (series == WorkforceFigure.Series.EMPLOYED && !seriesGiven)) {
            return;
        }
        Definition definition = people.against(series);
        Optional<Rounded> workers =
                workers(slice, series).filter(some -> some.low().signum() > 0);
        if (workers.isEmpty() || persons.get().value().isEmpty()) {
            sheet.notAvailable(Measure.RATE, definition, slice);
            return;
        }
        Coverage coverage = coverage(persons.get(), workers.get(), slice, series);
        coverages.put(cell(Measure.RATE, definition, slice), coverage);
        Basis basis = new Basis(
                Optional.empty(),
                Optional.empty(),
                Math.max(coverage.covered().step(), coverage.workers().step()));
        sheet.put(Measure.RATE, definition, slice, coverage.rate(), coverage.isExact(), basis);
        sheet.put(Measure.GAP, definition, slice, BigDecimal.valueOf(coverage.gap()), coverage.isExact(), basis);
        if (!coverage.isExact()) {
            sheet.put(Measure.RATE_LOW, definition, slice, coverage.low(), false, basis);
            sheet.put(Measure.RATE_HIGH, definition, slice, coverage.high(), false, basis);
        }
        if (definition == Definition.ACTIVE && coverage.rate().compareTo(HUNDRED) > 0) {
            tell(
                    NoticeCode.ABOVE_WORKFORCE,
                    coverage.covered().value() + " / " + coverage.workers().value(),
                    region.fullName());
        }
    }

    private Coverage coverage(Figure persons, Rounded workers, Slice slice, WorkforceFigure.Series series) {
        Rounded covered = told.getOrDefault(
                persons.id(), Rounded.exact(persons.value().orElseThrow().longValueExact()));
        boolean implied = series == WorkforceFigure.Series.UNIVERSE
                && told.containsKey(persons.id())
                && !headcounts(Headcount.Status.ACTIVE).containsKey(slice);
        return implied
                ? Optional.ofNullable(headcounts(Headcount.Status.NOT_ACTIVE).get(slice))
                        .map(uncovered -> Coverage.ofUncovered(uncovered.value(), workers))
                        .orElseThrow()
                : Coverage.ofCovered(covered, workers);
    }

    /** Who came and went, and why the rates changed, against the month before. */
    private void writeChange(MonthEvidence previous) {
        if (counted && previous.tally().rowsTaken() > 0) {
            new MovementCounts(previous.tally(), evidence.tally()).write(sheet);
        }
        SummaryRules before = new SummaryRules(previous);
        before.summarise();
        workforce.forEach((series, figures) -> figures.forEach(
                (slice, given) -> Optional.ofNullable(before.workforce(series).get(slice))
                        .ifPresent(earlier -> compareBases(series, slice, earlier, given))));
        before.coverages.forEach((rate, earlier) -> {
            Coverage later = coverages.get(cell(Measure.RATE, rate.definition(), rate.slice()));
            if (later != null) {
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
        });
    }

    private void compareBases(
            WorkforceFigure.Series series, Slice slice, ChosenFigures.Given earlier, ChosenFigures.Given given) {
        String name = Measure.WORKFORCE.code() + " " + series.definition().code() + " " + slice;
        long then = earlier.value().value();
        long now = given.value().value();
        if (Math.abs(Math.subtractExact(now, then)) > then / BASE_JUMP) {
            tell(NoticeCode.BASE_JUMP, then + " - " + now, name);
            sheet.mark(Measure.WORKFORCE, series.definition(), slice, Flag.BREAK);
            for (Definition people : LADDER) {
                sheet.mark(Measure.RATE, people.against(series), slice, Flag.BREAK);
            }
        }
        if (series == WorkforceFigure.Series.EMPLOYED
                && given.asOf().isPresent()
                && given.asOf().equals(earlier.asOf())) {
            tell(NoticeCode.SURVEY_REUSED, given.asOf().get().toString(), name);
        }
    }

    private CellId cell(Measure measure, Definition definition, Slice slice) {
        return new CellId(evidence.tally().month(), measure, definition, slice);
    }

    private List<Duty> writeDuties() {
        List<Duty> duties = evidence.duties().stream()
                .filter(duty -> duty.covers(evidence.tally().month()))
                .sorted(Comparator.comparing(Duty::region)
                        .thenComparing(Duty::regulation)
                        .thenComparing(Duty::toString))
                .toList();
        SortedMap<String, List<Duty>> byRegion = new TreeMap<>();
        duties.forEach(duty -> byRegion.computeIfAbsent(duty.region().text(), code -> new ArrayList<>())
                .add(duty));
        byRegion.values().forEach(own -> {
            Slice slice = Slice.of(own.get(0).region());
            if (own.stream().anyMatch(duty -> duty.budget().isPresent())) {
                sheet.count(
                        Measure.DUTY_BUDGET,
                        Definition.NONE,
                        slice,
                        own.stream()
                                .flatMap(duty -> duty.budget().stream())
                                .mapToLong(budget -> budget.amount())
                                .reduce(0, Math::addExact));
            }
            if (own.stream().anyMatch(duty -> duty.personsFunded().isPresent())) {
                sheet.count(
                        Measure.DUTY_PERSONS,
                        Definition.NONE,
                        slice,
                        own.stream()
                                .flatMapToLong(duty -> duty.personsFunded().stream())
                                .reduce(0, Math::addExact));
            }
        });
        return duties;
    }

    private void tell(NoticeCode code, String value, String detail) {
        notices.add(new Notice(code, Notice.Place.file(""), value, detail));
    }
}
