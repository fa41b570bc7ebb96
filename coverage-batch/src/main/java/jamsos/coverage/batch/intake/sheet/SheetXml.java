package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The rows of one sheet, one after the other (baris-baris lembar kerja), from the XML in which Excel keeps them
 * (ECMA-376-1, 18.3.1).
 *
 * <p>Rows and cells may leave out where they stand and then follow the one before; none may stand before the one before.
 */
final class SheetXml implements Closeable {

    static final long SHEET_DATA = XmlName.of("sheetData");

    /** As many rows as a sheet of Excel has. */
    private static final int MOST_ROWS = 1 << 20;

    private static final long HIDDEN = XmlName.of("hidden");
    private static final byte[] SHARED = ascii("s");
    private static final byte[] TEXT = ascii("str");
    private static final byte[] INLINE = ascii("inlineStr");
    private static final byte[] TRUTH = ascii("b");
    private static final byte[] ERROR = ascii("e");
    private static final byte[] DAY = ascii("d");
    private static final int LENGTH_OF_A_DAY = "2022-07-31".length();

    private final XmlBytes xml;
    private final SharedStringsSource strings;
    private final CellStyles styles;
    private final SheetRow row = new SheetRow();
    private final PlainCell plain;
    private int dataDepth;
    private boolean sharing;
    private long number;

    /**
     * Begins at the first row.
     *
     * @param part the XML, which is closed with this reader
     */
    SheetXml(InputStream part, SharedStringsSource strings, CellStyles styles) throws IOException {
        this.xml = new XmlBytes(part);
        this.plain = new PlainCell(xml.buffer());
        this.strings = strings;
        this.styles = styles;
        toData(xml);
        dataDepth = xml.depth();
    }

    /** Goes to the element that holds the rows. */
    static void toData(XmlBytes xml) throws IOException {
        if (xml.next() == XmlBytes.START) {
            while (xml.nextChild(1)) {
                if (xml.tag().name() == SHEET_DATA) {
                    return;
                }
                xml.skip();
            }
        }
        throw Fault.damaged("lembar tidak memuat data", "the sheet holds no data element");
    }

    /** Goes to the next row that holds something; false where there is none, and all bytes are proved whole. */
    boolean next() throws IOException {
        while (xml.nextChild(dataDepth)) {
            if (xml.tag().name() == XmlName.ROW) {
                readRow();
                if (!row.isBlank()) {
                    return true;
                }
            } else {
                xml.skip();
            }
        }
        xml.drain();
        if (sharing) {
            strings.get().complete();
        }
        return false;
    }

    /** The row at hand. */
    SheetRow row() {
        return row;
    }

    /** The number of the row read last, also where it turned out to be damaged. */
    long number() {
        return number;
    }

    private void readRow() throws IOException {
        long next = xml.tag().number(XmlName.R, (int) number + 1);
        if (next <= number || next > MOST_ROWS) {
            throw Fault.damaged(
                    "nomor baris lembar tidak berurutan", "the rows of the sheet are not numbered in order");
        }
        number = next;
        row.begin(number, xml.tag().isOn(HIDDEN));
        int depth = xml.depth();
        do {
            readPlainCells();
        } while (readNext(depth));
    }

    private void readPlainCells() throws IOException {
        if (!xml.isBehindTag()) {
            return;
        }
        for (PlainCell.Form form = plain.read(); form != PlainCell.Form.NONE; form = plain.read()) {
            if (form != PlainCell.Form.EMPTY) {
                row.beginCell(plain.column());
                row.endCell(take(form));
                if (row.text().isOverfull()) {
                    throw Fault.recordTooLong();
                }
            }
        }
    }

    private CellKind take(PlainCell.Form form) throws IOException {
        if (form == PlainCell.Form.SHARED) {
            appendShared(plain.index());
            return CellKind.TEXT;
        }
        plain.appendTo(row.text());
        return form == PlainCell.Form.NUMBER ? kind(CellType.NUMBER, plain.style(), false, true) : CellKind.TEXT;
    }

    private void appendShared(int index) throws IOException {
        sharing = true;
        strings.get().append(index, row.text());
    }

    private boolean readNext(int depth) throws IOException {
        if (!xml.nextChild(depth)) {
            return false;
        }
        if (xml.tag().name() == XmlName.C) {
            readCell();
        } else {
            xml.skip();
        }
        return true;
    }

    private void readCell() throws IOException {
        XmlTag tag = xml.tag();
        int reference = tag.find(XmlName.R);
        int column = reference < 0 ? row.columns() : tag.column(reference);
        if (tag.isEmptyElement() && reference >= 0) {
            return;
        }
        int style = tag.number(XmlName.S, 0);
        CellType type = type(tag);
        row.beginCell(column);
        boolean formula = false;
        boolean value = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            long name = tag.name();
            if (name == XmlName.V) {
                xml.text(row.text());
                value = true;
            } else if (name == XmlName.IS) {
                RichText.read(xml, row.text());
                value = true;
            } else {
                formula |= name == XmlName.F;
                xml.skip();
            }
        }
        row.endCell(kind(type, style, formula, value));
        if (row.text().isOverfull()) {
            throw Fault.recordTooLong();
        }
    }

    private enum CellType {
        NUMBER,
        SHARED,
        TEXT,
        INLINE,
        TRUTH,
        ERROR,
        DAY
    }

    private static CellType type(XmlTag tag) throws FaultException {
        if (tag.find(XmlName.T) < 0) {
            return CellType.NUMBER;
        }
        if (tag.says(XmlName.T, SHARED)) {
            return CellType.SHARED;
        }
        if (tag.says(XmlName.T, INLINE)) {
            return CellType.INLINE;
        }
        if (tag.says(XmlName.T, TEXT)) {
            return CellType.TEXT;
        }
        if (tag.says(XmlName.T, TRUTH)) {
            return CellType.TRUTH;
        }
        if (tag.says(XmlName.T, ERROR)) {
            return CellType.ERROR;
        }
        return tag.says(XmlName.T, DAY) ? CellType.DAY : CellType.NUMBER;
    }

    /** Settles the cell's text, of which the raw value has been written. */
    private CellKind kind(CellType type, int style, boolean formula, boolean value) throws IOException {
        TextSink text = row.text();
        int start = row.cellStart();
        boolean empty = text.length() == start;
        if (formula && (!value || (empty && type != CellType.TEXT))) {
            return CellKind.NOT_CALCULATED;
        }
        if (empty && !text.isOverfull()) {
            return CellKind.EMPTY;
        }
        switch (type) {
            case SHARED -> {
                int index = NumberCell.index(text.bytes(), start, text.length());
                text.cutTo(start);
                appendShared(index);
            }
            case TRUTH -> {
                boolean truth = text.bytes()[start] == '1' || text.bytes()[start] == 't';
                text.cutTo(start);
                text.append(truth ? "TRUE" : "FALSE");
            }
            case DAY -> text.cutTo(Math.min(text.length(), start + LENGTH_OF_A_DAY));
            case NUMBER -> {
                return NumberCell.isNumber(text.bytes(), start, text.length()) ? styles.kind(style) : CellKind.TEXT;
            }
            default -> {
                // Stands there as it is shown.
            }
        }
        return CellKind.TEXT;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
