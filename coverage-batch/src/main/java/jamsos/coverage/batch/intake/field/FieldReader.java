package jamsos.coverage.batch.intake.field;

/**
 * Reads one column of a record from its bytes (pembaca kolom), and finds out where the field ends. A class and no interface:
 * a dozen of them are called for every record, and a class is called more quickly.
 */
public abstract sealed class FieldReader permits CodeField, DayField, NameField, NikField, UnreadField {

    /** The answer where a field must be read carefully. */
    public static final int DOUBT = -1;

    /**
     * Reads a field.
     *
     * @param bytes the bytes of the block; some behind the record can be read
     * @param at where the field begins, behind the quote where it is quoted
     * @param quoted whether it is in quotes
     * @param row where what it says is kept
     * @return the place of the first byte that no longer belongs to it: where all is well a separator, a line end, or its
     *     closing quote; {@link #DOUBT} where it must be read carefully
     */
    public abstract int read(byte[] bytes, int at, boolean quoted, FieldRow row);
}
