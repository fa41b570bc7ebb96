package jamsos.coverage.batch.intake;

import jamsos.coverage.value.Language;
import jamsos.coverage.value.Wording;

/** The inbox or the folder of the month is not there, or may not be read. */
public final class InboxMissingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    InboxMissingException(Wording words) {
        super(words.english());
        this.words = words;
    }

    /** Which folder is missing, which month folders there are, and what to do. */
    public String message(Language language) {
        return words.in(language);
    }
}
