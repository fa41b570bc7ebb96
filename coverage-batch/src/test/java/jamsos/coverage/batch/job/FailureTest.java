package jamsos.coverage.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.store.Database;
import jamsos.coverage.batch.store.DatabaseUnavailableException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessResourceFailureException;

class FailureTest {

    private static final Database DATABASE = new Database("jdbc:postgresql://db/coverage", "user", "secret");

    @Test
    void aFileThatFailedSaysMoreThanTheFrameworkAroundIt() {
        IOException disk = new IOException("no space left on device");

        assertThat(Failure.of(
                        List.of(
                                new JobExecutionException("a step was unsuccessful"),
                                new IllegalStateException("unable to process chunk", disk)),
                        DATABASE))
                .isSameAs(disk);
    }

    @Test
    void aBugSaysMoreThanTheFrameworkAroundIt() {
        IllegalArgumentException bug = new IllegalArgumentException("a bug");

        assertThat(Failure.of(
                        List.of(new JobExecutionException("a step was unsuccessful"), new RuntimeException(bug)),
                        DATABASE))
                .isSameAs(bug);
    }

    @Test
    void aDatabaseThatWentAwayIsNoFile() {
        Exception gone = new DataAccessResourceFailureException(
                "no connection", new SQLException("closed", new ConnectException("Connection refused")));

        assertThat(Failure.of(List.of(gone), DATABASE))
                .isInstanceOfSatisfying(DatabaseUnavailableException.class, unavailable -> {
                    assertThat(unavailable.url()).isEqualTo("jdbc:postgresql://db/coverage");
                    assertThat(unavailable.reason()).isEqualTo("Connection refused");
                    assertThat(unavailable.inUse()).isFalse();
                    assertThat(unavailable).hasMessageNotContaining("secret");
                });
    }

    @Test
    void aJobThatSaysNothingIsABug() {
        assertThat(Failure.of(List.of(), DATABASE)).hasMessage("the job ended without saying why");
    }
}
