package jamsos.coverage.batch.job;

/** The run was stopped from outside before it could publish. */
public final class RunStoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    RunStoppedException() {
        super("stopped before anything was published");
    }
}
