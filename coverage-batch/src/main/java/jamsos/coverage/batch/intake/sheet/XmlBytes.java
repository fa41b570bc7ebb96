package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Walks over the tags of an XML document in UTF-8 (pembaca XML), a part of a workbook, in bounded memory.
 *
 * <p>It knows what such parts may hold and nothing else: a document type, and with it every entity but the five of XML, is
 * refused, as are other encodings, tags of more than {@value #LONGEST_TAG} bytes or so, and elements more than
 * {@value #DEEPEST} deep. Names are compared without their prefix.
 */
final class XmlBytes implements Closeable {

    static final int END_OF_DOCUMENT = 0;
    static final int START = 1;
    static final int END = 2;

    private static final int LONGEST_TAG = 1 << 15;
    private static final int DEEPEST = 64;

    private final XmlBuffer buffer;
    private final XmlTag tag;
    private final long[] open = new long[DEEPEST];

    private int depth;
    private boolean rootSeen;

    /** Reads a document, which is closed with this reader. */
    XmlBytes(InputStream in) throws IOException {
        this.buffer = new XmlBuffer(in);
        this.tag = new XmlTag(buffer.bytes);
    }

    /** Goes to the next tag: START, END (also of an empty element), or END_OF_DOCUMENT. */
    int next() throws IOException {
        if (tag.isEmptyElement()) {
            tag.closeEmptyElement();
            depth--;
            return END;
        }
        while (toTag()) {
            int second = buffer.at + 1 < buffer.limit ? buffer.bytes[buffer.at + 1] : 0;
            if (second == '/') {
                endTag();
                return END;
            }
            if (second != '?' && second != '!') {
                startTag();
                return START;
            }
            if (!buffer.skipNoise()) {
                skipCharacterData();
            }
        }
        if (depth > 0 || !rootSeen) {
            throw XmlBuffer.cutOff();
        }
        return END_OF_DOCUMENT;
    }

    /** Goes to the next tag that begins inside an element that lies that deep; false at the element's end. */
    boolean nextChild(int parentDepth) throws IOException {
        while (true) {
            int event = next();
            if (event == START) {
                return true;
            }
            if (event == END_OF_DOCUMENT || depth < parentDepth) {
                return false;
            }
        }
    }

    /** The tag at hand, after START. */
    XmlTag tag() {
        return tag;
    }

    /** Whether what follows the tag at hand is still to be read: not where the end of an empty element comes first. */
    boolean isBehindTag() {
        return !tag.isEmptyElement();
    }

    /** The window, for those who know what stands there without looking at tags. */
    XmlBuffer buffer() {
        return buffer;
    }

    /** How many elements are open, the one at hand included. */
    int depth() {
        return depth;
    }

    /** Skips what the element at hand holds, up to and with its end. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Skips what the element at hand holds without looking at it; the next tag is its end. */
    void leap() throws IOException {
        if (!tag.isEmptyElement()) {
            buffer.seek(XmlBuffer.ascii("</" + tag.qualifiedName()));
        }
    }

    /** Reads on to the end of the bytes, which proves them whole. */
    void drain() throws IOException {
        buffer.drain();
    }

    private boolean toTag() throws IOException {
        byte[] bytes = buffer.bytes;
        do {
            int i = buffer.at;
            int limit = buffer.limit;
            if (depth > 0) {
                while (i < limit && bytes[i] != '<') {
                    i++;
                }
            } else {
                while (i < limit && bytes[i] <= ' ' && bytes[i] > 0) {
                    i++;
                }
                if (i < limit && bytes[i] != '<') {
                    throw damaged();
                }
            }
            buffer.at = i;
            if (i < limit) {
                if (limit - i < LONGEST_TAG) {
                    buffer.fill();
                }
                return true;
            }
        } while (buffer.fill());
        return false;
    }

    private void startTag() throws IOException {
        if (depth == DEEPEST || (depth == 0 && rootSeen)) {
            throw damaged();
        }
        rootSeen = true;
        int end = tag.read(buffer.at + 1, buffer.limit);
        if (end < 0) {
            throw buffer.unfinished();
        }
        buffer.at = end;
        open[depth++] = tag.name();
    }

    private void endTag() throws IOException {
        int end = tag.readEnd(buffer.at + 2, buffer.limit);
        if (end < 0) {
            throw buffer.unfinished();
        }
        if (depth == 0 || open[depth - 1] != tag.name()) {
            throw damaged();
        }
        buffer.at = end;
        depth--;
    }

    /** CDATA in an element whose text is not read. */
    private void skipCharacterData() throws IOException {
        if (depth == 0) {
            throw damaged();
        }
        buffer.skipPast(XmlBuffer.CDATA_START.length, XmlBuffer.CDATA_END);
    }

    /** Appends the text up to the next tag; the element at hand holds nothing else. */
    void text(TextSink into) throws IOException {
        if (!tag.isEmptyElement()) {
            XmlCharacters.read(buffer, into);
        }
    }

    /** An attribute as text. */
    Optional<String> attribute(long name) throws IOException {
        return value(tag.find(name));
    }

    /** An attribute that stands in another namespace than the elements, whatever its prefix is. */
    Optional<String> foreignAttribute(long name) throws IOException {
        return value(tag.findPrefixed(name));
    }

    private Optional<String> value(int index) throws IOException {
        if (index < 0) {
            return Optional.empty();
        }
        TextSink sink = new TextSink(LONGEST_TAG);
        int i = tag.valueStart(index);
        int end = tag.valueEnd(index);
        while (i < end) {
            if (XmlText.isPlain(buffer.bytes[i]) || buffer.bytes[i] == '_') {
                sink.append(buffer.bytes, i++, 1);
            } else {
                i = XmlText.special(buffer.bytes, i, end, sink);
            }
        }
        return Optional.of(sink.text(0, sink.length()));
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }

    static FaultException damaged() {
        return Fault.damaged("XML di dalamnya rusak", "its XML is damaged");
    }
}
