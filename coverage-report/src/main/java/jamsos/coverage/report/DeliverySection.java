package jamsos.coverage.report;

import jamsos.coverage.quality.RowBalance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What arrived and what became of its rows (neraca baris). */
final class DeliverySection implements Section {

    private final Draft draft;
    private final Cells cells;

    DeliverySection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    /** A delivery in words: the file, the entry of an archive, the sheet of a workbook. */
    static String place(String file, Optional<String> entry, Optional<String> sheet) {
        return file
                + entry.map(name -> ": " + name).orElse("")
                + sheet.map(name -> " [" + name + "]").orElse("");
    }

    @Override
    public List<Block> blocks() {
        List<DeliveryLine> lines = draft.input().deliveries();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<List<Datum>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(
                place(line.file(), line.entry(), line.sheet()),
                line.layout().isEmpty() ? "" : draft.say(Names.ofLayout(line.layout()), line.layout()),
                line.rows(),
                draft.say(Names.of(line.state())))));
        rows.add(row(
                draft.say(Labels.TOTAL),
                "",
                lines.stream().map(DeliveryLine::rows).reduce(RowBalance.EMPTY, RowBalance::plus),
                ""));
        Block.Table table = new Block.Table(
                draft.say(Labels.ROWS_SHEET),
                draft.say(Labels.ROWS_TABLE),
                List.of(
                        Columns.words(draft.say(Labels.FILE), 3.2),
                        Columns.words(draft.say(Labels.LAYOUT), 1.5),
                        Columns.figure(draft.say(Labels.ROWS_READ), 1),
                        Columns.figure(draft.say(Labels.ROWS_TAKEN), 1),
                        Columns.figure(draft.say(Labels.ROWS_REJECTED), 1),
                        Columns.figure(draft.say(Labels.ROWS_OUT_OF_SCOPE), 1.2),
                        Columns.words(draft.say(Labels.STATE), 1.2)),
                rows,
                true);
        return Columns.titled(draft, Labels.ROWS_HEADING, table, List.of(draft.say(Labels.ROWS_NOTE)));
    }

    private List<Datum> row(String place, String layout, RowBalance rows, String state) {
        return List.of(
                Datum.text(place),
                Datum.text(layout),
                cells.count(rows.read()),
                cells.count(rows.taken()),
                cells.count(rows.rejected()),
                cells.count(rows.outOfScope()),
                Datum.text(state));
    }
}
