package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Walks over the tags of an XML document in UTF-8 (pembaca XML), a part of a workbook, in bounded memory.
 *
 * <p>It knows what such parts may hold and nothing else: a document type, and with it every entity but the five of XML, is
 * refused, as are other encodings, tags of more than {@value #LONGEST_TAG} bytes, and elements more than
 * {@value #DEEPEST} deep. Names are compared without their prefix.
 */
final class XmlBytes implements Closeable {

    static final int END_OF_DOCUMENT = 0;
    static final int START = 1;
    static final int END = 2;

    static final int LONGEST_TAG = 1 << 15;
    static final int DEEPEST = 64;

    private static final int BUFFER = 1 << 17;
    private static final byte[] COMMENT_START = ascii("!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] CDATA_START = ascii("![CDATA[");
    private static final byte[] CDATA_END = ascii("]]>");
    private static final byte[] INSTRUCTION_END = ascii("?>");

    /** The longest thing that is looked at as a whole within a text: a comment's or CDATA's start, two escaped halves. */
    private static final int LOOK_AHEAD = 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final XmlTag tag = new XmlTag(buffer);
    private final long[] open = new long[DEEPEST];

    private int at;
    private int limit;
    private boolean ended;
    private int depth;
    private boolean rootSeen;

    /** Reads a document, which is closed with this reader. */
    XmlBytes(InputStream in) throws IOException {
        this.in = in;
        fill();
        at = XmlEncoding.check(buffer, limit);
    }

    /** Goes to the next tag: START, END (also of an empty element), or END_OF_DOCUMENT. */
    int next() throws IOException {
        if (tag.isEmptyElement()) {
            tag.closeEmptyElement();
            depth--;
            return END;
        }
        while (toTag()) {
            switch (at + 1 < limit ? buffer[at + 1] : 0) {
                case '/' -> {
                    endTag();
                    return END;
                }
                case '?' -> skipPast(INSTRUCTION_END);
                case '!' -> skipDeclaration();
                default -> {
                    startTag();
                    return START;
                }
            }
        }
        if (depth > 0 || !rootSeen) {
            throw cutOff();
        }
        return END_OF_DOCUMENT;
    }

    /** Goes to the next tag inside an element that lies that deep; false at the element's end. */
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
            byte[] end = ascii("</" + tag.qualifiedName());
            seek(end);
        }
    }

    /** Reads on to the end of the bytes, which proves them whole. */
    void drain() throws IOException {
        while (!ended) {
            at = limit;
            fill();
        }
    }

    private boolean toTag() throws IOException {
        int i = at;
        while (true) {
            if (depth > 0) {
                while (i < limit && buffer[i] != '<') {
                    i++;
                }
            } else {
                while (i < limit && buffer[i] <= ' ' && buffer[i] > 0) {
                    i++;
                }
                if (i < limit && buffer[i] != '<') {
                    throw damaged();
                }
            }
            at = i;
            if (i < limit) {
                if (limit - i < LONGEST_TAG) {
                    fill();
                }
                return true;
            }
            if (!fill()) {
                return false;
            }
            i = at;
        }
    }

    private void startTag() throws IOException {
        if (depth == DEEPEST || (depth == 0 && rootSeen)) {
            throw damaged();
        }
        rootSeen = true;
        int end = tag.read(at + 1, limit);
        if (end < 0) {
            throw ended ? cutOff() : damaged();
        }
        at = end;
        open[depth++] = tag.name();
    }

    private void endTag() throws IOException {
        int end = tag.readEnd(at + 2, limit);
        if (end < 0) {
            throw ended ? cutOff() : damaged();
        }
        if (depth == 0 || open[depth - 1] != tag.name()) {
            throw damaged();
        }
        at = end;
        depth--;
    }

    /** A comment, or CDATA in an element whose text is not read. */
    private void skipDeclaration() throws IOException {
        if (stands(COMMENT_START, at + 1)) {
            at += 1 + COMMENT_START.length;
            skipPast(COMMENT_END);
        } else if (depth > 0 && stands(CDATA_START, at + 1)) {
            at += 1 + CDATA_START.length;
            skipPast(CDATA_END);
        } else if (stands(ascii("!DOCTYPE"), at + 1)) {
            throw Fault.damaged(
                    "XML di dalamnya memuat DOCTYPE, yang tidak pernah ditulis Excel",
                    "its XML holds a DOCTYPE, which Excel never writes");
        } else {
            throw damaged();
        }
    }

    /** Appends the text up to the next tag; the element at hand holds nothing else. */
    void text(TextSink into) throws IOException {
        if (tag.isEmptyElement()) {
            return;
        }
        int i = at;
        while (true) {
            int start = i;
            while (i < limit && XmlText.isPlain(buffer[i])) {
                i++;
            }
            if (i > start) {
                into.append(buffer, start, i - start);
            }
            at = i;
            if (limit - i < LOOK_AHEAD && fill()) {
                i = at;
                continue;
            }
            if (i == limit) {
                throw cutOff();
            }
            if (buffer[i] == '<') {
                if (!inText(into)) {
                    return;
                }
            } else {
                at = XmlText.special(buffer, i, limit, into);
            }
            i = at;
        }
    }

    /** What begins with {@code <} inside a text; false where it is a tag. */
    private boolean inText(TextSink into) throws IOException {
        if (stands(CDATA_START, at + 1)) {
            at += 1 + CDATA_START.length;
            characterData(into);
            return true;
        }
        if (at + 1 < limit && buffer[at + 1] == '?') {
            skipPast(INSTRUCTION_END);
            return true;
        }
        if (at + 1 < limit && buffer[at + 1] == '!') {
            skipDeclaration();
            return true;
        }
        return false;
    }

    private void characterData(TextSink into) throws IOException {
        while (!stands(CDATA_END, at)) {
            if (limit - at < LOOK_AHEAD && fill()) {
                continue;
            }
            if (at == limit) {
                throw cutOff();
            }
            if (buffer[at] == '&' || buffer[at] == '<') {
                into.append(buffer, at++, 1);
            } else if (XmlText.isPlain(buffer[at])) {
                into.append(buffer, at++, 1);
            } else {
                at = XmlText.special(buffer, at, limit, into);
            }
        }
        at += CDATA_END.length;
    }

    private void skipPast(byte[] pattern) throws IOException {
        seek(pattern);
        at += pattern.length;
    }

    /** Goes to the next place where a pattern stands (Horspool's search). */
    private void seek(byte[] pattern) throws IOException {
        int last = pattern.length - 1;
        int[] jumps = new int[256];
        Arrays.fill(jumps, pattern.length);
        for (int i = 0; i < last; i++) {
            jumps[pattern[i] & 0xff] = last - i;
        }
        while (true) {
            int i = at;
            while (i + last < limit) {
                if (buffer[i + last] == pattern[last] && stands(pattern, i)) {
                    at = i;
                    return;
                }
                i += jumps[buffer[i + last] & 0xff];
            }
            at = Math.min(i, limit);
            if (!fill()) {
                throw cutOff();
            }
        }
    }

    private boolean stands(byte[] pattern, int from) {
        return from + pattern.length <= limit
                && Arrays.equals(buffer, from, from + pattern.length, pattern, 0, pattern.length);
    }

    /** Moves what is left to the front and reads on; false where nothing came. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        limit -= at;
        at = 0;
        int read = in.readNBytes(buffer, limit, buffer.length - limit);
        ended = limit + read < buffer.length;
        limit += read;
        return read > 0;
    }

    /** Text of one element as a string, for the small parts of a workbook. */
    String text(int most) throws IOException {
        TextSink sink = new TextSink(most);
        text(sink);
        return sink.text(0, sink.length());
    }

    /** An attribute as text. */
    Optional<String> attribute(long name) throws IOException {
        return value(tag.find(name));
    }

    private Optional<String> value(int index) throws IOException {
        if (index < 0) {
            return Optional.empty();
        }
        TextSink sink = new TextSink(LONGEST_TAG);
        int i = tag.valueStart(index);
        while (i < tag.valueEnd(index)) {
            if (XmlText.isPlain(buffer[i]) || buffer[i] == '_') {
                sink.append(buffer, i++, 1);
            } else {
                i = XmlText.special(buffer, i, tag.valueEnd(index), sink);
            }
        }
        return Optional.of(sink.text(0, sink.length()));
    }

    /** An attribute that stands in another namespace than the elements, whatever its prefix is. */
    Optional<String> foreignAttribute(long name) throws IOException {
        return value(tag.findPrefixed(name));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static FaultException damaged() {
        return Fault.damaged("XML di dalamnya rusak", "its XML is damaged");
    }

    private static FaultException cutOff() {
        return Fault.damaged("XML di dalamnya terpotong", "its XML is cut off");
    }
}
