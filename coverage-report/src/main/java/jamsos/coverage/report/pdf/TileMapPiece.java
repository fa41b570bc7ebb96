package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.TileMap;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import jamsos.coverage.report.pdf.Typesetter.Unit;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * One tile a region, dark where the figure is high, with name and figure on each (peta petak). All tiles have one size,
 * and it grows until the longest name fits.
 */
final class TileMapPiece implements Piece {

    private static final double GAP = 3;
    private static final double PADDING = 4.6;
    private static final double HIGHEST_BY_SHAPE = 45.5;
    private static final TextStyle NAME = new TextStyle(Weight.REGULAR, 6.8, 7.9, Palette.INK);
    private static final TextStyle VALUE = new TextStyle(Weight.BOLD, 10.6, 12, Palette.INK);

    private record Tile(int column, int row, Lines name, Lines value, Color fill, boolean empty) {}

    private final TileMap block;
    private final Tag tag;
    private final double width;
    private final List<Tile> tiles = new ArrayList<>();
    private final TileMapLegend legend;
    private final double tileWidth;
    private final double tileHeight;
    private final int rows;

    TileMapPiece(TileMap block, Typesetter type, Tag parent, double width) {
        this.block = block;
        this.tag = parent.child(Tag.Role.FIGURE);
        this.width = width;
        this.legend = new TileMapLegend(block, type, width);
        int columns =
                1 + block.tiles().stream().mapToInt(TileMap.Tile::column).max().orElse(0);
        this.rows = 1 + block.tiles().stream().mapToInt(TileMap.Tile::row).max().orElse(0);
        this.tileWidth = (width - GAP * (columns - 1)) / columns;
        double inner = tileWidth - 2 * PADDING;
        List<String> names = block.tiles().stream().map(TileMap.Tile::name).toList();
        List<String> values =
                block.tiles().stream().map(tile -> tile.figure().shown()).toList();
        TextStyle name = nameStyle(names, type, inner);
        TextStyle value = Typesetter.shrink(VALUE, type.widest(values, VALUE, Unit.TEXT), inner, 7);
        for (TileMap.Tile tile : block.tiles()) {
            tiles.add(tile(tile, type, name, value, inner));
        }
        double needed = tiles.stream()
                .mapToDouble(tile -> tile.name().height() + tile.value().height())
                .max()
                .orElse(0);
        this.tileHeight = Math.max(Math.min(tileWidth, HIGHEST_BY_SHAPE), needed + 2 * PADDING + 2);
    }

    /** Small enough for every name to take two lines; where that is too small, so that no word is broken. */
    private static TextStyle nameStyle(List<String> names, Typesetter type, double inner) {
        for (double size = NAME.size(); size >= TextStyle.SMALLEST; size -= 0.1) {
            TextStyle style = NAME.at(size);
            if (type.widest(names, style, Unit.WORD) <= inner
                    && names.stream()
                            .allMatch(name -> type.wrap(name, style, inner).count() <= 2)) {
                return style;
            }
        }
        return Typesetter.shrink(NAME, type.widest(names, NAME, Unit.WORD), inner, TextStyle.SMALLEST);
    }

    private Tile tile(TileMap.Tile tile, Typesetter type, TextStyle name, TextStyle value, double inner) {
        int classes = block.classes().size();
        Color fill =
                tile.classIndex().map(index -> Palette.step(index, classes)).orElse(Palette.WHITE);
        Color ink =
                tile.classIndex().map(index -> Palette.onStep(index, classes)).orElse(Palette.MUTED);
        return new Tile(
                tile.column(),
                tile.row(),
                type.wrap(tile.name(), name.in(ink), inner),
                type.wrap(tile.figure().shown(), value.in(ink), inner),
                fill,
                tile.classIndex().isEmpty());
    }

    @Override
    public double height() {
        return legendTop() + legend.height();
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        canvas.figure(tag, block.description(), x, top, width, height(), () -> {
            for (Tile tile : tiles) {
                draw(tile, canvas, x + tile.column() * (tileWidth + GAP), top + tile.row() * (tileHeight + GAP));
            }
            legend.draw(canvas, x, top + legendTop());
        });
    }

    private void draw(Tile tile, TaggedCanvas canvas, double x, double top) {
        canvas.fill(tile.fill(), x, top, tileWidth, tileHeight);
        if (tile.empty()) {
            canvas.outline(Palette.LINE, 0.8, x, top, tileWidth, tileHeight);
        }
        double inner = tileWidth - 2 * PADDING;
        canvas.lines(tile.name(), x + PADDING, top + PADDING, inner, Align.LEFT);
        double valueTop = top + tileHeight - PADDING + 1 - tile.value().height();
        canvas.lines(tile.value(), x + PADDING, valueTop, inner, Align.LEFT);
    }

    private double legendTop() {
        return rows * (tileHeight + GAP) + 5;
    }
}
