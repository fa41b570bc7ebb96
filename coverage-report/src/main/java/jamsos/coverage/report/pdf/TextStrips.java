package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import java.util.ArrayList;
import java.util.List;

/** Running text as strips (teks berjalan): what is long may go on on the next page, three lines or more at a time. */
final class TextStrips {

    private static final int MOST_LINES = 6;
    private static final double TERM_WIDTH = 128;
    private static final double TERM_GAP = 12;
    private static final TextStyle TERM = TextStyle.BODY.in(Weight.SEMIBOLD).in(Palette.NAVY);

    private final Typesetter type;
    private final Tag parent;
    private final double width;

    TextStrips(Typesetter type, Tag parent, double width) {
        this.type = type;
        this.parent = parent;
        this.width = width;
    }

    List<Strip> title(String text) {
        return List.of(strip(Tag.Role.TITLE, text, TextStyle.TITLE, 15).keepWithNext());
    }

    List<Strip> subtitle(String text) {
        return List.of(strip(Tag.Role.PARAGRAPH, text, TextStyle.SUBTITLE, 1).keepWithNext());
    }

    List<Strip> heading(Block.Heading heading) {
        TextRow words = row(Tag.Role.HEADING, heading.text(), TextStyle.HEADING);
        Piece marked = new Bookmarked(words, (canvas, top) -> canvas.section(heading.text(), top));
        return List.of(Strip.of(marked, 18).keepWithNext());
    }

    /** A small title above a chart; blank text has none. */
    List<Strip> chartTitle(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(strip(Tag.Role.PARAGRAPH, text, TextStyle.CAPTION, 8).keepWithNext());
    }

    List<Strip> paragraph(String text, TextStyle style, double before) {
        return cut(row(Tag.Role.PARAGRAPH, text, style), before);
    }

    List<Strip> notes(Block.Notes notes) {
        List<Strip> strips = new ArrayList<>();
        for (String line : notes.lines()) {
            strips.addAll(paragraph(line, TextStyle.NOTE, strips.isEmpty() ? 6 : 1.5));
        }
        return strips;
    }

    List<Strip> definitions(Block.Definitions definitions) {
        Tag list = parent.child(Tag.Role.LIST);
        double indent = TERM_WIDTH + TERM_GAP;
        List<Strip> strips = new ArrayList<>();
        for (Block.Definitions.Entry entry : definitions.entries()) {
            Tag item = list.child(Tag.Role.LIST_ITEM);
            Lines term = type.wrap(entry.term(), TERM, TERM_WIDTH);
            Lines meaning = type.wrap(entry.meaning(), TextStyle.BODY, width - indent);
            TextRow row = TextRow.of(List.of(
                    TextRow.Cell.of(item.child(Tag.Role.LABEL), term, 0, TERM_WIDTH, Align.LEFT),
                    TextRow.Cell.of(item.child(Tag.Role.LIST_BODY), meaning, indent, width - indent, Align.LEFT)));
            strips.addAll(cut(row, strips.isEmpty() ? 8 : 5));
        }
        return Strip.together(List.of(), strips);
    }

    private Strip strip(Tag.Role role, String text, TextStyle style, double before) {
        return Strip.of(row(role, text, style), before);
    }

    private TextRow row(Tag.Role role, String text, TextStyle style) {
        return TextRow.of(parent.child(role), type.wrap(text, style, width), width);
    }

    private static List<Strip> cut(TextRow row, double before) {
        List<Strip> strips = new ArrayList<>();
        for (TextRow part : row.cut(MOST_LINES)) {
            strips.add(Strip.of(part, strips.isEmpty() ? before : 0));
        }
        return strips;
    }
}
