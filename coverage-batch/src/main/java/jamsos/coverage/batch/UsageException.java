package jamsos.coverage.batch;

/** What was typed or configured cannot be done; nothing has been touched. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message explanation;

    UsageException(String indonesian, String english) {
        super(english);
        this.explanation = new Message(indonesian, english);
    }

    /** What is wrong and what to do. */
    Message explanation() {
        return explanation;
    }
}
