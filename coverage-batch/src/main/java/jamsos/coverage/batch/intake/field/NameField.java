package jamsos.coverage.batch.intake.field;

/** The name of a person (nama): only that it is there, and where. */
public final class NameField implements FieldReader {

    private final FieldEnds ends;

    /** @param separator the sign between fields */
    public NameField(byte separator) {
        this.ends = new FieldEnds(separator);
    }

    /** A name begins with a sign of ASCII that can be seen; what else may be there is looked at carefully. */
    @Override
    public int read(byte[] bytes, int at, boolean quoted, FieldRow row) {
        int end = quoted ? FieldEnds.closingQuote(bytes, at) : ends.next(bytes, at);
        if (end <= at || bytes[at] <= ' ') {
            return DOUBT;
        }
        row.name(at, end, quoted);
        return end;
    }
}
