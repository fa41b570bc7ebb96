package jamsos.coverage.batch;

import jamsos.coverage.value.Wording;

/** What was typed or configured cannot be done; nothing has been touched. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording explanation;

    UsageException(String indonesian, String english) {
        super(english);
        this.explanation = new Wording(indonesian, english);
    }

    /** What is wrong and what to do. */
    Wording explanation() {
        return explanation;
    }
}
