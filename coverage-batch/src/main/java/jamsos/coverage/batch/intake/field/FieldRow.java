package jamsos.coverage.batch.intake.field;

/** What the fields of one record say, as numbers (isi baris); used again for the next record. */
public final class FieldRow {

    private final long[] values;
    private int nameFrom;
    private int nameTo;
    private boolean nameQuoted;

    /** A row of so many values, all 0. */
    public FieldRow(int values) {
        this.values = new long[values];
    }

    /** The value kept under a number. */
    public long value(int slot) {
        return values[slot];
    }

    /** Keeps a value; one that no field gives stays from row to row. */
    public void set(int slot, long value) {
        values[slot] = value;
    }

    void name(int from, int to, boolean quoted) {
        nameFrom = from;
        nameTo = to;
        nameQuoted = quoted;
    }

    /** Where the name begins, behind its quote where it is quoted. */
    public int nameFrom() {
        return nameFrom;
    }

    /** Where it ends, before its closing quote. */
    public int nameTo() {
        return nameTo;
    }

    /** Whether it is in quotes. */
    public boolean isNameQuoted() {
        return nameQuoted;
    }
}
