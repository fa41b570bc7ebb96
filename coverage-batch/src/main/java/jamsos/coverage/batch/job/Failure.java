package jamsos.coverage.batch.job;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.core.job.JobExecutionException;

/** Finds, among what a job complains about, what went wrong (sebab kegagalan). */
final class Failure {

    private Failure() {}

    /** The most telling of them: a file that failed before a bug, a bug before the framework's own words. */
    static Throwable of(List<Throwable> failures) {
        return failures.stream()
                .map(Failure::withoutWrapping)
                .min(Comparator.comparingInt(Failure::rank))
                .orElseGet(() -> new IllegalStateException("the job ended without saying why"));
    }

    private static Throwable withoutWrapping(Throwable failure) {
        Throwable inner = failure;
        while (!(inner instanceof IOException) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static int rank(Throwable failure) {
        if (failure instanceof IOException) {
            return 0;
        }
        return failure instanceof JobExecutionException ? 2 : 1;
    }
}
