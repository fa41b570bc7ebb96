package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Registered, active, paid up: the same people by three definitions, and rows against persons (tangga definisi). */
final class LadderSection implements Section {

    private final Draft draft;
    private final Cells cells;
    private final Slice province;

    LadderSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
        this.province = draft.province();
    }

    @Override
    public List<Block> blocks() {
        if (!draft.counted()) {
            return List.of();
        }
        boolean survey =
                draft.find(Measure.WORKFORCE, Definition.EMPLOYED, province).isPresent();
        List<Block.Table.Column> columns = new ArrayList<>(List.of(
                Columns.words(draft.say(Labels.DEFINITION), 2.0),
                Columns.figure(draft.say(Labels.PERSONS), 1.2),
                Columns.figure(draft.say(Labels.COVERAGE), 2.0)));
        if (survey) {
            columns.add(Columns.figure(draft.say(Labels.COVERAGE_EMPLOYED), 2.0));
        }
        columns.add(Columns.figure(draft.say(Labels.MEMBERSHIPS), 1.6));
        List<List<Datum>> rows = Stream.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP)
                .map(definition -> row(definition, survey))
                .toList();
        Block.Table table =
                new Block.Table(draft.say(Labels.LADDER_SHEET), draft.say(Labels.LADDER_TABLE), columns, rows, false);
        return Columns.titled(draft, Labels.LADDER_HEADING, table, List.of(draft.say(Labels.LADDER_NOTE)));
    }

    private List<Datum> row(Definition definition, boolean survey) {
        List<Datum> row = new ArrayList<>();
        row.add(Datum.text(draft.say(Names.of(definition))));
        row.add(cells.given(Measure.PERSONS, definition, province));
        row.add(cells.rate(definition, province));
        if (survey) {
            row.add(cells.rate(againstSurvey(definition), province));
        }
        row.add(
                definition == Definition.PAID_UP
                        ? Datum.text("")
                        : cells.given(Measure.MEMBERSHIPS, definition, province));
        return row;
    }

    private static Definition againstSurvey(Definition definition) {
        return switch (definition) {
            case REGISTERED -> Definition.REGISTERED_EMPLOYED;
            case PAID_UP -> Definition.PAID_UP_EMPLOYED;
            default -> Definition.ACTIVE_EMPLOYED;
        };
    }
}
