package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.table.RecordReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The texts that the cells of a workbook share (teks bersama): each is kept once, as bytes, and cells name it by number.
 * They are read as far as cells have named them; their bytes are proved whole by {@link #complete()}.
 *
 * <p>A list of a million rows may have ten million of them; as objects they would fill a gigabyte. A text longer than a
 * row may be is only remembered as such, and held against the row that names it.
 */
final class SharedStrings implements Closeable {

    private static final byte[] PLAIN_START = XmlBuffer.ascii("<si><t>");
    private static final byte[] PLAIN_END = XmlBuffer.ascii("</t></si>");

    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 192;
    private static final int PLACES = 1 << 16;
    private static final int LENGTH_BYTES = 2;
    private static final int MOST_STRINGS = 1 << 24;
    private static final int TOO_LONG = -1;

    private byte[][] pages = new byte[4][];
    private int[][] places = new int[4][];
    private int size;
    private int end = PAGE;
    private int lastPage = -1;

    private final TextSink text = new TextSink(RecordReader.LONGEST);
    private final Optional<XmlBytes> part;
    private boolean ended;

    private SharedStrings(Optional<XmlBytes> part) {
        this.part = part;
        this.ended = part.isEmpty();
    }

    /** None: the workbook has no such part. */
    static SharedStrings none() {
        return new SharedStrings(Optional.empty());
    }

    /** Begins to read the part of a workbook that holds them. */
    static SharedStrings open(InputStream part) throws IOException {
        XmlBytes xml = new XmlBytes(part);
        SharedStrings strings = new SharedStrings(Optional.of(xml));
        strings.ended = xml.next() != XmlBytes.START;
        return strings;
    }

    /** Reads what no cell has named as well, and so proves all bytes whole. */
    void complete() throws IOException {
        while (!ended) {
            readOn();
        }
    }

    /** Reads one more text, or to the end where there is none. */
    private void readOn() throws IOException {
        XmlBytes xml = part.orElseThrow();
        if (xml.isBehindTag() && addPlain(xml.buffer())) {
            return;
        }
        if (!xml.nextChild(1)) {
            xml.drain();
            ended = true;
        } else if (xml.tag().name() == XmlName.SI) {
            text.cutTo(0);
            RichText.read(xml, text);
            add(text.bytes(), 0, text.isOverfull() ? RecordReader.LONGEST : text.length());
        } else {
            xml.skip();
        }
    }

    /** Adds a text as almost every program writes it; false where anything looks different, which is left alone. */
    private boolean addPlain(XmlBuffer in) throws FaultException {
        if (!in.stands(PLAIN_START)) {
            return false;
        }
        int start = in.at + PLAIN_START.length;
        int i = start;
        while (i < in.limit && XmlText.isPlain(in.bytes[i])) {
            i++;
        }
        if (i == start || !in.stands(PLAIN_END, i)) {
            return false;
        }
        add(in.bytes, start, i - start);
        in.at = i + PLAIN_END.length;
        return true;
    }

    private void add(byte[] source, int from, int length) throws FaultException {
        if (length >= RecordReader.LONGEST) {
            addPlace(TOO_LONG);
            return;
        }
        if (LENGTH_BYTES + length > PAGE - end) {
            addPage();
        }
        addPlace((lastPage << PAGE_BITS) | end);
        byte[] page = pages[lastPage];
        page[end] = (byte) length;
        page[end + 1] = (byte) (length >> 8);
        System.arraycopy(source, from, page, end + LENGTH_BYTES, length);
        end += LENGTH_BYTES + length;
    }

    private void addPlace(int place) throws FaultException {
        if (size == MOST_STRINGS) {
            throw tooMany();
        }
        int list = size / PLACES;
        if (list == places.length) {
            places = Arrays.copyOf(places, list * 2);
        }
        if (size % PLACES == 0) {
            places[list] = new int[PLACES];
        }
        places[list][size % PLACES] = place;
        size++;
    }

    private void addPage() throws FaultException {
        lastPage++;
        if (lastPage == MOST_PAGES) {
            throw tooMany();
        }
        if (lastPage == pages.length) {
            pages = Arrays.copyOf(pages, lastPage * 2);
        }
        pages[lastPage] = new byte[PAGE];
        end = 0;
    }

    private static FaultException tooMany() {
        return Fault.limit(
                "teks bersama buku kerja lebih dari " + MOST_PAGES + " MiB atau " + MOST_STRINGS
                        + " butir; bagi menjadi beberapa berkas",
                "the shared texts of the workbook are more than " + MOST_PAGES + " MiB or " + MOST_STRINGS
                        + "; divide it into several files");
    }

    /** Appends the text of that number; a text that is too long leaves the sink overfull. */
    void append(int index, TextSink into) throws IOException {
        while (index >= size && !ended) {
            readOn();
        }
        if (index < 0 || index >= size) {
            throw Fault.damaged(
                    "sebuah sel menunjuk teks bersama yang tidak ada", "a cell names a shared text that is not there");
        }
        int place = places[index / PLACES][index % PLACES];
        if (place == TOO_LONG) {
            into.markOverfull();
            return;
        }
        byte[] page = pages[place >> PAGE_BITS];
        int at = place % PAGE;
        int length = (page[at] & 0xff) | ((page[at + 1] & 0xff) << 8);
        into.append(page, at + LENGTH_BYTES, length);
    }

    @Override
    public void close() throws IOException {
        if (part.isPresent()) {
            part.get().close();
        }
    }
}
