package jamsos.coverage.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jdk.jfr.Recording;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The framework can call a step complete that was cut short: nobody interrupts, yet the totals are checked. */
class DeliveryCountingTest {

    private static final YearMonth MONTH = YearMonth.of(2022, 7);

    private static final Progress QUIET = new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void counted(String delivery, long rows, long bytesRead, long bytes) {}

        @Override
        public void writing(String file) {}
    };

    @TempDir
    Path folder;

    MonthRun run;
    DeliveryCounting counting;
    StepExecution step;

    @BeforeEach
    void open() throws Exception {
        Path inbox = Path.of("../examples");
        List<InputFile> files = Inbox.open(inbox, MONTH).files().stream()
                .map(file -> InputFile.own(file, MONTH))
                .toList();
        MonthOrder order = new MonthOrder(
                MONTH,
                inbox,
                Outbox.open(folder),
                List.of(Language.ID),
                new ReportSettings(new Letterhead("G", "O", ""), Optional.empty(), Optional.empty(), 0, List.of()),
                Layouts.builtIn(),
                false,
                "0.1.0",
                OptionalInt.empty());
        run = new MonthRun(1, List.of(), order, new MonthInputs(files, List.of(), "digest"));
        files.forEach(input -> run.register(input, input.file()));
        counting = new DeliveryCounting(run, QUIET);
        step = new StepExecution(1, "delivery", new JobExecution(1, new JobInstance(1, "month"), new JobParameters()));
        ExecutionContext context = new ExecutionContext();
        context.putInt(DeliveryCounting.DELIVERY, 1);
        counting.open(context);
    }

    private Block read() {
        Block block = counting.read();
        assertThat(block).isNotNull();
        step.setReadCount(step.getReadCount() + 1);
        return block;
    }

    private void write(Block block) {
        counting.write(new Chunk<>(List.of(block)));
        step.setWriteCount(step.getWriteCount() + 1);
    }

    private boolean isDoneAfter(BatchStatus status) {
        step.setStatus(status);
        counting.afterStep(step);
        counting.close();
        return run.deliveries().get(1).isDone();
    }

    @Test
    void aDeliveryThatWasReadToItsEndIsDone() {
        write(read());
        assertThat(counting.read()).isNull();

        assertThat(isDoneAfter(BatchStatus.COMPLETED)).isTrue();
        assertThat(run.findings().deliveries().get(1).line().rows().taken()).isEqualTo(4);
    }

    @Test
    void aDeliveryWhoseEndWasNotReadIsNotDoneHoweverTheStepCallsItself() {
        write(read());

        assertThat(isDoneAfter(BatchStatus.COMPLETED)).isFalse();
    }

    @Test
    void aDeliveryOfWhichABlockWasReadAndNotCountedIsNotDone() {
        read();
        assertThat(counting.read()).isNull();

        assertThat(isDoneAfter(BatchStatus.COMPLETED)).isFalse();
    }

    @Test
    void aFlightRecordingTellsOfEachDeliveryAndNamesNeitherFileNorPerson() throws Exception {
        Path file = folder.resolve("counting.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(DeliveryEvent.NAME);
            recording.start();
            counting.close();
            ExecutionContext context = new ExecutionContext();
            context.putInt(DeliveryCounting.DELIVERY, 1);
            counting.open(context);
            write(read());
            assertThat(counting.read()).isNull();
            assertThat(isDoneAfter(BatchStatus.COMPLETED)).isTrue();
            recording.dump(file);
        }

        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        assertThat(events).hasSize(1);
        RecordedEvent event = events.get(0);
        assertThat(event.getEventType().getFields().stream().map(ValueDescriptor::getName))
                .containsExactlyInAnyOrder(
                        "startTime",
                        "duration",
                        "eventThread",
                        "stackTrace",
                        "delivery",
                        "layout",
                        "rows",
                        "taken",
                        "rejected",
                        "outOfScope",
                        "bytes",
                        "whole");
        assertThat(event.getInt("delivery")).isEqualTo(2);
        assertThat(event.getString("layout")).isEqualTo("headcount");
        assertThat(event.getLong("rows")).isEqualTo(4);
        assertThat(event.getLong("taken")).isEqualTo(4);
        assertThat(event.getLong("rejected")).isZero();
        assertThat(event.getLong("outOfScope")).isZero();
        assertThat(event.getLong("bytes")).isEqualTo(Files.size(Path.of("../examples/2022-07/rekap.csv")));
        assertThat(event.getBoolean("whole")).isTrue();
        assertThat(event.getDuration()).isPositive();
        assertThat(event.getStackTrace()).isNull();
    }

    @Test
    void aDeliveryWhoseStepFailedIsNotDone() {
        write(read());
        assertThat(counting.read()).isNull();

        assertThat(isDoneAfter(BatchStatus.STOPPED)).isFalse();
    }
}
