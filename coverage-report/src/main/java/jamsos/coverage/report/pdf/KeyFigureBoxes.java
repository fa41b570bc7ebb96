package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.KeyFigures;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Figures in boxes side by side (angka kunci): one list, its labels, numbers and notes each on one height. */
final class KeyFigureBoxes implements Piece {

    private static final double GUTTER = 10;
    private static final double BAR = 2.6;
    private static final double PADDING = 10;
    private static final TextStyle LABEL = new TextStyle(Weight.SEMIBOLD, 7.8, 10, Palette.MUTED);
    private static final TextStyle NOTE = new TextStyle(Weight.REGULAR, 7.4, 9.6, Palette.MUTED);

    private record Box(Tag tag, Lines label, Headline figure, Lines note, Color color) {}

    private final List<Box> boxes = new ArrayList<>();
    private final double boxWidth;

    KeyFigureBoxes(KeyFigures block, Typesetter type, Tag parent, double width) {
        int count = block.boxes().size();
        this.boxWidth = (width - GUTTER * (count - 1)) / count;
        double inner = boxWidth - 2 * PADDING;
        Tag list = parent.child(Tag.Role.LIST);
        for (KeyFigures.Box box : block.boxes()) {
            boxes.add(new Box(
                    list.child(Tag.Role.LIST_ITEM).child(Tag.Role.LIST_BODY),
                    type.wrap(box.label(), LABEL, inner),
                    new Headline(box, type, inner),
                    type.wrap(box.note(), NOTE, inner),
                    Palette.of(box.tone())));
        }
    }

    @Override
    public double height() {
        return noteTop() + highest(box -> box.note().height()) + PADDING - 1;
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        double left = x;
        for (Box box : boxes) {
            draw(box, canvas, left, top);
            left += boxWidth + GUTTER;
        }
    }

    private void draw(Box box, TaggedCanvas canvas, double x, double top) {
        canvas.decoration(() -> {
            canvas.fill(Palette.PALE, x, top, boxWidth, height());
            canvas.fill(box.color(), x, top, boxWidth, BAR);
        });
        double inside = x + PADDING;
        double width = boxWidth - 2 * PADDING;
        Tag body = box.tag();
        canvas.content(
                body.child(Tag.Role.PARAGRAPH),
                () -> canvas.lines(box.label(), inside, top + labelTop(), width, Align.LEFT));
        canvas.content(body.child(Tag.Role.PARAGRAPH), () -> box.figure().draw(canvas, inside, top + figureTop()));
        if (box.note().count() > 0) {
            canvas.content(
                    body.child(Tag.Role.PARAGRAPH),
                    () -> canvas.lines(box.note(), inside, top + noteTop(), width, Align.LEFT));
        }
    }

    private static double labelTop() {
        return BAR + PADDING - 1;
    }

    private double figureTop() {
        return labelTop() + highest(box -> box.label().height()) + 1;
    }

    private double noteTop() {
        return figureTop() + highest(box -> box.figure().height()) + 2;
    }

    private double highest(ToDoubleFunction<Box> part) {
        return boxes.stream().mapToDouble(part).max().orElse(0);
    }
}
