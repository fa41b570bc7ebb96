package jamsos.coverage.batch.job;

import jamsos.coverage.batch.store.Database;
import jamsos.coverage.batch.store.DatabaseUnavailableException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Finds, among what a job complains about, what went wrong (sebab kegagalan). */
final class Failure {

    private Failure() {}

    /** The most telling of them: the database before a file, a file before a bug, a bug before the framework's own words. */
    static Throwable of(List<Throwable> failures, Database database) {
        return failures.stream()
                .map(failure -> withoutWrapping(failure, database))
                .min(Comparator.comparingInt(Failure::rank))
                .orElseGet(() -> new IllegalStateException("the job ended without saying why"));
    }

    private static Throwable withoutWrapping(Throwable failure, Database database) {
        Throwable inner = failure;
        while (!(inner instanceof IOException)) {
            if (inner instanceof DataAccessException || inner instanceof TransactionException) {
                return new DatabaseUnavailableException(database, inner);
            }
            if (inner.getCause() == null) {
                return inner;
            }
            inner = inner.getCause();
        }
        return inner;
    }

    private static int rank(Throwable failure) {
        if (failure instanceof DatabaseUnavailableException) {
            return 0;
        }
        if (failure instanceof IOException) {
            return 1;
        }
        return failure instanceof JobExecutionException ? 3 : 2;
    }
}
