package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.FaultException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A tag of an XML document and its attributes, found in bytes that hold all of it (tag XML). */
final class XmlTag {

    private static final int MOST_ATTRIBUTES = 256;
    private static final int UNFINISHED = -1;
    private static final boolean[] ENDS_NAME = new boolean[256];

    static {
        for (char c : "\t\n\r \0/>=<\"'&".toCharArray()) {
            ENDS_NAME[c] = true;
        }
    }

    private final byte[] buffer;
    private final long[] names = new long[MOST_ATTRIBUTES];
    private final long[] localNames = new long[MOST_ATTRIBUTES];
    private final int[] valueStarts = new int[MOST_ATTRIBUTES];
    private final int[] valueEnds = new int[MOST_ATTRIBUTES];

    private int nameStart;
    private int nameEnd;
    private long name;
    private long qualified;
    private int attributes;
    private boolean emptyElement;

    XmlTag(byte[] buffer) {
        this.buffer = buffer;
    }

    /** Reads a start tag from behind its {@code <}; answers with the place behind it, or -1 where the bytes end before. */
    int read(int from, int limit) throws FaultException {
        emptyElement = false;
        attributes = 0;
        nameStart = from;
        int i = name(from, limit);
        nameEnd = i;
        long element = name;
        while (true) {
            int before = i;
            i = blanks(i, limit);
            if (i >= limit) {
                return UNFINISHED;
            }
            if (buffer[i] == '>') {
                name = element;
                return i + 1;
            }
            if (buffer[i] == '/') {
                name = element;
                emptyElement = true;
                return i + 1 < limit ? require('>', i + 1) : UNFINISHED;
            }
            if (i == before) {
                throw XmlBytes.damaged();
            }
            i = attribute(i, limit);
            if (i == UNFINISHED) {
                return UNFINISHED;
            }
        }
    }

    /** Reads an end tag from behind its {@code </}. */
    int readEnd(int from, int limit) throws FaultException {
        emptyElement = false;
        int i = blanks(name(from, limit), limit);
        return i < limit ? require('>', i) : UNFINISHED;
    }

    private int attribute(int from, int limit) throws FaultException {
        int i = blanks(name(from, limit), limit);
        long local = name;
        if (i >= limit) {
            return UNFINISHED;
        }
        i = blanks(require('=', i), limit);
        if (i >= limit) {
            return UNFINISHED;
        }
        byte quote = buffer[i];
        if (quote != '"' && quote != '\'') {
            throw XmlBytes.damaged();
        }
        int start = ++i;
        while (i < limit && buffer[i] != quote) {
            i++;
        }
        if (i >= limit) {
            return UNFINISHED;
        }
        add(qualified, local, start, i);
        return i + 1;
    }

    private void add(long attribute, long local, int start, int end) throws FaultException {
        if (attributes == MOST_ATTRIBUTES || find(attribute) >= 0) {
            throw XmlBytes.damaged();
        }
        names[attributes] = attribute;
        localNames[attributes] = local;
        valueStarts[attributes] = start;
        valueEnds[attributes] = end;
        attributes++;
    }

    /** Reads a name: {@link #name} without its prefix, {@link #qualified} with it. */
    private int name(int from, int limit) throws FaultException {
        int i = from;
        long local = XmlName.NONE;
        long whole = XmlName.NONE;
        while (i < limit && !ENDS_NAME[buffer[i] & 0xff]) {
            byte b = buffer[i++];
            whole = XmlName.next(whole, b);
            local = b == ':' ? XmlName.NONE : XmlName.next(local, b);
        }
        if (i == from) {
            throw XmlBytes.damaged();
        }
        name = local;
        qualified = whole;
        return i;
    }

    private int blanks(int from, int limit) {
        int i = from;
        while (i < limit && (buffer[i] == ' ' || buffer[i] == '\n' || buffer[i] == '\r' || buffer[i] == '\t')) {
            i++;
        }
        return i;
    }

    private int require(char sign, int i) throws FaultException {
        if (buffer[i] != sign) {
            throw XmlBytes.damaged();
        }
        return i + 1;
    }

    /** The element's name without its prefix. */
    long name() {
        return name;
    }

    /** The element's name as it is written. */
    String qualifiedName() {
        return new String(buffer, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
    }

    boolean isEmptyElement() {
        return emptyElement;
    }

    void closeEmptyElement() {
        emptyElement = false;
    }

    /** The place of an attribute by its name as it is written; -1 where there is none. */
    int find(long attribute) {
        for (int i = 0; i < attributes; i++) {
            if (names[i] == attribute) {
                return i;
            }
        }
        return -1;
    }

    /** The place of an attribute that has a prefix, by its name without it; -1 where there is none. */
    int findPrefixed(long attribute) {
        for (int i = 0; i < attributes; i++) {
            if (localNames[i] == attribute && names[i] != attribute) {
                return i;
            }
        }
        return -1;
    }

    int valueStart(int index) {
        return valueStarts[index];
    }

    int valueEnd(int index) {
        return valueEnds[index];
    }

    /** Whether an attribute says that. */
    boolean says(long attribute, byte[] value) {
        int index = find(attribute);
        return index >= 0 && Arrays.equals(buffer, valueStarts[index], valueEnds[index], value, 0, value.length);
    }

    /** Whether an attribute says yes: {@code 1}, {@code true} or {@code on}. */
    boolean isOn(long attribute) {
        int index = find(attribute);
        if (index < 0) {
            return false;
        }
        byte first = valueEnds[index] > valueStarts[index] ? buffer[valueStarts[index]] : 0;
        return first == '1' || first == 't' || (first == 'o' && valueEnds[index] - valueStarts[index] == 2);
    }

    /** An attribute that is a whole number, zero or more. */
    int number(long attribute, int otherwise) throws FaultException {
        int index = find(attribute);
        return index < 0 ? otherwise : digits(valueStarts[index], valueEnds[index]);
    }

    private int digits(int from, int to) throws FaultException {
        long number = 0;
        if (from == to || to - from > 10) {
            throw XmlBytes.damaged();
        }
        for (int i = from; i < to; i++) {
            if (buffer[i] < '0' || buffer[i] > '9') {
                throw XmlBytes.damaged();
            }
            number = number * 10 + buffer[i] - '0';
        }
        if (number > Integer.MAX_VALUE) {
            throw XmlBytes.damaged();
        }
        return (int) number;
    }

    /** The column that the letters of an attribute such as {@code AB12} name, from 0; more than three letters are refused. */
    int column(int index) throws FaultException {
        int column = 0;
        int i = valueStarts[index];
        while (i < valueEnds[index] && buffer[i] >= 'A' && buffer[i] <= 'Z') {
            column = column * 26 + buffer[i++] - 'A' + 1;
            if (i - valueStarts[index] > 3) {
                throw XmlBytes.damaged();
            }
        }
        if (i == valueStarts[index]) {
            throw XmlBytes.damaged();
        }
        return column - 1;
    }
}
