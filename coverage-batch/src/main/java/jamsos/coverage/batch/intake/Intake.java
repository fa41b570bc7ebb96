package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the files of a month in (penerimaan): {@link #register(SourceFile)} says what each one is,
 * {@link #open(Delivery, MonthCollector)} reads and counts it.
 */
public final class Intake {

    /** An intake for one month of one province. */
    public Intake(Layouts layouts, Regions regions, YearMonth month) {}

    /** What a file holds. Bad data never throws: such a delivery is held, and its notice says why. */
    public List<Delivery> register(SourceFile file) {
        return List.of();
    }

    /**
     * Starts counting a delivery that is ready.
     *
     * @throws IllegalArgumentException when it is held or ignored
     * @throws IOException when its file can no longer be opened
     */
    public DeliveryCount open(Delivery delivery, MonthCollector month) throws IOException {
        return new DeliveryCount();
    }

    /**
     * Reads a list of workers once more and hands over the rows that were taken, in the order of the file.
     *
     * @throws IllegalArgumentException when the delivery is not a list of workers that is ready
     */
    public void forEachRosterRow(Delivery roster, Consumer<RosterRow> taken) throws IOException {}
}
