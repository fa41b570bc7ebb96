package jamsos.coverage.batch.intake.field;

import jamsos.coverage.batch.intake.table.Words;

/** Where a field can end (akhir kolom). */
final class FieldEnds {

    private static final long LINE_FEEDS = Words.repeat((byte) '\n');
    private static final long RETURNS = Words.repeat((byte) '\r');
    private static final long QUOTES = Words.repeat((byte) '"');

    private final long separators;

    FieldEnds(byte separator) {
        this.separators = Words.repeat(separator);
    }

    /** Marks, in eight bytes of a field, every separator, CR and LF; in quotes every quote and LF. */
    long in(long word, boolean quoted) {
        return quoted
                ? Words.marks(word, QUOTES) | Words.marks(word, LINE_FEEDS)
                : Words.marks(word, separators) | Words.marks(word, LINE_FEEDS) | Words.marks(word, RETURNS);
    }

    /** The place of the first separator or LF from a place on; a CR is a sign like any other here. */
    int next(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = Words.at(bytes, at);
            long ends = Words.marks(word, separators) | Words.marks(word, LINE_FEEDS);
            if (ends != 0) {
                return at + Words.first(ends);
            }
            at += Long.BYTES;
        }
    }

    /** The place of the quote that closes a field, doubled ones passed over; DOUBT where its line ends before. */
    static int closingQuote(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = Words.at(bytes, at);
            long ends = Words.marks(word, QUOTES) | Words.marks(word, LINE_FEEDS);
            if (ends == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Words.first(ends);
            if (bytes[at] == '\n') {
                return FieldReader.DOUBT;
            }
            if (bytes[at + 1] != '"') {
                return at;
            }
            at += 2;
        }
    }
}
