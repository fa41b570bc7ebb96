package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What suppliers have counted by scheme and group (skema dan kelompok), each figure with its date and source. */
final class SchemeSection implements Section {

    private final Draft draft;
    private final Cells cells;
    private final List<Figure> figures;

    SchemeSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
        this.figures = HeadcountLines.all(draft);
    }

    @Override
    public List<Block> blocks() {
        if (figures.isEmpty()) {
            return List.of();
        }
        Block.Table table = table();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(draft.say(Labels.SCHEMES_HEADING)));
        chart().ifPresent(blocks::add);
        blocks.add(table);
        blocks.addAll(Columns.notes(
                draft, table, table.totalRow() ? List.of(draft.say(Labels.SCHEMES_SUM_NOTE)) : List.of()));
        return blocks;
    }

    private Block.Table table() {
        boolean byRegion = figures.stream()
                .anyMatch(figure -> !figure.id().slice().region().isProvince());
        boolean byStatus = figures.stream().anyMatch(figure -> figure.id().definition() != Definition.ACTIVE);
        List<Block.Table.Column> columns = new ArrayList<>();
        if (byRegion) {
            columns.add(Columns.words(draft.say(Labels.REGION), 1.8));
        }
        columns.add(Columns.words(draft.say(Labels.SCHEME), 2.0));
        columns.add(Columns.words(draft.say(Labels.GROUP), 1.8));
        if (byStatus) {
            columns.add(Columns.words(draft.say(Labels.STATUS), 1.4));
        }
        columns.add(Columns.figure(draft.say(Labels.PERSONS), 1.1));
        columns.add(Columns.words(draft.say(Labels.AS_OF), 1.4));
        columns.add(Columns.words(draft.say(Labels.SOURCE), 2.8));
        List<List<Datum>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            List<Datum> row = new ArrayList<>();
            if (byRegion) {
                row.add(Datum.text(draft.name(figure.id().slice().region())));
            }
            row.add(Datum.text(schemeName(figure)));
            row.add(Datum.text(HeadcountLines.group(draft, figure)));
            if (byStatus) {
                row.add(Datum.text(draft.say(status(figure))));
            }
            row.add(cells.of(figure));
            row.add(Datum.text(draft.asOf(figure)));
            row.add(Datum.text(figure.basis().source().orElseGet(() -> draft.say(Labels.NO_SOURCE))));
            rows.add(row);
        }
        Optional<Datum> total = total();
        total.ifPresent(sum -> rows.add(
                List.of(Datum.text(draft.say(Labels.TOTAL)), Datum.text(""), sum, Datum.text(""), Datum.text(""))));
        return new Block.Table(
                draft.say(Labels.SCHEMES_SHEET), draft.say(Labels.SCHEMES_TABLE), columns, rows, total.isPresent());
    }

    /** Only where the table holds the groups of one scheme and nothing else, so that the sum is its own. */
    private Optional<Datum> total() {
        return SchemeCounts.largest(draft)
                .filter(counts -> counts.size() == figures.size() && counts.size() > 1)
                .map(SchemeCounts::total);
    }

    private Optional<Block> chart() {
        return SchemeCounts.largest(draft).filter(counts -> counts.size() > 1).map(counts -> {
            List<Block.BarChart.Bar> bars = counts.figures().stream()
                    .map(figure ->
                            new Block.BarChart.Bar(HeadcountLines.group(draft, figure), cells.inBox(figure), true))
                    .sorted(Columns.LONGEST_FIRST)
                    .toList();
            return new Block.BarChart(
                    draft.say(Labels.SCHEME_CHART, counts.name()),
                    draft.say(Labels.SCHEME_CHART_DESCRIPTION, counts.name(), counts.parts()),
                    bars,
                    Optional.empty());
        });
    }

    private String schemeName(Figure figure) {
        return figure.id()
                .slice()
                .part(Dimension.SCHEME)
                .map(draft::scheme)
                .orElseGet(() -> draft.say(Labels.NO_SCHEME));
    }

    private static Labels status(Figure figure) {
        return switch (figure.id().definition()) {
            case INACTIVE -> Labels.STATUS_INACTIVE;
            case NOT_ACTIVE -> Labels.NOT_ACTIVE;
            default -> Labels.ACTIVE;
        };
    }
}
