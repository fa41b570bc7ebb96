package jamsos.coverage.batch.intake.table;

import jamsos.coverage.batch.intake.table.RecordReader.Damage;
import java.util.Arrays;
import java.util.Optional;

/** Finds the fields of records of one block (pemotong catatan), of all or of those asked for. */
public final class RecordCutter {

    private static final int OPEN = -1;
    private static final int SMALLEST = 1 << 6;

    private final TextBlock block;
    private final byte[] bytes;
    private final int length;
    private final boolean last;
    private final byte separator;

    private int at;
    private Optional<Damage> damage = Optional.empty();

    /** The line on which the record at hand begins, the line breaks inside its quotes, and the place where its text ends. */
    private long line;

    private int breaks;
    private int textEnd;

    private int rows;
    private int fields;
    private int[] starts = new int[SMALLEST * 8];
    private int[] ends = new int[SMALLEST * 8];
    private int[] firstFields = new int[SMALLEST];
    private long[] lines = new long[SMALLEST];

    /** Fields that do not stand in one piece, put together; in the block they follow its bytes. */
    private byte[] mended = new byte[0];

    private int mendedLength;

    RecordCutter(TextBlock block) {
        this.block = block;
        this.bytes = block.bytes();
        this.length = block.to();
        this.last = !block.isWhole();
        this.separator = block.separator();
    }

    /** Cuts all records, up to a damaged one. */
    void cutAll() {
        at = 0;
        line = block.line();
        while (at < length && damage.isEmpty()) {
            cut(at, line);
        }
    }

    /**
     * Cuts one record; a blank one becomes no row.
     *
     * @param from the place where it begins
     * @param onLine the line on which it begins
     * @return the place where the next one begins; that of this one where it is damaged
     */
    public int cut(int from, long onLine) {
        at = from;
        line = onLine;
        breaks = 0;
        int firstField = fields;
        int end = record();
        if (end == OPEN) {
            fields = firstField;
            return from;
        }
        if (isBlank(firstField)) {
            fields = firstField;
        } else {
            keep(firstField);
        }
        line += breaks + 1;
        at = end;
        return end;
    }

    /** The line on which the record after the one cut last begins. */
    public long line() {
        return line;
    }

    /** What is wrong with the record cut last. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** The place after the record that begins at {@link #at}; OPEN where it does not end here or is damaged. */
    private int record() {
        int limit = Math.min(length, at + RecordReader.LONGEST + 2);
        int i = at;
        while (true) {
            i = i < limit && bytes[i] == '"' ? quoted(i, limit) : plain(i, i, limit);
            if (i == OPEN || i == limit) {
                return reaches(limit, i == OPEN);
            }
            if (bytes[i] == '\n') {
                return textEnd - at > RecordReader.LONGEST ? damaged(Damage.Kind.RECORD_TOO_LONG) : i + 1;
            }
            i++;
        }
    }

    /** No line end was met before the limit: only the last record of a text may do without one. */
    private int reaches(int limit, boolean quoteOpen) {
        boolean endOfFile = last && limit == length;
        int text = (endOfFile && !quoteOpen ? textEnd : limit) - at;
        if (endOfFile ? text > RecordReader.LONGEST : limit - at > RecordReader.LONGEST + 1) {
            return damaged(Damage.Kind.RECORD_TOO_LONG);
        }
        if (!endOfFile) {
            throw new IllegalStateException("a record of a whole block must end within it");
        }
        return quoteOpen ? damaged(Damage.Kind.OPEN_QUOTE) : limit;
    }

    private int damaged(Damage.Kind kind) {
        damage = Optional.of(new Damage(kind, line));
        return OPEN;
    }

    /** Takes a field without quotes; answers with the place of the sign that ends it. */
    private int plain(int start, int from, int limit) {
        int end = fieldEnd(from, limit);
        field(start, textEnd);
        return end;
    }

    /** The place of the separator or line end after a place; {@link #textEnd} leaves out the CR of a line end. */
    private int fieldEnd(int from, int limit) {
        int i = from;
        while (i < limit && bytes[i] != separator && bytes[i] != '\n') {
            i++;
        }
        boolean endsLine = i == limit || bytes[i] == '\n';
        textEnd = endsLine && i > from && bytes[i - 1] == '\r' ? i - 1 : i;
        return i;
    }

    /** Takes a field that begins with a quote; answers like {@link #plain}, or OPEN where the quote is not closed. */
    private int quoted(int quote, int limit) {
        int start = quote + 1;
        boolean doubled = false;
        int i = start;
        while (i < limit && (bytes[i] != '"' || isQuote(i + 1, limit))) {
            if (bytes[i] == '"') {
                doubled = true;
                i++;
            } else if (bytes[i] == '\n') {
                breaks++;
            }
            i++;
        }
        if (i == limit) {
            return OPEN;
        }
        int end = fieldEnd(i + 1, limit);
        if (doubled || textEnd > i + 1) {
            int mendedStart = bytes.length + mendedLength;
            mend(start, i);
            append(i + 1, textEnd);
            field(mendedStart, bytes.length + mendedLength);
        } else {
            field(start, i);
        }
        return end;
    }

    private boolean isQuote(int i, int limit) {
        return i < limit && bytes[i] == '"';
    }

    /** Appends what stood in quotes, each doubled quote once. */
    private void mend(int from, int to) {
        int copied = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '"') {
                append(copied, i);
                i++;
                copied = i;
            }
        }
        append(copied, to);
    }

    private void append(int from, int to) {
        int needed = mendedLength + to - from;
        if (mended.length < needed) {
            mended = Arrays.copyOf(mended, Math.max(mended.length * 2, needed + SMALLEST));
        }
        System.arraycopy(bytes, from, mended, mendedLength, to - from);
        mendedLength = needed;
    }

    private void field(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        fields++;
    }

    private void keep(int firstField) {
        if (rows + 1 == firstFields.length) {
            firstFields = Arrays.copyOf(firstFields, firstFields.length * 2);
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        firstFields[rows] = firstField;
        lines[rows] = line;
        rows++;
        firstFields[rows] = fields;
    }

    /** Whether none of the fields from that one on holds anything. */
    private boolean isBlank(int firstField) {
        for (int field = firstField; field < fields; field++) {
            for (int i = starts[field]; i < ends[field]; i++) {
                byte b = i < bytes.length ? bytes[i] : mended[i - bytes.length];
                if (!RowBlock.isBlank(b)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many rows were cut. */
    public int rows() {
        return rows;
    }

    /** The rows cut so far. */
    public RowBlock block() {
        return new RowBlock(bytes, mended, block.charset(), starts, ends, firstFields, lines, rows, damage);
    }
}
