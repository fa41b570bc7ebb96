package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.region.Region;
import java.util.List;
import java.util.stream.Stream;

/** How far regions are from the coverage they are to reach this year (target cakupan). */
final class TargetSection implements Section {

    private final Draft draft;
    private final Cells cells;

    TargetSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    @Override
    public List<Block> blocks() {
        List<Region> regions = Stream.concat(
                        draft.parts().stream(),
                        Stream.of(draft.figures().regions().province()))
                .filter(this::hasTarget)
                .toList();
        if (regions.isEmpty()) {
            return List.of();
        }
        String year = Integer.toString(draft.figures().month().getYear());
        Block.Table table = new Block.Table(
                draft.say(Labels.TARGETS_SHEET),
                draft.say(Labels.TARGETS_TABLE, year),
                List.of(
                        Columns.words(draft.say(Labels.REGION), 2.4),
                        Columns.figure(draft.say(Labels.WORKERS), 1.3),
                        Columns.figure(draft.say(Labels.ACTIVE), 1.3),
                        Columns.figure(draft.say(Labels.COVERAGE), 1.6),
                        Columns.figure(draft.say(Labels.TARGET_RATE), 1.2),
                        Columns.figure(draft.say(Labels.TARGET_MISSING), 1.3)),
                regions.stream().map(this::row).toList(),
                regions.get(regions.size() - 1).code().isProvince());
        Block.Heading heading = new Block.Heading(draft.say(Labels.TARGETS_HEADING, year));
        return Stream.concat(
                        Stream.of(heading, table),
                        Columns.notes(draft, table, List.of(draft.say(Labels.TARGETS_NOTE))).stream())
                .toList();
    }

    /** A number of persons to be covered is no rate where the workers are not known. */
    private boolean hasTarget(Region region) {
        return Stream.of(Measure.TARGET_RATE, Measure.TARGET_MISSING)
                .anyMatch(measure -> draft.find(measure, Definition.ACTIVE, Slice.of(region.code()))
                        .isPresent());
    }

    private List<Datum> row(Region region) {
        Slice slice = Slice.of(region.code());
        return List.of(
                Datum.text(draft.name(region.code())),
                cells.given(Measure.WORKFORCE, Definition.UNIVERSE, slice),
                cells.persons(Measure.PERSONS, Definition.ACTIVE, slice),
                cells.rate(Definition.ACTIVE, slice),
                cells.given(Measure.TARGET_RATE, Definition.ACTIVE, slice),
                cells.given(Measure.TARGET_MISSING, Definition.ACTIVE, slice));
    }
}
