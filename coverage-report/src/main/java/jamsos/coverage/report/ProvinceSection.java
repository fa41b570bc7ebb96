package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Coverage of the province, figure by figure, each with its date and source (cakupan provinsi). */
final class ProvinceSection implements Section {

    private final Draft draft;
    private final Cells cells;
    private final Slice province;

    ProvinceSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
        this.province = draft.province();
    }

    @Override
    public List<Block> blocks() {
        List<List<Datum>> rows = Stream.of(
                        given(Labels.WORKERS_UNIVERSE, Measure.WORKFORCE, Definition.UNIVERSE),
                        given(
                                isGapTold() ? Labels.NOT_ACTIVE : Labels.NOT_ACTIVE_HEADCOUNT,
                                Measure.HEADCOUNT,
                                Definition.NOT_ACTIVE),
                        active(),
                        gap(),
                        rate(Labels.COVERAGE, Definition.ACTIVE),
                        bound(Labels.COVERAGE_LOW, Measure.RATE_LOW),
                        bound(Labels.COVERAGE_HIGH, Measure.RATE_HIGH),
                        given(Labels.WORKERS_EMPLOYED, Measure.WORKFORCE, Definition.EMPLOYED),
                        rate(Labels.COVERAGE_EMPLOYED, Definition.ACTIVE_EMPLOYED))
                .flatMap(Optional::stream)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                draft.say(Labels.PROVINCE_SHEET),
                draft.say(
                        Labels.PROVINCE_TABLE,
                        draft.figures().regions().province().name()),
                List.of(
                        Columns.words(draft.say(Labels.FIGURE), 2.5),
                        Columns.figure(draft.say(Labels.VALUE), 1.7),
                        Columns.words(draft.say(Labels.AS_OF), 1.6),
                        Columns.words(draft.say(Labels.SOURCE), 3.5)),
                rows,
                false);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(draft.say(Labels.PROVINCE_HEADING)));
        statusChart().ifPresent(blocks::add);
        blocks.add(table);
        blocks.addAll(Columns.notes(draft, table, List.of()));
        return blocks;
    }

    private Optional<List<Datum>> given(Labels label, Measure measure, Definition definition) {
        return draft.find(measure, definition, province)
                .map(figure -> row(
                        draft.say(label),
                        cells.of(figure),
                        draft.asOf(figure),
                        figure.basis().source().orElseGet(() -> draft.say(Labels.NO_SOURCE))));
    }

    private Optional<List<Datum>> active() {
        return draft.find(Measure.PERSONS, Definition.ACTIVE, province)
                .map(figure -> row(
                        draft.say(Labels.ACTIVE),
                        cells.of(figure),
                        draft.counted() ? draft.monthEnd() : draft.asOf(figure),
                        sourceOfActive(figure)));
    }

    private String sourceOfActive(Figure figure) {
        if (draft.counted()) {
            return draft.say(Labels.COUNTED_FROM_ROWS);
        }
        return draft.find(Measure.HEADCOUNT, Definition.ACTIVE, province).isPresent()
                ? figure.basis().source().orElseGet(() -> draft.say(Labels.NO_SOURCE))
                : draft.say(Labels.COMPUTED_ACTIVE);
    }

    private Optional<List<Datum>> gap() {
        return draft.find(Measure.GAP, Definition.ACTIVE, province)
                .filter(figure -> !isGapTold())
                .map(figure -> row(draft.say(Labels.NOT_ACTIVE), cells.of(figure), "", draft.say(Labels.COMPUTED_GAP)));
    }

    /** Whether the active were computed from a headcount of those not active, which then is the gap itself. */
    private boolean isGapTold() {
        return !draft.counted()
                && draft.find(Measure.HEADCOUNT, Definition.NOT_ACTIVE, province)
                        .isPresent();
    }

    private Optional<List<Datum>> rate(Labels label, Definition definition) {
        return Rate.find(draft, definition, province)
                .map(rate -> row(draft.say(label), rate.inTable(), "", draft.say(Labels.COMPUTED_RATE)));
    }

    private Optional<List<Datum>> bound(Labels label, Measure measure) {
        return draft.find(measure, Definition.ACTIVE, province)
                .map(figure -> row(draft.say(label), cells.of(figure), "", draft.say(Labels.COMPUTED_BOUND)));
    }

    private static List<Datum> row(String what, Datum value, String asOf, String source) {
        return List.of(Datum.text(what), value, Datum.text(asOf), Datum.text(source));
    }

    /** Stands in for the map where there are no figures of regions. */
    private Optional<Block> statusChart() {
        Optional<Datum> active = draft.find(Measure.PERSONS, Definition.ACTIVE, province)
                .filter(figure -> figure.value().isPresent())
                .map(cells::inBox);
        Optional<Datum> gap = draft.find(Measure.GAP, Definition.ACTIVE, province)
                .filter(figure ->
                        figure.value().map(value -> value.signum() >= 0).orElse(false))
                .map(cells::inBox);
        if (active.isEmpty() || gap.isEmpty() || RegionSection.hasFigures(draft)) {
            return Optional.empty();
        }
        return Optional.of(new Block.BarChart(
                draft.say(Labels.STATUS_CHART),
                draft.say(
                        Labels.STATUS_CHART_DESCRIPTION,
                        gap.get().shown(),
                        active.get().shown()),
                Stream.of(
                                new Block.BarChart.Bar(draft.say(Labels.NOT_ACTIVE), gap.get(), false),
                                new Block.BarChart.Bar(draft.say(Labels.ACTIVE), active.get(), true))
                        .sorted(Columns.LONGEST_FIRST)
                        .toList(),
                Optional.empty()));
    }
}
