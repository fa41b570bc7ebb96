package jamsos.coverage.report.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * What the pages are drawn on (kanvas). Everything drawn is either the content of a {@link Tag} or an artifact, which
 * is not read aloud; drawing anything else is refused, so no page can hold content that a screen reader misses. Places
 * are in points from the top left corner of the page, downwards.
 */
final class TaggedCanvas {

    private final PdfContentByte content;
    private final StructureTree structure;
    private final Fonts fonts;
    private final double pageHeight;
    private boolean open;
    private PdfOutline section;

    TaggedCanvas(PdfContentByte content, StructureTree structure, Fonts fonts, double pageHeight) {
        this.content = content;
        this.structure = structure;
        this.fonts = fonts;
        this.pageHeight = pageHeight;
        this.section = content.getRootOutline();
    }

    /** Draws the content of a tag, or more of it. */
    void content(Tag tag, Runnable drawing) {
        begin();
        content.beginMarkedContentSequence(structure.element(tag));
        end(drawing);
    }

    /** Draws a figure that others hear as {@code description}. */
    void figure(Tag tag, String description, double x, double top, double width, double height, Runnable drawing) {
        PdfStructureElement element = structure.element(tag);
        element.put(PdfName.ALT, new PdfString(description, PdfObject.TEXT_UNICODE));
        PdfDictionary place = new PdfDictionary();
        place.put(PdfName.O, new PdfName("Layout"));
        place.put(new PdfName("Placement"), new PdfName("Block"));
        PdfArray box = new PdfArray();
        for (double side : new double[] {x, pageHeight - top - height, x + width, pageHeight - top}) {
            box.add(new PdfNumber((float) side));
        }
        place.put(PdfName.BBOX, box);
        element.put(PdfName.A, place);
        content(tag, drawing);
    }

    /** Draws decoration: bands, rules, emblems. */
    void decoration(Runnable drawing) {
        artifact("Layout", drawing);
    }

    /** Draws what repeats on the pages: footers, repeated table headers. */
    void repeated(Runnable drawing) {
        artifact("Pagination", drawing);
    }

    /** A bookmark of the first level. */
    void section(String title, double top) {
        section = bookmark(content.getRootOutline(), title, top);
    }

    /** A bookmark within the last section. */
    void subsection(String title, double top) {
        bookmark(section, title, top);
    }

    /** Draws lines in the width given. */
    void lines(Lines lines, double x, double top, double width, Align align) {
        double baseline = top + lines.style().baseline();
        for (String text : lines.texts()) {
            double found = fonts.width(text.stripTrailing(), lines.style());
            text(text, lines.style(), x + align.indent(found, width), baseline);
            baseline += lines.style().leading();
        }
    }

    /** Draws one line from {@code x} on its baseline. The text must be printable. */
    void text(String text, TextStyle style, double x, double baseline) {
        requireOpen();
        content.setColorFill(style.color());
        content.beginText();
        content.setFontAndSize(fonts.face(style.weight()), (float) style.size());
        content.setTextMatrix((float) x, up(baseline));
        // Both spaces have one glyph, and the file tells it as the one met first: search must find the ordinary one.
        content.showText(text.replace(Fonts.NO_BREAK_SPACE, ' '));
        content.endText();
    }

    void fill(Color color, double x, double top, double width, double height) {
        requireOpen();
        content.setColorFill(color);
        content.rectangle((float) x, up(top + height), (float) width, (float) height);
        content.fill();
    }

    void outline(Color color, double line, double x, double top, double width, double height) {
        requireOpen();
        content.setColorStroke(color);
        content.setLineWidth((float) line);
        content.rectangle(
                (float) (x + line / 2), up(top + height - line / 2), (float) (width - line), (float) (height - line));
        content.stroke();
    }

    void horizontal(Color color, double line, double x, double y, double width) {
        fill(color, x, y - line / 2, width, line);
    }

    void dashedVertical(Color color, double line, double x, double top, double height) {
        requireOpen();
        content.saveState();
        content.setColorStroke(color);
        content.setLineWidth((float) line);
        content.setLineDash(2.4f, 2f, 0);
        content.moveTo((float) x, up(top));
        content.lineTo((float) x, up(top + height));
        content.stroke();
        content.restoreState();
    }

    /** A shield: straight above, pointed below. */
    void shield(Color color, double x, double top, double width, double height) {
        requireOpen();
        double shoulder = top + height * 0.62;
        double low = top + height * 0.86;
        content.setColorFill(color);
        content.moveTo((float) x, up(top));
        content.lineTo((float) (x + width), up(top));
        content.lineTo((float) (x + width), up(shoulder));
        curve(x + width, low, x + width * 0.72, top + height * 0.94, x + width / 2, top + height);
        curve(x + width * 0.28, top + height * 0.94, x, low, x, shoulder);
        content.closePath();
        content.fill();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x3, up(y3));
    }

    private void artifact(String type, Runnable drawing) {
        begin();
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        content.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        end(drawing);
    }

    private void begin() {
        if (open) {
            throw new IllegalStateException("a tag or artifact is open already; they do not nest");
        }
        open = true;
    }

    private void end(Runnable drawing) {
        drawing.run();
        content.endMarkedContentSequence();
        open = false;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("drawn outside every tag and artifact");
        }
    }

    private PdfOutline bookmark(PdfOutline parent, String title, double top) {
        return new PdfOutline(parent, new PdfDestination(PdfDestination.FITH, up(top)), title);
    }

    private float up(double y) {
        return (float) (pageHeight - y);
    }
}
