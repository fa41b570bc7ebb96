package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.Labels;
import jamsos.coverage.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The blocks of a report sorted for a workbook (bab): each table with the charts before it and the notes behind it, the
 * key figures, and the words that belong to no table.
 *
 * @param keyFigures the key figures as a table, where there are any
 * @param tables the tables, in order
 * @param texts the words that belong to no table, in order
 */
record Chapters(Optional<TableChapter> keyFigures, List<TableChapter> tables, List<Block> texts) {

    /**
     * A table and what goes with it.
     *
     * @param table the table
     * @param charts the charts that show it
     * @param notes the notes below it
     */
    record TableChapter(Block.Table table, List<Block.BarChart> charts, List<String> notes) {}

    static Chapters of(List<Block> blocks, Language language) {
        List<Block.KeyFigures.Box> boxes = new ArrayList<>();
        List<TableChapter> tables = new ArrayList<>();
        List<Block> texts = new ArrayList<>();
        List<Block.BarChart> charts = new ArrayList<>();
        Optional<Block> heading = Optional.empty();
        boolean belowTable = false;
        for (Block block : blocks) {
            boolean noteBelowTable = belowTable && block instanceof Block.Notes;
            belowTable = block instanceof Block.Table;
            switch (block) {
                case Block.Table table -> {
                    tables.add(new TableChapter(table, List.copyOf(charts), List.of()));
                    charts.clear();
                    heading = Optional.empty();
                }
                case Block.Notes notes -> {
                    if (noteBelowTable) {
                        tables.add(withNotes(tables.removeLast(), notes.lines()));
                    } else {
                        texts.add(notes);
                    }
                }
                case Block.BarChart chart -> charts.add(chart);
                case Block.SideBySide pair ->
                    Stream.of(pair.left(), pair.right())
                            .filter(Block.BarChart.class::isInstance)
                            .map(Block.BarChart.class::cast)
                            .forEach(charts::add);
                case Block.KeyFigures figures -> boxes.addAll(figures.boxes());
                case Block.Heading words -> heading = Optional.of(words);
                case Block.Paragraph words -> {
                    heading.ifPresent(texts::add);
                    heading = Optional.empty();
                    texts.add(words);
                }
                case Block.Definitions words -> {
                    heading.ifPresent(texts::add);
                    heading = Optional.empty();
                    texts.add(words);
                }
                // On the cover, drawn by paper only, or of paper only.
                case Block.Lead lead -> {}
                case Block.TileMap map -> {}
                case Block.Signature signature -> {}
                case Block.PageBreak pageBreak -> {}
            }
        }
        return new Chapters(keyFigures(boxes, language), List.copyOf(tables), List.copyOf(texts));
    }

    private static TableChapter withNotes(TableChapter chapter, List<String> notes) {
        return new TableChapter(chapter.table(), chapter.charts(), notes);
    }

    private static Optional<TableChapter> keyFigures(List<Block.KeyFigures.Box> boxes, Language language) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Table.Column> columns = List.of(
                column(Labels.FIGURE, Block.Table.Align.LEFT, language),
                column(Labels.VALUE, Block.Table.Align.RIGHT, language),
                column(Labels.SUMMARY_READS, Block.Table.Align.LEFT, language),
                column(Labels.SUMMARY_NOTE, Block.Table.Align.LEFT, language),
                column(Labels.SUMMARY_CELL, Block.Table.Align.LEFT, language));
        List<List<Datum>> rows = boxes.stream()
                .map(box -> List.of(
                        Datum.text(box.label()),
                        box.figure(),
                        Datum.text((box.figure().shown() + " " + box.unit()).strip()),
                        Datum.text(box.note()),
                        Datum.text(box.figure().cell().map(Object::toString).orElse(""))))
                .toList();
        Block.Table table = new Block.Table(
                Labels.SUMMARY_SHEET.in(language), Labels.SUMMARY_TABLE.in(language), columns, rows, false);
        return Optional.of(new TableChapter(table, List.of(), List.of()));
    }

    private static Block.Table.Column column(Labels heading, Block.Table.Align align, Language language) {
        return new Block.Table.Column(heading.in(language), 1, align);
    }
}
