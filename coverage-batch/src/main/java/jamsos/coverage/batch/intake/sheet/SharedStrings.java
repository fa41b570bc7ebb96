package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.table.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The texts that the cells of a workbook share (teks bersama): each is kept once, as bytes, and cells name it by number.
 *
 * <p>A list of a million rows may have ten million of them; as objects they would fill a gigabyte. A text longer than a
 * row may be is only remembered as such, and held against the row that names it.
 */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

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

    private SharedStrings() {}

    /** Reads the part of a workbook that holds them. */
    static SharedStrings read(InputStream part) throws IOException {
        SharedStrings strings = new SharedStrings();
        TextSink text = new TextSink(RecordReader.LONGEST);
        try (XmlBytes xml = new XmlBytes(part)) {
            if (xml.next() == XmlBytes.START) {
                while (xml.nextChild(1)) {
                    if (xml.tag().name() == XmlName.SI) {
                        text.cutTo(0);
                        RichText.read(xml, text);
                        strings.add(text);
                    } else {
                        xml.skip();
                    }
                }
            }
            xml.drain();
        }
        return strings;
    }

    private void add(TextSink text) throws FaultException {
        int length = text.length();
        if (text.isOverfull() || length >= RecordReader.LONGEST) {
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
        System.arraycopy(text.bytes(), 0, page, end + LENGTH_BYTES, length);
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
    void append(int index, TextSink into) throws FaultException {
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
}
