package jamsos.coverage.batch.job;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Puts executions right whose process is gone (pemulihan). Spring Batch leaves them STARTED, or UNKNOWN when the database went
 * away first, and then refuses to start them again. Whoever asks holds the lock of the month, so none of them is alive.
 */
final class DeadRuns {

    private final JobRepository repository;
    private final JobOperator operator;

    DeadRuns(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    /** Makes every unfinished execution of that job with the same month and outbox one that failed. */
    void recover(String job, JobParameters of, List<String> same) {
        for (JobExecution execution : repository.findRunningJobExecutions(job)) {
            if (agree(execution.getJobParameters(), of, same)) {
                operator.recover(execution);
            }
        }
        JobInstance instance = repository.getJobInstance(job, of);
        if (instance != null) {
            repository.getJobExecutions(instance).stream()
                    .filter(DeadRuns::isUnknown)
                    .forEach(this::fail);
        }
    }

    private static boolean agree(JobParameters one, JobParameters other, List<String> names) {
        return names.stream()
                .allMatch(name -> String.valueOf(one.getString(name)).equals(String.valueOf(other.getString(name))));
    }

    private static boolean isUnknown(JobExecution execution) {
        return execution.getStatus() == BatchStatus.UNKNOWN
                || execution.getStepExecutions().stream().anyMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
    }

    private void fail(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        execution.setStatus(BatchStatus.FAILED);
        repository.update(execution);
    }
}
