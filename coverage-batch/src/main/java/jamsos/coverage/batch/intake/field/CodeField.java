package jamsos.coverage.batch.intake.field;

import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.Words;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A column with few different spellings (kode): each is read carefully once, and its meaning is remembered by its bytes.
 *
 * <p>Bounded: in a column of ever new texts all but the first are read carefully, one by one.
 */
public final class CodeField extends FieldReader {

    private static final int FEW = 1 << 12;
    private static final int LONGEST = 64;
    private static final int SMALLEST = 1 << 6;
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    private final int slot;
    private final FieldEnds ends;
    private final Charset charset;
    private final Function<String, Long> careful;
    private final int most;

    /** Texts of up to seven bytes: the bytes and, above them, their number; 0 marks a free place. */
    private long[] shortTexts = new long[SMALLEST];

    private long[] shortMeanings = new long[SMALLEST];
    private int shorts;

    /** Longer ones, by their bytes. */
    private byte[][] longTexts = new byte[SMALLEST][];

    private long[] longMeanings = new long[SMALLEST];
    private int longs;

    /**
     * A column of codes.
     *
     * @param slot where the meaning is kept
     * @param separator the sign between fields
     * @param careful what a text means, a number of at least 0, or {@link FieldReader#DOUBT}
     */
    public CodeField(int slot, byte separator, Charset charset, Function<String, Long> careful) {
        this(slot, separator, charset, careful, FEW);
    }

    CodeField(int slot, byte separator, Charset charset, Function<String, Long> careful, int most) {
        this.slot = slot;
        this.ends = new FieldEnds(separator);
        this.charset = charset;
        this.careful = careful;
        this.most = most;
    }

    @Override
    public int read(byte[] bytes, int at, boolean quoted, FieldRow row) {
        long word = Words.at(bytes, at);
        long found = ends.in(word, quoted);
        if (found == 0) {
            return readLong(bytes, at, quoted, row);
        }
        int length = Words.first(found);
        long text = (word & ~(-1L << (length * Byte.SIZE))) | ((length + 1L) << 56);
        int place = place(text);
        while (shortTexts[place] != text) {
            if (shortTexts[place] == 0) {
                return learnShort(bytes, at, length, text, row);
            }
            place = (place + 1) & (shortTexts.length - 1);
        }
        return keep(shortMeanings[place], at + length, row);
    }

    private int keep(long meaning, int end, FieldRow row) {
        if (meaning == DOUBT) {
            return DOUBT;
        }
        row.set(slot, meaning);
        return end;
    }

    private int place(long text) {
        return (int) ((text * SPREAD) >>> 40) & (shortTexts.length - 1);
    }

    private int learnShort(byte[] bytes, int at, int length, long text, FieldRow row) {
        long meaning = careful.apply(RowBlock.text(bytes, at, at + length, charset));
        if (shorts < most) {
            if (++shorts * 2 > shortTexts.length) {
                growShort();
            }
            putShort(text, meaning);
        }
        return keep(meaning, at + length, row);
    }

    private void putShort(long text, long meaning) {
        int place = place(text);
        while (shortTexts[place] != 0) {
            place = (place + 1) & (shortTexts.length - 1);
        }
        shortTexts[place] = text;
        shortMeanings[place] = meaning;
    }

    private void growShort() {
        long[] texts = shortTexts;
        long[] meanings = shortMeanings;
        shortTexts = new long[texts.length * 2];
        shortMeanings = new long[texts.length * 2];
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != 0) {
                putShort(texts[i], meanings[i]);
            }
        }
    }

    private int readLong(byte[] bytes, int at, boolean quoted, FieldRow row) {
        long hash = 0;
        int end = at;
        while (true) {
            long word = Words.at(bytes, end);
            long found = ends.in(word, quoted);
            if (found != 0) {
                int length = Words.first(found);
                hash = (hash ^ (word & ~(-1L << (length * Byte.SIZE)))) * SPREAD;
                end += length;
                break;
            }
            hash = (hash ^ word) * SPREAD;
            hash ^= hash >>> 32;
            end += Long.BYTES;
            if (end - at > LONGEST) {
                return DOUBT;
            }
        }
        int place = (int) (hash >>> 40) & (longTexts.length - 1);
        while (longTexts[place] != null) {
            byte[] text = longTexts[place];
            if (Arrays.equals(text, 0, text.length, bytes, at, end)) {
                return keep(longMeanings[place], end, row);
            }
            place = (place + 1) & (longTexts.length - 1);
        }
        return learnLong(bytes, at, end, row);
    }

    private int learnLong(byte[] bytes, int at, int end, FieldRow row) {
        long meaning = careful.apply(RowBlock.text(bytes, at, end, charset));
        if (longs < most) {
            if (++longs * 2 > longTexts.length) {
                growLong();
            }
            putLong(Arrays.copyOfRange(bytes, at, end), meaning);
        }
        return keep(meaning, end, row);
    }

    private void putLong(byte[] text, long meaning) {
        int place = (int) (hash(text) >>> 40) & (longTexts.length - 1);
        while (longTexts[place] != null) {
            place = (place + 1) & (longTexts.length - 1);
        }
        longTexts[place] = text;
        longMeanings[place] = meaning;
    }

    private void growLong() {
        byte[][] texts = longTexts;
        long[] meanings = longMeanings;
        longTexts = new byte[texts.length * 2][];
        longMeanings = new long[texts.length * 2];
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                putLong(texts[i], meanings[i]);
            }
        }
    }

    private static long hash(byte[] text) {
        byte[] padded = Arrays.copyOf(text, text.length + Long.BYTES);
        long hash = 0;
        int at = 0;
        for (; at + Long.BYTES <= text.length; at += Long.BYTES) {
            hash = (hash ^ Words.at(padded, at)) * SPREAD;
            hash ^= hash >>> 32;
        }
        return (hash ^ Words.at(padded, at)) * SPREAD;
    }
}
