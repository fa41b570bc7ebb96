package jamsos.coverage.batch.job;

/** The run could not be brought to its end; nothing was published. Its cause says why. */
public final class RunFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    RunFailedException(Throwable cause) {
        super(cause);
    }
}
