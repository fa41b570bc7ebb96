package jamsos.coverage.batch.intake.table;

import jamsos.coverage.batch.intake.table.RecordReader.Damage;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;

/**
 * Some thousand rows of a delivery (blok baris), as their file has them: bytes, and where each field of each row begins
 * and ends. A text is made only when it is asked for.
 *
 * <p>Blank lines are no rows: they are left out, but count as lines in {@link #line(int)}. Immutable once built.
 */
public final class RowBlock implements Block {

    /** What stands behind each field of a sheet: a byte that UTF-8 never has. */
    public static final byte FIELD_END = (byte) 0xff;

    private static final char NBSP = '\u00a0';
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff";

    private static final BitSet NONE = new BitSet();
    private static final byte[] NOTHING = new byte[0];

    private final byte[] bytes;
    private final byte[] mended;
    private final Charset charset;
    private final int[] starts;
    private final int[] ends;
    private final int[] firstFields;
    private final long[] lines;
    private final int rows;
    private final Optional<BitSet> numeric;
    private final BitSet notCalculated;
    private final BitSet hidden;
    private final Optional<Damage> damage;

    /**
     * A block over fields that a reader has found in a text.
     *
     * @param mended fields that do not stand in {@code bytes} in one piece; their places are counted on from there
     * @param starts where each field begins
     * @param ends where it ends
     * @param firstFields the first field of each row, and after the last row the number of fields
     * @param lines the line on which each row begins
     * @param damage what is wrong with the record after the rows, so that reading ends there
     */
    RowBlock(
            byte[] bytes,
            byte[] mended,
            Charset charset,
            int[] starts,
            int[] ends,
            int[] firstFields,
            long[] lines,
            int rows,
            Optional<Damage> damage) {
        this.bytes = bytes;
        this.mended = mended;
        this.charset = charset;
        this.starts = starts;
        this.ends = ends;
        this.firstFields = firstFields;
        this.lines = lines;
        this.rows = rows;
        this.numeric = Optional.empty();
        this.notCalculated = NONE;
        this.hidden = NONE;
        this.damage = damage;
    }

    /**
     * A block of a sheet.
     *
     * @param numeric the fields that were numbers in their sheet
     * @param notCalculated the fields that were formulas without a value
     * @param hidden the rows that their sheet does not show
     */
    RowBlock(
            byte[] bytes,
            Charset charset,
            int[] starts,
            int[] ends,
            int[] firstFields,
            long[] lines,
            int rows,
            BitSet numeric,
            BitSet notCalculated,
            BitSet hidden) {
        this.bytes = bytes;
        this.mended = NOTHING;
        this.charset = charset;
        this.starts = starts;
        this.ends = ends;
        this.firstFields = firstFields;
        this.lines = lines;
        this.rows = rows;
        this.numeric = Optional.of(numeric);
        this.notCalculated = notCalculated;
        this.hidden = hidden;
        this.damage = Optional.empty();
    }

    @Override
    public RowBlock cut() {
        return this;
    }

    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    public void release() {
        // It is made of arrays of its own.
    }

    /** How many rows it holds. */
    public int rows() {
        return rows;
    }

    /** The line of the file, from 1, on which a row begins; a line break inside quotes begins a line too. */
    public long line(int row) {
        return lines[row];
    }

    /** How many fields a row has. */
    public int fields(int row) {
        return firstFields[row + 1] - firstFields[row];
    }

    /** The bytes in which fields stand that are in one piece; behind each field of a sheet stands {@link #FIELD_END}. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a field of a sheet begins in {@link #bytes()}. */
    public int start(int row, int field) {
        return starts[firstFields[row] + field];
    }

    /** Where a field of a sheet ends in {@link #bytes()}. */
    public int end(int row, int field) {
        return ends[firstFields[row] + field];
    }

    /** A field as it stands in the file, quotes taken off; empty text where the row has no such field. */
    public String raw(int row, int field) {
        int at = firstFields[row] + field;
        return at >= firstFields[row + 1] ? "" : new String(source(at), start(at), ends[at] - starts[at], charset);
    }

    /**
     * What a field says: blanks around it taken off, and an apostrophe before {@code = + - @}, which keeps spreadsheets
     * from running a text as a formula.
     */
    public String text(int row, int field) {
        int at = firstFields[row] + field;
        if (at >= firstFields[row + 1]) {
            return "";
        }
        int start = start(at);
        return text(source(at), start, start + ends[at] - starts[at], charset);
    }

    /** What a stretch of bytes says, as {@link #text(int, int)} tells it of a field. */
    public static String text(byte[] source, int from, int to, Charset charset) {
        int start = from;
        int end = to;
        while (start < end && isBlank(source[start])) {
            start++;
        }
        while (start < end && isBlank(source[end - 1])) {
            end--;
        }
        String text = new String(source, start, end - start, charset);
        return text.isEmpty() || !needsCare(text) ? text : withoutGuard(trim(text));
    }

    /** Where a field stands: in the bytes of the file, or among those that were mended. */
    private byte[] source(int at) {
        return starts[at] < bytes.length ? bytes : mended;
    }

    private int start(int at) {
        return starts[at] < bytes.length ? starts[at] : starts[at] - bytes.length;
    }

    /** Whether a field holds nothing to be seen. */
    public boolean isEmpty(int row, int field) {
        int at = firstFields[row] + field;
        if (at >= firstFields[row + 1]) {
            return true;
        }
        byte[] source = source(at);
        int start = start(at);
        int end = start + ends[at] - starts[at];
        for (int i = start; i < end; i++) {
            if (!isBlank(source[i])) {
                return source[i] < 0 && text(row, field).isEmpty();
            }
        }
        return true;
    }

    /** The encoding of its fields. */
    public Charset charset() {
        return charset;
    }

    /**
     * Whether a spreadsheet may have taken a field for a number: in a sheet where it was one, in delimited text always,
     * since its history is not known.
     */
    public boolean mayHaveBeenNumber(int row, int field) {
        int at = firstFields[row] + field;
        return at < firstFields[row + 1]
                && numeric.map(numbers -> numbers.get(at)).orElse(true);
    }

    /** Whether a row holds a formula that was never calculated, and so an empty field that should not be empty. */
    public boolean isNotCalculated(int row) {
        int formula = notCalculated.nextSetBit(firstFields[row]);
        return formula >= 0 && formula < firstFields[row + 1];
    }

    /** What is wrong with the record after the last row; reading ends there. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** Whether a row is one that its sheet does not show. */
    public boolean isHidden(int row) {
        return hidden.get(row);
    }

    /** The first field of a row that holds something; -1 where none does. */
    public int firstFilled(int row) {
        int fields = fields(row);
        for (int field = 0; field < fields; field++) {
            if (!isEmpty(row, field)) {
                return field;
            }
        }
        return -1;
    }

    static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }

    /** Most texts begin and end with a letter or digit of ASCII. */
    private static boolean needsCare(String text) {
        return text.charAt(0) == '\'' || text.charAt(0) > '~' || text.charAt(text.length() - 1) > '~';
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (start < end && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(char c) {
        return c <= ' ' || c == NBSP || INVISIBLE.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static String withoutGuard(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
