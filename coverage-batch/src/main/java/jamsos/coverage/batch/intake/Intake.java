package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the files of a month in (penerimaan): {@link #register(SourceFile)} says what each one is,
 * {@link #open(Delivery, MonthCollector)} reads and counts it. Bad data never throws: a delivery that cannot be understood
 * or trusted is held, and its notice says why and what to do.
 */
public final class Intake {

    private final Recognition recognition;
    private final Regions regions;
    private final YearMonth month;

    /** An intake for one month of one province. */
    public Intake(Layouts layouts, Regions regions, YearMonth month) {
        this.recognition = new Recognition(layouts, regions, month);
        this.regions = regions;
        this.month = month;
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
        NoticeLog log = NoticeLog.of(delivery.notices());
        return new DeliveryCount(
                delivery, RowChecks.collecting(delivery, log, regions, month), log, Optional.of(collector));
    }

    /**
     * Reads a list of workers once more and hands over the rows that were taken, in the order of the file.
     *
     * @throws IllegalArgumentException when the delivery is not a list of workers that is ready
     * @throws IOException when the file can no longer be read as it was counted
     */
    public void forEachRosterRow(Delivery roster, Consumer<RosterRow> taken) throws IOException {
        if (roster.layout().filter(layout -> layout.kind() == LayoutKind.ROSTER).isEmpty()) {
            throw new IllegalArgumentException("the delivery " + roster.file().name() + " is not a list of workers");
        }
        NoticeLog log = new NoticeLog();
        RosterRules.Sink sink = (entry, person, row) -> taken.accept(
                new RosterRow(entry, row.text(Column.NAME), person.birthDate(), person.sex(), row.number()));
        try (DeliveryCount count = new DeliveryCount(
                roster, RowChecks.handing(roster, log, regions, month, sink), log, Optional.empty())) {
            for (Optional<RowBlock> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            if (count.settle().isPresent()) {
                throw new IOException(
                        "the list of workers " + roster.file().name() + " has changed since it was counted");
            }
        }
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
