package jamsos.coverage.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A whole report as plain text, for a person to read and for a golden file to hold. */
final class ReportText {

    private final StringBuilder text = new StringBuilder();

    static String of(CoverageReport report) {
        ReportText text = new ReportText();
        text.frame(report);
        report.blocks().forEach(block -> text.block(block, ""));
        return text.text.toString();
    }

    private void frame(CoverageReport report) {
        line("language: " + report.language().tag());
        line("month: " + report.month());
        line("letterhead: " + report.letterhead().government() + " | "
                + report.letterhead().office() + " | " + report.letterhead().address());
        line("banner: " + report.banner().orElse("none"));
        line("title: " + report.title());
        line("subtitle: " + report.subtitle());
        line("footer: " + report.footer());
        line("page: " + report.pageLabel());
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> line("\n== " + heading.text());
            case Block.Lead lead -> line("\nLEAD " + lead.text());
            case Block.Paragraph paragraph -> line(indent + paragraph.text());
            case Block.Notes notes -> notes.lines().forEach(note -> line(indent + "note: " + note));
            case Block.KeyFigures figures -> figures.boxes().forEach(this::box);
            case Block.TileMap map -> tiles(map, indent);
            case Block.BarChart chart -> bars(chart, indent);
            case Block.SideBySide pair -> {
                line("side by side:");
                block(pair.left(), indent + "  ");
                block(pair.right(), indent + "  ");
            }
            case Block.Table table -> table(table);
            case Block.Definitions definitions ->
                definitions.entries().forEach(entry -> line(indent + entry.term() + ": " + entry.meaning()));
            case Block.Signature signature ->
                line("\nsignature: " + signature.placeAndDate() + " | " + signature.position() + " | "
                        + signature.name() + " | " + signature.rank() + " | " + signature.idNumber());
            case Block.PageBreak pageBreak -> line("---");
        }
    }

    private void box(Block.KeyFigures.Box box) {
        line("box " + box.tone() + ": " + box.label() + " | " + datum(box.figure()) + " | [" + box.before() + "|"
                + box.number() + "|" + box.after() + "] | " + box.note());
    }

    private void tiles(Block.TileMap map, String indent) {
        line(indent + "tile map: " + map.title());
        line(indent + "  " + map.description());
        line(indent + "  " + map.legendTitle() + ": " + String.join(" | ", map.classes()));
        map.tiles()
                .forEach(tile -> line(indent + "  (" + tile.column() + "," + tile.row() + ") " + tile.name() + " | "
                        + datum(tile.figure()) + " | class "
                        + tile.classIndex().map(String::valueOf).orElse("none")));
    }

    private void bars(Block.BarChart chart, String indent) {
        line(indent + "bar chart: " + chart.title());
        line(indent + "  " + chart.description());
        chart.bars()
                .forEach(bar -> line(
                        indent + "  " + (bar.highlighted() ? "* " : "  ") + bar.label() + " | " + datum(bar.figure())));
        chart.reference().ifPresent(line -> line(indent + "  line: " + line.label() + " | " + datum(line.figure())));
    }

    private void table(Block.Table table) {
        line("table [" + table.name() + "] " + table.caption() + (table.totalRow() ? " (last row is a total)" : ""));
        line("  " + table.columns().stream().map(Block.Table.Column::heading).collect(Collectors.joining(" | ")));
        for (List<Datum> row : table.rows()) {
            line("  " + row.stream().map(ReportText::datum).collect(Collectors.joining(" | ")));
        }
    }

    /** What is shown; behind a figure its value, and the cell it comes from. */
    private static String datum(Datum datum) {
        Optional<String> value = datum.value().map(number -> number.toPlainString() + " " + datum.style());
        String behind = value.orElse("")
                + datum.cell()
                        .map(cell -> (value.isPresent() ? " " : "") + cell)
                        .orElse("");
        return behind.isEmpty() ? datum.shown() : datum.shown() + " {" + behind + "}";
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }
}
