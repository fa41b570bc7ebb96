package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.Table;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.pdf.TextRow.Band;
import jamsos.coverage.report.pdf.TextRow.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table as strips, one a row (tabel). The header is repeated on every page, the caption stays with the first rows, a
 * total with the row above it. Where the first column holds words, its cells are the headers of their rows.
 */
final class TableStrips {

    /** A row of more lines than this may go on on the next page. */
    private static final int MOST_LINES = 12;

    private static final double ROW_PADDING = 2.2;
    private static final double HEADER_PADDING = 4.4;

    private final Table table;
    private final Typesetter type;
    private final double width;
    private final ColumnWidths columns;
    private final Tag tag;

    private TableStrips(Table table, Typesetter type, Tag parent, double width) {
        this.table = table;
        this.type = type;
        this.width = width;
        this.columns = ColumnWidths.of(table, type, width);
        this.tag = parent.child(Tag.Role.TABLE);
    }

    static List<Strip> of(Table table, Typesetter type, Tag parent, double width) {
        return new TableStrips(table, type, parent, width).strips();
    }

    private List<Strip> strips() {
        List<Strip> above = new ArrayList<>();
        TextRow header = header();
        List<TextRow> head = new ArrayList<>(caption());
        head.add(header);
        for (TextRow row : head) {
            above.add(Strip.of(above.isEmpty() ? bookmarked(row) : row, above.isEmpty() ? 9 : 4));
        }
        List<Strip> rows = new ArrayList<>();
        Tag body = tag.child(Tag.Role.TABLE_BODY);
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            for (TextRow part : row(body, i, table.totalRow() && i == last).cut(MOST_LINES)) {
                rows.add(Strip.of(part, 0).under(header.repeated()));
            }
        }
        return Strip.together(above, rows);
    }

    /** None where the caption is blank. */
    private List<TextRow> caption() {
        Lines lines = type.wrap(table.caption(), TextStyle.CAPTION, width);
        return lines.count() == 0 ? List.of() : List.of(TextRow.of(tag.child(Tag.Role.CAPTION), lines, width));
    }

    private Piece bookmarked(Piece piece) {
        return new Bookmarked(piece, (canvas, top) -> canvas.subsection(table.name(), top));
    }

    private TextRow header() {
        // A head without a body is no valid table.
        Tag part = table.rows().isEmpty() ? tag : tag.child(Tag.Role.TABLE_HEAD);
        Tag row = part.child(Tag.Role.ROW);
        List<String> headings =
                table.columns().stream().map(Table.Column::heading).toList();
        List<Cell> cells = cells(headings, columns.heading(), column -> row.header(Tag.Scope.COLUMN));
        Band band = new Band(Palette.NAVY, width, false, false);
        return new TextRow(cells, HEADER_PADDING, HEADER_PADDING, Optional.of(band), false).footAligned();
    }

    private TextRow row(Tag body, int index, boolean total) {
        Tag row = body.child(Tag.Role.ROW);
        List<String> shown = table.rows().get(index).stream().map(Datum::shown).toList();
        List<Cell> cells = cells(
                shown,
                columns.cellStyle(table, index),
                column -> isRowHeader(column) ? row.header(Tag.Scope.ROW) : row.child(Tag.Role.CELL));
        boolean last = index == table.rows().size() - 1;
        Band band = new Band(total || index % 2 == 1 ? Palette.PALE : Palette.WHITE, width, total, last);
        return new TextRow(cells, ROW_PADDING, ROW_PADDING, Optional.of(band), false);
    }

    private boolean isRowHeader(int column) {
        return column == 0 && table.columns().getFirst().align() == Table.Align.LEFT;
    }

    private List<Cell> cells(List<String> texts, TextStyle style, Function<Integer, Tag> tags) {
        List<Cell> cells = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < texts.size(); i++) {
            double indent = ColumnWidths.indent(table, i);
            double inner = columns.widths().get(i) - indent - ColumnWidths.PADDING;
            Align align = table.columns().get(i).align() == Table.Align.LEFT ? Align.LEFT : Align.RIGHT;
            Lines lines = type.wrap(texts.get(i), style, inner);
            cells.add(Cell.of(tags.apply(i), lines, left + indent, inner, align));
            left += columns.widths().get(i);
        }
        return cells;
    }
}
