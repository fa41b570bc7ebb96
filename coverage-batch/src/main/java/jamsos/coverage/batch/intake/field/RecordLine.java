package jamsos.coverage.batch.intake.field;

import jamsos.coverage.batch.intake.table.RecordReader;
import jamsos.coverage.batch.intake.table.RowBlock;

/**
 * Reads a record column by column (pembaca baris cepat). It has exactly as many fields as there are columns, or it is in
 * doubt.
 */
public final class RecordLine {

    private static final byte QUOTE = '"';

    private final FieldReader[] fields;
    private final byte separator;

    /**
     * A line of these columns, in the order of the file.
     *
     * @param separator the sign between fields
     */
    public RecordLine(FieldReader[] fields, byte separator) {
        this.fields = fields.clone();
        this.separator = separator;
    }

    /**
     * Reads a record of a text.
     *
     * @param at where it begins; it ends with LF, and what it is made of behind it can be read
     * @return the place behind its line end; {@link FieldReader#DOUBT} where it must be read carefully
     */
    public int read(byte[] bytes, int at, FieldRow row) {
        int place = at;
        int last = fields.length - 1;
        for (int i = 0; i < last; i++) {
            place = field(i, bytes, place, row);
            if (place < 0 || bytes[place] != separator) {
                return FieldReader.DOUBT;
            }
            place++;
        }
        place = field(last, bytes, place, row);
        if (place < 0) {
            return FieldReader.DOUBT;
        }
        if (bytes[place] == '\r') {
            place++;
        }
        return bytes[place] == '\n' && place - at <= RecordReader.LONGEST ? place + 1 : FieldReader.DOUBT;
    }

    private int field(int i, byte[] bytes, int at, FieldRow row) {
        if (bytes[at] != QUOTE) {
            return fields[i].read(bytes, at, false, row);
        }
        int end = fields[i].read(bytes, at + 1, true, row);
        return end >= 0 && bytes[end] == QUOTE ? end + 1 : FieldReader.DOUBT;
    }

    /** Reads a row of a sheet; false where it must be read carefully. */
    public boolean read(RowBlock block, int index, FieldRow row) {
        if (block.fields(index) != fields.length) {
            return false;
        }
        byte[] bytes = block.bytes();
        for (int i = 0; i < fields.length; i++) {
            int end = fields[i].read(bytes, block.start(index, i), false, row);
            if (end != block.end(index, i)) {
                return false;
            }
        }
        return true;
    }
}
