package jamsos.coverage.metric;

import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.worker.Sex;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What suppliers have counted already, workforce and headcounts: chosen, written down and held against each other. */
final class GivenFigures {

    private final FigureSheet sheet;
    private final Map<WorkforceFigure.Series, SortedMap<Slice, ChosenFigures.Given>> workforce =
            new EnumMap<>(WorkforceFigure.Series.class);
    private final Map<Headcount.Status, SortedMap<Slice, ChosenFigures.Given>> headcounts =
            new EnumMap<>(Headcount.Status.class);

    GivenFigures(MonthEvidence evidence, FigureSheet sheet) {
        this.sheet = sheet;
        ChosenFigures chosen = new ChosenFigures(evidence.tally().regions(), sheet);
        for (WorkforceFigure.Series series : WorkforceFigure.Series.values()) {
            workforce.put(
                    series,
                    chosen.choose(
                            label(Measure.WORKFORCE, series.definition()),
                            evidence.workforce().stream()
                                    .filter(figure -> figure.series() == series)
                                    .map(ChosenFigures.Given::of)
                                    .toList()));
        }
        for (Headcount.Status status : Headcount.Status.values()) {
            headcounts.put(
                    status,
                    chosen.choose(
                            label(Measure.HEADCOUNT, status.definition()),
                            evidence.headcounts().stream()
                                    .filter(headcount -> headcount.status() == status)
                                    .map(ChosenFigures.Given::of)
                                    .toList()));
        }
    }

    SortedMap<Slice, ChosenFigures.Given> workforce(WorkforceFigure.Series series) {
        return workforce.getOrDefault(series, Collections.emptySortedMap());
    }

    SortedMap<Slice, ChosenFigures.Given> headcounts(Headcount.Status status) {
        return headcounts.getOrDefault(status, Collections.emptySortedMap());
    }

    Optional<Rounded> workers(Slice slice, WorkforceFigure.Series series) {
        return Optional.ofNullable(workforce(series).get(slice)).map(ChosenFigures.Given::value);
    }

    Optional<Rounded> headcount(Slice slice, Headcount.Status status) {
        return Optional.ofNullable(headcounts(status).get(slice)).map(ChosenFigures.Given::value);
    }

    void write() {
        workforce.forEach((series, figures) -> figures.forEach((slice, given) ->
                sheet.quantity(Measure.WORKFORCE, series.definition(), slice, given.value(), given.basis())));
        headcounts.forEach((status, figures) -> figures.forEach((slice, given) ->
                sheet.quantity(Measure.HEADCOUNT, status.definition(), slice, given.value(), given.basis())));
        headcounts.forEach((status, figures) -> figures.forEach((whole, given) -> {
            if (whole.parts().isEmpty()) {
                compare(status, given, Stream.of(Segment.values()).map(whole::with));
                compare(status, given, Stream.of(Sex.values()).map(whole::with));
            }
        }));
        workforce(WorkforceFigure.Series.UNIVERSE).forEach(this::compareSeries);
        headcounts(Headcount.Status.NOT_ACTIVE).forEach(this::compareWithWorkers);
    }

    /** Headcounts of the segments, or of both sexes, must add to the headcount of all; those given must fit into it. */
    private void compare(Headcount.Status status, ChosenFigures.Given whole, Stream<Slice> slices) {
        List<Optional<Rounded>> parts =
                slices.map(slice -> headcount(slice, status)).toList();
        Parts.of(parts)
                .contradicting(whole.value())
                .ifPresent(sum -> sheet.tell(
                        NoticeCode.TOTALS_DISAGREE,
                        Long.toString(sum.value()),
                        whole.value().value() + " (" + label(Measure.HEADCOUNT, status.definition()) + " "
                                + whole.slice() + ")"));
    }

    /** Potential workers are some of those employed; more of them is mostly a slip of units. */
    private void compareSeries(Slice slice, ChosenFigures.Given universe) {
        workers(slice, WorkforceFigure.Series.EMPLOYED)
                .filter(employed -> universe.value().low().compareTo(employed.high()) > 0)
                .ifPresent(employed -> sheet.tell(
                        NoticeCode.UNIVERSE_ABOVE_EMPLOYED,
                        universe.value().value() + " / " + employed.value(),
                        label(Measure.WORKFORCE, Definition.UNIVERSE) + " " + slice));
    }

    /** Of the workers of a region no more than all can be without active membership. */
    private void compareWithWorkers(Slice slice, ChosenFigures.Given notActive) {
        workers(slice, WorkforceFigure.Series.UNIVERSE)
                .filter(workers -> notActive.value().low().compareTo(workers.high()) > 0)
                .ifPresent(workers -> sheet.tell(
                        NoticeCode.NOT_ACTIVE_ABOVE_WORKFORCE,
                        notActive.value().value() + " / " + workers.value(),
                        label(Measure.HEADCOUNT, Definition.NOT_ACTIVE) + " " + slice));
    }

    private static String label(Measure measure, Definition definition) {
        return measure.code() + " " + definition.code();
    }
}
