package jamsos.coverage.batch.intake.field;

/** The name of a person (nama): only that it is there, and where. */
public final class NameField extends FieldReader {

    private final FieldEnds ends;

    /** @param separator the sign between fields */
    public NameField(byte separator) {
        this.ends = new FieldEnds(separator);
    }

    /** A name begins with a sign that can be seen; where that is not plain, it is looked at carefully. */
    @Override
    public int read(byte[] bytes, int at, boolean quoted, FieldRow row) {
        int end = quoted ? FieldEnds.closingQuote(bytes, at) : ends.next(bytes, at);
        if (end <= at || !beginsToBeSeen(bytes[at])) {
            return DOUBT;
        }
        row.name(at, end, quoted);
        return end;
    }

    /**
     * Whether a first byte can only begin a sign that is seen: of ASCII, or in UTF-8 one of the blocks that have no blanks; in
     * Windows-1252 these are letters.
     */
    private static boolean beginsToBeSeen(byte first) {
        int b = first & 0xff;
        return b < 0x80 ? b > ' ' : b >= 0xc3 && (b < 0xe1 || b > 0xe3) && b != 0xef;
    }
}
