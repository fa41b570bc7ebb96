package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.BarChart;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import jamsos.coverage.report.pdf.Typesetter.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Horizontal bars from zero, each with its name and figure (diagram batang). A figure without a value, or below zero, has
 * its words and no bar.
 */
final class BarChartPiece implements Piece {

    private static final double ROW = 16.6;
    private static final double BAR = 11.8;
    private static final double GAP = 6;
    /** Names and figures may take this share of the width each before they wrap. */
    private static final double NAMES = 0.42;

    private static final double FIGURES = 0.28;
    private static final TextStyle NAME = new TextStyle(Weight.REGULAR, 7.4, 8.6, Palette.INK);
    private static final TextStyle FIGURE = new TextStyle(Weight.SEMIBOLD, 7.4, 8.6, Palette.INK);
    private static final TextStyle REFERENCE = new TextStyle(Weight.SEMIBOLD, 7.2, 10, Palette.RUST);

    private record Row(Lines name, Lines figure, double length, boolean highlighted) {
        double height() {
            return Math.max(ROW, Math.max(name.height(), figure.height()) + 2);
        }
    }

    private record Mark(Lines label, double labelWidth, Optional<Double> at) {}

    private final BarChart block;
    private final Tag tag;
    private final double width;
    private final List<Row> rows = new ArrayList<>();
    private final Optional<Mark> reference;
    private final double nameWidth;
    private final double figureWidth;

    BarChartPiece(BarChart block, Typesetter type, Tag parent, double width) {
        this.block = block;
        this.tag = parent.child(Tag.Role.FIGURE);
        this.width = width;
        List<String> names = block.bars().stream().map(BarChart.Bar::label).toList();
        List<String> figures =
                block.bars().stream().map(bar -> bar.figure().shown()).toList();
        this.nameWidth = Math.min(type.widest(names, NAME, Unit.TEXT), width * NAMES);
        this.figureWidth = Math.min(type.widest(figures, FIGURE, Unit.TEXT), width * FIGURES);
        double longest = longest(block);
        for (BarChart.Bar bar : block.bars()) {
            rows.add(new Row(
                    type.wrap(bar.label(), NAME, nameWidth),
                    type.wrap(bar.figure().shown(), FIGURE, figureWidth),
                    length(bar.figure(), longest).orElse(0.0),
                    bar.highlighted()));
        }
        this.reference = block.reference().map(mark -> mark(mark, type, longest));
    }

    private Mark mark(BarChart.Reference mark, Typesetter type, double longest) {
        String words = mark.label() + " " + mark.figure().shown();
        double wide = Math.min(type.width(words, REFERENCE), width);
        return new Mark(type.wrap(words, REFERENCE, wide), wide, length(mark.figure(), longest));
    }

    @Override
    public double height() {
        return barsTop() + rows.stream().mapToDouble(Row::height).sum();
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        canvas.figure(tag, block.description(), x, top, width, height(), () -> {
            reference.ifPresent(mark -> drawLabel(mark, canvas, x, top));
            double rowTop = top + barsTop();
            for (Row row : rows) {
                draw(row, canvas, x, rowTop);
                rowTop += row.height();
            }
            double barsTop = top + barsTop();
            double height = rowTop - barsTop;
            canvas.fill(Palette.MUTED, x + barLeft() - 0.5, barsTop, 0.5, height);
            reference
                    .filter(mark -> !rows.isEmpty())
                    .flatMap(Mark::at)
                    .ifPresent(at ->
                            canvas.dashedVertical(Palette.RUST, 0.9, x + barLeft() + at, barsTop - 2, height + 2));
        });
    }

    private void draw(Row row, TaggedCanvas canvas, double x, double top) {
        double middle = top + row.height() / 2;
        canvas.fill(row.highlighted() ? Palette.BLUE : Palette.BAR, x + barLeft(), middle - BAR / 2, row.length(), BAR);
        canvas.lines(row.name(), x, middle - row.name().height() / 2, nameWidth, Align.RIGHT);
        canvas.lines(
                row.figure(), x + width - figureWidth, middle - row.figure().height() / 2, figureWidth, Align.RIGHT);
    }

    /** The label stands over its line, as far as the edges of the chart let it. */
    private void drawLabel(Mark mark, TaggedCanvas canvas, double x, double top) {
        double half = mark.labelWidth() / 2;
        double centre = Math.min(Math.max(barLeft() + mark.at().orElse(0.0), half), width - half);
        canvas.lines(mark.label(), x + centre - half, top, 2 * half, Align.CENTER);
    }

    private double barsTop() {
        return reference.map(mark -> mark.label().height() + 3).orElse(0.0);
    }

    private double barLeft() {
        return nameWidth + GAP;
    }

    private double barWidth() {
        return width - nameWidth - figureWidth - 3 * GAP;
    }

    private Optional<Double> length(Datum figure, double longest) {
        return figure.value().map(value -> longest == 0 ? 0 : Math.max(0, value.doubleValue()) / longest * barWidth());
    }

    private static double longest(BarChart block) {
        Stream<Datum> bars = block.bars().stream().map(BarChart.Bar::figure);
        Stream<Datum> mark = block.reference().stream().map(BarChart.Reference::figure);
        return Stream.concat(bars, mark)
                .flatMap(figure -> figure.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(0, Math::max);
    }
}
