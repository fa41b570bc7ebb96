package jamsos.coverage.batch.intake.field;

/** A column that is not read (kolom yang tidak dibaca): only its end is looked for. */
public final class UnreadField extends FieldReader {

    private final FieldEnds ends;

    /** @param separator the sign between fields */
    public UnreadField(byte separator) {
        this.ends = new FieldEnds(separator);
    }

    @Override
    public int read(byte[] bytes, int at, boolean quoted, FieldRow row) {
        return quoted ? FieldEnds.closingQuote(bytes, at) : ends.next(bytes, at);
    }
}
