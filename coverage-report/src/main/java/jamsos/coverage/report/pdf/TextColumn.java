package jamsos.coverage.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs one below the other, each with looks of its own, that stay together (kolom teks). */
final class TextColumn implements Piece {

    private record Paragraph(Tag tag, Lines lines, double top) {}

    private final Tag parent;
    private final double width;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private double height;

    TextColumn(Tag parent, double width) {
        this.parent = parent;
        this.width = width;
    }

    /** Adds a paragraph; one without lines leaves no trace. */
    void add(Lines lines) {
        if (lines.count() > 0) {
            paragraphs.add(new Paragraph(parent.child(Tag.Role.PARAGRAPH), lines, height));
            height += lines.height();
        }
    }

    void addSpace(double space) {
        height += space;
    }

    double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(TaggedCanvas canvas, double x, double top) {
        for (Paragraph paragraph : paragraphs) {
            canvas.content(
                    paragraph.tag(),
                    () -> canvas.lines(paragraph.lines(), x, top + paragraph.top(), width, Align.LEFT));
        }
    }
}
