package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who came and went since last month, and why coverage changed (perubahan sejak bulan lalu). */
final class ChangeSection implements Section {

    private static final List<Measure> MOVEMENTS =
            List.of(Measure.JOINED, Measure.RETURNED, Measure.STAYED, Measure.MOVED, Measure.LAPSED, Measure.LEFT);
    private static final List<Measure> EFFECTS = List.of(Measure.CHANGE_NUMERATOR, Measure.CHANGE_DENOMINATOR);

    private final Draft draft;
    private final Cells cells;
    private final Slice province;

    ChangeSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
        this.province = draft.province();
    }

    @Override
    public List<Block> blocks() {
        boolean moved = MOVEMENTS.stream().anyMatch(measure -> movement(measure).isPresent());
        List<List<Datum>> rows = new ArrayList<>();
        if (moved) {
            MOVEMENTS.forEach(measure ->
                    rows.add(row(Names.of(measure), movement(measure).orElseGet(() -> cells.count(0)))));
        }
        List<Optional<BigDecimal>> effects = EFFECTS.stream()
                .map(measure -> draft.value(measure, Definition.ACTIVE, province))
                .toList();
        if (effects.stream().allMatch(Optional::isPresent)) {
            BigDecimal whole = effects.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(row(Labels.CHANGE_RATE, cells.points(whole)));
            EFFECTS.forEach(
                    measure -> rows.add(row(Names.of(measure), cells.given(measure, Definition.ACTIVE, province))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                draft.say(Labels.CHANGE_SHEET),
                draft.say(Labels.CHANGE_TABLE),
                List.of(Columns.words(draft.say(Labels.FIGURE), 4), Columns.figure(draft.say(Labels.VALUE), 1.4)),
                rows,
                false);
        return Columns.titled(draft, Labels.CHANGE_HEADING, table, List.of(draft.say(Labels.CHANGE_NOTE)));
    }

    private Optional<Datum> movement(Measure measure) {
        return draft.find(measure, Definition.NONE, province).map(cells::of);
    }

    private List<Datum> row(Labels label, Datum value) {
        return List.of(Datum.text(draft.say(label)), value);
    }
}
