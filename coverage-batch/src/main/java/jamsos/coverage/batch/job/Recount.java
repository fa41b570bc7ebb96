package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.table.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Counts a month that is too large for the memory to its end (hitung ulang): reads the deliveries about persons once more
 * for every range of persons after the first. Nothing is told about rows, for all of that was told the first time.
 */
final class Recount implements Tasklet, StepExecutionListener {

    /** So many blocks are counted before a stop is heeded. */
    private static final int BLOCKS_AT_ONCE = 16;

    private final MonthRun run;
    private final Progress progress;
    private final Deque<CountedDelivery> waiting = new ArrayDeque<>();
    private @Nullable CountedDelivery delivery;
    private @Nullable DeliveryCount count;
    private long bytesBefore;
    private long bytes;

    Recount(MonthRun run, Progress progress) {
        this.run = run;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        if (count != null) {
            countOn();
        } else if (!waiting.isEmpty()) {
            CountedDelivery next = waiting.remove();
            delivery = next;
            count = next.open();
        } else if (!nextRange()) {
            return RepeatStatus.FINISHED;
        }
        return RepeatStatus.CONTINUABLE;
    }

    /** Closes the range that was counted; false where it was the last. */
    private boolean nextRange() {
        run.requireAllCounted();
        if (!run.nextRange()) {
            return false;
        }
        progress.begin(Progress.Stage.COUNTING);
        waiting.addAll(run.deliveriesOfPersons());
        bytesBefore = 0;
        bytes = waiting.stream().mapToLong(one -> one.delivery().file().size()).sum();
        return true;
    }

    private void countOn() throws IOException {
        boolean more = true;
        for (int i = 0; more && i < BLOCKS_AT_ONCE; i++) {
            Optional<Block> block = counting().read();
            block.ifPresent(counting()::take);
            more = block.isPresent();
        }
        progress.counted(
                counted().name(),
                counting().balance().read(),
                bytesBefore + counting().bytesRead(),
                bytes);
        if (!more) {
            settle();
        }
    }

    /** What was taken the first time must be there again, for some of its persons are in the figures already. */
    private void settle() throws IOException {
        if (counting().settle().isPresent()
                || !counting().balance().equals(counted().balance())) {
            throw new IOException(counted().name() + " has changed since it was counted");
        }
        bytesBefore += counted().delivery().file().size();
        close();
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return step.getExitStatus();
    }

    private void close() throws IOException {
        DeliveryCount open = count;
        count = null;
        if (open != null) {
            open.close();
        }
    }

    private DeliveryCount counting() {
        return Objects.requireNonNull(count, "no delivery is open");
    }

    private CountedDelivery counted() {
        return Objects.requireNonNull(delivery, "no delivery is open");
    }
}
