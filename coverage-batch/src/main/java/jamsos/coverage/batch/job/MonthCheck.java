package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Controls;
import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.NoticeLog;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.returns.Return;
import jamsos.coverage.batch.returns.ReturnFolder;
import jamsos.coverage.batch.returns.Returns;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.Regions;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at files as the monthly job would (pemeriksaan kiriman): every row is checked, nothing is kept. It needs neither
 * database nor outbox, and writes nothing but what goes back.
 */
public final class MonthCheck {

    private static final int EXAMPLES = 3;

    private final Intake intake;
    private final List<Checked> deliveries = new ArrayList<>();
    private final List<Return> returns = new ArrayList<>();

    private MonthCheck(Intake intake) {
        this.intake = intake;
    }

    /**
     * A delivery that was looked at.
     *
     * @param entry what arrived and what became of its rows
     * @param notices what was told, with exact counts
     */
    public record Checked(DeliveryEntry entry, List<Told> notices) {

        /** Copies the list. */
        public Checked {
            notices = List.copyOf(notices);
        }
    }

    /**
     * What was told of a delivery under one code.
     *
     * @param line the code and its exact count
     * @param examples the first few
     */
    public record Told(NoticeLine line, List<Notice> examples) {

        /** Copies the list. */
        public Told {
            examples = List.copyOf(examples);
        }
    }

    /** Looks at all files, one after the other. */
    public static MonthCheck of(YearMonth month, Inbox inbox, Layouts layouts, Progress progress) throws IOException {
        Intake intake = MonthCount.of(month, layouts).intake();
        MonthCheck check = new MonthCheck(intake);
        progress.begin(Progress.Stage.TAKING_IN);
        List<Delivery> registered = new ArrayList<>();
        for (SourceFile file : inbox.files()) {
            registered.addAll(intake.register(file));
        }
        progress.begin(Progress.Stage.COUNTING);
        Controls controls = intake.controls(registered);
        long bytes = registered.stream().mapToLong(one -> one.file().size()).sum();
        long bytesBefore = 0;
        for (Delivery delivery : registered) {
            // What the rows say is thrown away delivery by delivery.
            MonthCount own = new MonthCount(intake, new MonthCollector(month, Regions.lampung()));
            CountedDelivery counted = new CountedDelivery(delivery, InputFile.own(delivery.file(), month), own);
            counted.vouchedFor(controls);
            check.look(counted, progress, bytesBefore, bytes);
            bytesBefore += delivery.file().size();
        }
        inbox.leftAlone().forEach(name -> check.deliveries.add(new Checked(MonthRun.leftAlone(name), List.of())));
        return check;
    }

    private void look(CountedDelivery delivery, Progress progress, long bytesBefore, long bytes) throws IOException {
        Optional<NoticeLog> log = Optional.empty();
        if (!delivery.isDone()) {
            try (DeliveryCount count = delivery.open()) {
                for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                    count.take(block.get());
                    progress.counted(delivery.name(), count.balance().read(), bytesBefore + count.bytesRead(), bytes);
                }
                Optional<Notice> held = count.settle();
                delivery.count(count.balance(), count.notices(), held);
                log = Optional.of(count.notices());
            }
        }
        List<Told> told = new ArrayList<>();
        for (NoticeLine line : delivery.notices()) {
            List<Notice> examples =
                    log.map(notices -> notices.examples(line.code())).orElse(List.of(line.example()));
            told.add(new Told(line, examples.subList(0, Math.min(EXAMPLES, examples.size()))));
        }
        deliveries.add(new Checked(delivery.entry(), told));
        returns.add(delivery.returned());
    }

    /** What was found, delivery by delivery. */
    public List<Checked> deliveries() {
        return List.copyOf(deliveries);
    }

    /** Whether a delivery would be held. */
    public boolean anyHeld() {
        return deliveries.stream().anyMatch(one -> one.entry().line().state() == DeliveryLine.State.HELD);
    }

    /** Writes what goes back, the advice in that language. */
    public void writeReturns(Language language, ReturnFolder folder) throws IOException {
        new Returns(intake, language, returns).write(folder);
    }
}
