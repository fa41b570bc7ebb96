package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the files of a month in (penerimaan): {@link #register(SourceFile)} says what each one is,
 * {@link #open(Delivery, MonthCollector)} reads and counts it. Bad data never throws: a delivery that cannot be understood
 * or trusted is held, and its notice says why and what to do.
 */
public final class Intake {

    private final Recognition recognition;
    private final Regions regions;
    private final YearMonth month;
    private final int threads;

    /** An intake for one month of one province that counts in one thread. */
    public Intake(Layouts layouts, Regions regions, YearMonth month) {
        this(layouts, regions, month, 1);
    }

    /**
     * An intake for one month of one province.
     *
     * @param threads how many threads look through a delivery at a time, at least 1; no figure depends on it
     */
    public Intake(Layouts layouts, Regions regions, YearMonth month, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, found " + threads);
        }
        this.recognition = new Recognition(layouts, regions, month);
        this.regions = regions;
        this.month = month;
        this.threads = threads;
    }

    /** The deliveries in a file: itself, the entries of an archive, the sheets of a workbook; at least one. */
    public List<Delivery> register(SourceFile file) {
        return recognition.recognise(file);
    }

    /**
     * Starts counting a delivery that is ready.
     *
     * @throws IllegalArgumentException when it is held or ignored
     */
    public DeliveryCount open(Delivery delivery, MonthCollector collector) {
        return open(delivery, collector, new Controls(List.of(), List.of(delivery), regions, month));
    }

    /**
     * Starts counting a delivery that is ready and may be vouched for.
     *
     * @throws IllegalArgumentException when it is held or ignored
     */
    public DeliveryCount open(Delivery delivery, MonthCollector collector, Controls controls) {
        boolean roster = delivery.layout()
                .filter(layout -> layout.kind() == LayoutKind.ROSTER)
                .isPresent();
        DeliveryEvidence evidence = new DeliveryEvidence(
                collector.tally().range(), roster ? collector.rosterRows().first(delivery) : 0);
        return open(delivery, evidence, Optional.of(collector), controls);
    }

    private DeliveryCount open(
            Delivery delivery, DeliveryEvidence evidence, Optional<MonthCollector> collector, Controls controls) {
        boolean persons = delivery.table().columns().layout().kind().isOfPersons();
        BlockQueue<BlockChecks, BlockCount> blocks = new BlockQueue<>(
                persons ? threads : 1,
                () -> new BlockChecks(
                        delivery, RowChecks.collecting(delivery, regions, month, evidence, controls::isThere), true));
        return new DeliveryCount(delivery, blocks, evidence, NoticeLog.of(delivery.notices()), collector, controls);
    }

    /**
     * Reads the control files among the deliveries of a month, before any of them is counted. What is wrong with them is
     * told when they are counted themselves.
     */
    public Controls controls(List<Delivery> deliveries) throws IOException {
        List<ControlClaim> claims = new ArrayList<>();
        Controls none = new Controls(List.of(), deliveries, regions, month);
        for (Delivery delivery : deliveries) {
            boolean control = delivery.layout()
                    .filter(layout -> layout.kind() == LayoutKind.CONTROL)
                    .isPresent();
            if (control && delivery.state() == Delivery.State.READY) {
                DeliveryEvidence evidence = new DeliveryEvidence();
                try (DeliveryCount count = open(delivery, evidence, Optional.empty(), none)) {
                    for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                        count.take(block.get());
                    }
                    if (count.settle().isEmpty()) {
                        claims.addAll(evidence.claims);
                    }
                }
            }
        }
        return new Controls(claims, deliveries, regions, month);
    }

    /** How a delivery is understood, whether it can be counted or not. */
    public DeliveryPreview preview(Delivery delivery) throws IOException {
        return DeliveryPreview.of(delivery, regions);
    }

    /**
     * Reads a list of workers once more and hands on the rows that {@link MonthCollector#markUncovered() are marked}: every
     * person who is not covered once a group, in the row that places her.
     *
     * @throws IllegalArgumentException when the delivery is not a list of workers that is ready
     * @throws IOException when the file can no longer be read as it was counted
     */
    public <B> void forEachUncovered(Delivery roster, MonthCollector collector, UncoveredSink<B> sink)
            throws IOException {
        if (roster.layout().filter(layout -> layout.kind() == LayoutKind.ROSTER).isEmpty()) {
            throw new IllegalArgumentException("the delivery " + roster.file().name() + " is not a list of workers");
        }
        UncoveredMarks marks = collector.rosterRows().marks(roster);
        new UncoveredReading<>(roster, marks, sink)
                .read(threads, () -> new UncoveredRows<>(roster, regions, month, marks, sink, true));
    }

    /**
     * Reads a delivery once more and hands over all its rows in the order of the file, each with what is told of it.
     *
     * @param faults the rows that were told about when it was counted
     * @throws IllegalArgumentException when the delivery has no rows to read
     * @throws IOException when the file can no longer be opened, or the hearer cannot go on
     */
    public void forEachRow(Delivery delivery, RowFaults faults, RowHearer hearer) throws IOException {
        new FaultReading(delivery, regions, month, faults).read(hearer);
    }
}
