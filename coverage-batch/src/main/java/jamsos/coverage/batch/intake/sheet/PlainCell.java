package jamsos.coverage.batch.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A cell as almost every program writes it (sel biasa): {@code <c r="B2" s="1" t="s"><v>7</v></c>},
 * {@code <c r="B2" t="inlineStr"><is><t>Siti</t></is></c>}, or empty; read at a third of the cost of tags one by one.
 *
 * <p>Whatever looks different, or does not lie in the window as a whole, is left alone: the reader of tags then says what it
 * is, and says the same of what is read here.
 */
final class PlainCell {

    /** More than a cell has around its text. */
    private static final int ROOM = 96;

    private static final byte[] OPEN = ascii("<c r=\"");
    private static final byte[] STYLE = ascii(" s=\"");
    private static final byte[] TYPE = ascii(" t=\"");
    private static final byte[] EMPTY = ascii("/>");
    private static final byte[] VALUE = ascii("><v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] INLINE = ascii("inlineStr\"><is><t>");
    private static final byte[] INLINE_END = ascii("</t></is></c>");
    private static final byte[] SHARED_VALUE = ascii("s\"><v>");
    private static final byte[] TEXT_VALUE = ascii("str\"><v>");
    private static final int LONGEST_LETTERS = 3;
    private static final int LONGEST_ROW_NUMBER = 7;
    private static final int LONGEST_STYLE = 5;

    private final XmlBuffer in;
    private int at;
    private int column;
    private int style;
    private Form form = Form.NONE;
    private int textStart;
    private int textEnd;

    PlainCell(XmlBuffer in) {
        this.in = in;
    }

    /** What stands in a cell. */
    enum Form {
        /** Nothing that is read here. */
        NONE,
        /** Nothing at all. */
        EMPTY,
        /** A number. */
        NUMBER,
        /** The number of a shared text. */
        SHARED,
        /** A text. */
        TEXT
    }

    /** Looks at what stands where reading stands; where it is a plain cell, reading goes on behind it. */
    Form read() {
        form = Form.NONE;
        at = in.at;
        if (in.limit - at > ROOM && skip(OPEN) && reference()) {
            if (!skip(STYLE)) {
                style = 0;
                content();
            } else if (styleNumber()) {
                content();
            }
        }
        if (form != Form.NONE) {
            in.at = at;
        }
        return form;
    }

    private boolean reference() {
        byte[] bytes = in.bytes;
        int start = at;
        column = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - start < LONGEST_LETTERS) {
            column = column * 26 + bytes[at++] - 'A' + 1;
        }
        int digits = at;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - digits < LONGEST_ROW_NUMBER) {
            at++;
        }
        return digits > start && at > digits && bytes[at++] == '"';
    }

    private boolean styleNumber() {
        byte[] bytes = in.bytes;
        int start = at;
        style = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - start < LONGEST_STYLE) {
            style = style * 10 + bytes[at++] - '0';
        }
        return at > start && bytes[at++] == '"';
    }

    private void content() {
        if (skip(VALUE)) {
            text(Form.NUMBER, VALUE_END);
        } else if (skip(EMPTY)) {
            form = Form.EMPTY;
        } else if (skip(TYPE)) {
            if (skip(SHARED_VALUE)) {
                text(Form.SHARED, VALUE_END);
            } else if (skip(INLINE)) {
                text(Form.TEXT, INLINE_END);
            } else if (skip(TEXT_VALUE)) {
                text(Form.TEXT, VALUE_END);
            }
        }
    }

    /** A text of signs that stand for themselves, and what must follow it. */
    private void text(Form found, byte[] end) {
        byte[] bytes = in.bytes;
        int last = in.limit - end.length;
        textStart = at;
        while (at < last && XmlText.isPlain(bytes[at])) {
            at++;
        }
        textEnd = at;
        if (at <= last && textEnd > textStart && skip(end)) {
            form = found;
        }
    }

    private boolean skip(byte[] pattern) {
        if (!Arrays.equals(in.bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
            return false;
        }
        at += pattern.length;
        return true;
    }

    /** Its column, from 0. */
    int column() {
        return column - 1;
    }

    /** The number of its style. */
    int style() {
        return style;
    }

    /** Its text as a number of at most nine digits; -1 where it is none. */
    int index() {
        return NumberCell.index(in.bytes, textStart, textEnd);
    }

    /** Appends its text. */
    void appendTo(TextSink sink) {
        sink.append(in.bytes, textStart, textEnd - textStart);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
