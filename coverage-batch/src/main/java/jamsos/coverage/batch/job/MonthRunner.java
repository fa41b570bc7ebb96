package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.publish.HeldFolder;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.batch.publish.ReleasePublisher;
import jamsos.coverage.batch.store.Database;
import jamsos.coverage.batch.store.DatabaseUnavailableException;
import jamsos.coverage.batch.store.MonthMutex;
import jamsos.coverage.batch.store.Release;
import jamsos.coverage.batch.store.RunLog;
import jamsos.coverage.batch.store.RunState;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/**
 * Runs the monthly job (penjalan): lock and recover, then the {@link MonthlyCoverageJob} where there is anything new. Says how
 * it ended, to the caller and in the log of runs.
 */
public final class MonthRunner {

    private static final int STOP_ATTEMPTS = 20;

    private final JobTools tools;
    private final JobOperator operator;
    private final Database database;
    private final MutexMaker mutexes;
    private final String outbox;
    private volatile boolean stopping;
    private volatile @Nullable JobExecution current;

    MonthRunner(JobTools tools, JobOperator operator, Database database, MutexMaker mutexes, String outbox) {
        this.tools = tools;
        this.operator = operator;
        this.database = database;
        this.mutexes = mutexes;
        this.outbox = outbox;
    }

    /** Takes the right to be the only run of a month in the database; empty while another run has it. */
    interface MutexMaker {
        Optional<MonthMutex> tryTake(YearMonth month);
    }

    /**
     * Runs a month.
     *
     * @param lock the lock of that month, held until this returns
     * @throws InboxMissingException when the inbox or the folder of the month is missing
     * @throws MonthBusyException when a run elsewhere is at work on the same month of the same outbox
     * @throws RunStoppedException when {@link #stop()} came before the end
     * @throws RunFailedException when a step could not be brought to its end
     * @throws DatabaseUnavailableException when the database goes away meanwhile
     */
    public MonthOutcome run(MonthOrder order, MonthLock lock, Progress progress)
            throws InboxMissingException, MonthBusyException, RunStoppedException, RunFailedException, IOException {
        if (!lock.month().equals(order.month())) {
            throw new IllegalArgumentException("a lock of " + lock.month() + " is none of " + order.month());
        }
        Optional<MonthMutex> mutex = mutexes.tryTake(order.month());
        if (mutex.isEmpty()) {
            throw new MonthBusyException(order.month());
        }
        try (MonthMutex held = mutex.get()) {
            return runAlone(order, progress, held);
        } catch (DataAccessException | TransactionException e) {
            throw new DatabaseUnavailableException(database, e);
        }
    }

    private void begun(JobExecution execution) {
        current = execution;
        if (stopping) {
            stop();
        }
    }

    /** Stops the run at the next block or step; called from another thread. */
    public void stop() {
        stopping = true;
        for (int attempt = 0; attempt < STOP_ATTEMPTS && !heeded(current); attempt++) {
            Thread.onSpinWait();
        }
    }

    /** False where the run took a step at this very moment, so that the framework must be told once more. */
    private boolean heeded(@Nullable JobExecution execution) {
        JobExecution fresh = execution == null ? null : tools.repository().getJobExecution(execution.getId());
        if (fresh == null) {
            return true;
        }
        try {
            return operator.stop(fresh);
        } catch (JobExecutionNotRunningException ended) {
            return true;
        } catch (OptimisticLockingFailureException movedOn) {
            return false;
        }
    }

    private MonthOutcome runAlone(MonthOrder order, Progress progress, MonthMutex mutex)
            throws InboxMissingException, RunStoppedException, RunFailedException, IOException {
        progress.begin(Progress.Stage.TAKING_IN);
        RunLog runLog = tools.runLog();
        ReleasePublisher publisher = new ReleasePublisher(order.outbox(), order.month());
        publisher.tidy();
        Optional<PublishedRelease> newest = publisher.newest();
        newest.ifPresent(release -> adopt(release, order.month()));
        runLog.buryTheDead(order.month());

        MonthInputs inputs = MonthInputs.find(
                order, MonthCount.of(order.month(), order.layouts()).intake(), tools.ledger());
        long id = runLog.start(order.month(), inputs.digest(), order.codeVersion());
        if (newest.isPresent() && newest.get().inputDigest().equals(inputs.digest())) {
            if (!newest.get().anyHeld()) {
                new HeldFolder(order.outbox(), order.month()).remove();
            }
            runLog.end(id, RunState.UNCHANGED);
            return new MonthOutcome.Unchanged(newest.get());
        }
        MonthRun run = new MonthRun(id, releases(order.month()), order, inputs);
        RunState state = RunState.FAILED;
        try {
            MonthOutcome outcome = execute(run, mutex, progress, newest);
            state = outcome instanceof MonthOutcome.Held ? RunState.HELD : RunState.PUBLISHED;
            return outcome;
        } catch (RunStoppedException e) {
            state = RunState.STOPPED;
            throw e;
        } finally {
            runLog.end(id, state);
        }
    }

    /** A release that a run brought out before it died belongs in the log. */
    private void adopt(PublishedRelease release, YearMonth month) {
        if (releases(month).stream().noneMatch(known -> known.number() == release.number())) {
            tools.runLog()
                    .published(
                            OptionalLong.empty(),
                            month,
                            release.number(),
                            release.inputDigest(),
                            release.manifestSha256(),
                            release.codeVersion());
        }
    }

    private List<Release> releases(YearMonth month) {
        return tools.runLog().releases(Optional.of(month));
    }

    private MonthOutcome execute(MonthRun run, MonthMutex mutex, Progress progress, Optional<PublishedRelease> lastGood)
            throws RunStoppedException, RunFailedException {
        Job job = new MonthlyCoverageJob(tools, run, mutex, progress).job(this::begun);
        JobParameters parameters = parameters(run);
        new DeadRuns(tools.repository(), operator).recover(job.getName(), parameters, List.of("month", "outbox"));
        if (stopping) {
            throw new RunStoppedException();
        }
        try {
            JobExecution execution = operator.start(job, parameters);
            Optional<MonthOutcome> outcome = run.outcome(lastGood);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            if (stopping) {
                throw new RunStoppedException();
            }
            throw new RunFailedException(Failure.of(execution.getAllFailureExceptions(), database));
        } catch (OptimisticLockingFailureException e) {
            if (stopping) {
                throw new RunStoppedException();
            }
            throw e;
        } catch (JobExecutionException e) {
            throw new RunFailedException(e);
        } finally {
            current = null;
        }
    }

    /** The same work has the same parameters, so that the framework knows a run that was cut short. */
    private JobParameters parameters(MonthRun run) {
        return new JobParametersBuilder()
                .addString("outbox", outbox)
                .addString("month", run.order().month().toString())
                .addString("inputs", run.inputs().digest())
                .addString("version", run.order().codeVersion())
                .addString("release", Integer.toString(run.releaseNumber()))
                .toJobParameters();
    }
}
