package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Reads and counts one delivery after another, block by block (penghitungan); the key {@link #DELIVERY} of the step's context
 * says which. The item is a block of rows, so that the framework costs nothing a person.
 */
final class DeliveryCounting implements ItemStreamReader<Block>, ItemWriter<Block>, StepExecutionListener {

    /** The place of the delivery among those of the run. */
    static final String DELIVERY = "delivery";

    private final MonthRun run;
    private final Progress progress;
    private @Nullable CountedDelivery delivery;
    private @Nullable DeliveryCount count;
    private DeliveryEvent event = new DeliveryEvent();
    private boolean ended;
    private long bytesBefore;

    DeliveryCounting(MonthRun run, Progress progress) {
        this.run = run;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        CountedDelivery opened = run.deliveries().get(context.getInt(DELIVERY));
        event = new DeliveryEvent();
        event.delivery = context.getInt(DELIVERY) + 1;
        event.begin();
        count = opened.open();
        delivery = opened;
        ended = false;
    }

    @Override
    public @Nullable Block read() {
        Optional<Block> block = counting().read();
        ended = block.isEmpty();
        return block.orElse(null);
    }

    @Override
    public void write(Chunk<? extends Block> blocks) {
        blocks.forEach(block -> counting().take(block));
        progress.counted(
                counted().name(),
                counting().balance().read(),
                bytesBefore + counting().bytesRead(),
                run.bytes());
    }

    /**
     * Hands what was counted to the month, if all of it was. A step that was cut short can call itself complete; such a
     * delivery stays undone, and the month is not settled.
     */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED && ended && step.getReadCount() == step.getWriteCount()) {
            Optional<Notice> held = counting().settle();
            counted().count(counting().balance(), counting().notices(), held);
        }
        event.end(counted(), counting().balance(), counting().bytesRead());
        return step.getExitStatus();
    }

    @Override
    public void close() {
        if (count == null) {
            return;
        }
        try {
            count.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            bytesBefore += counted().delivery().file().size();
            count = null;
        }
    }

    private DeliveryCount counting() {
        return Objects.requireNonNull(count, "no delivery is open");
    }

    private CountedDelivery counted() {
        return Objects.requireNonNull(delivery, "no delivery is open");
    }
}
