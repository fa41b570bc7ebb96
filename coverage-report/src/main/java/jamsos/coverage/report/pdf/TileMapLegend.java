package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.TileMap;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import jamsos.coverage.report.pdf.Typesetter.Unit;
import java.util.List;

/** What the colours of a tile map mean (legenda): a swatch for each class with its limits below. */
final class TileMapLegend {

    private static final double SWATCH_HEIGHT = 6.4;
    private static final double NARROWEST_SWATCH = 25;
    private static final TextStyle TITLE = new TextStyle(Weight.SEMIBOLD, 7, 9.6, Palette.MUTED);
    private static final TextStyle LABEL = new TextStyle(Weight.REGULAR, 6.6, 8.2, Palette.MUTED);

    private final Lines title;
    private final List<Lines> labels;
    private final double swatchWidth;

    TileMapLegend(TileMap block, Typesetter type, double width) {
        int classes = Math.max(1, block.classes().size());
        double wanted = Math.max(NARROWEST_SWATCH, type.widest(block.classes(), LABEL, Unit.TEXT) + 6);
        this.swatchWidth = Math.min(wanted, width / classes);
        this.title = type.wrap(block.classes().isEmpty() ? "" : block.legendTitle(), TITLE, width);
        this.labels = block.classes().stream()
                .map(label -> type.wrap(label, LABEL, swatchWidth - 2))
                .toList();
    }

    double height() {
        double highest = labels.stream().mapToDouble(Lines::height).max().orElse(0);
        return labels.isEmpty() ? 0 : title.height() + SWATCH_HEIGHT + 2 + highest;
    }

    /** Draws it; a tag must be open. */
    void draw(TaggedCanvas canvas, double x, double top) {
        canvas.lines(title, x, top, 0, Align.LEFT);
        double swatchTop = top + title.height();
        for (int i = 0; i < labels.size(); i++) {
            double left = x + i * swatchWidth;
            canvas.fill(Palette.step(i, labels.size()), left, swatchTop, swatchWidth, SWATCH_HEIGHT);
            canvas.lines(labels.get(i), left, swatchTop + SWATCH_HEIGHT + 2, swatchWidth, Align.CENTER);
        }
    }
}
