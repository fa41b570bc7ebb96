package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.TextBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads a delivery once more to say of every row what was told about it (pembacaan ulang). Only rows that are known to have
 * faults are checked again; what they say is thrown away.
 */
final class FaultReading {

    /** What rows taken with a warning say piles up in the checks; they are made anew before that takes much memory. */
    private static final int ROWS_OF_ONE_CHECK = 50_000;

    private final Delivery delivery;
    private final Regions regions;
    private final YearMonth month;
    private final RowFaults faults;
    private final NoticeLog log = new NoticeLog();
    private RowChecks checks;
    private int checked;

    FaultReading(Delivery delivery, Regions regions, YearMonth month, RowFaults faults) {
        this.delivery = delivery;
        this.regions = regions;
        this.month = month;
        this.faults = faults;
        this.checks = newChecks();
    }

    /** Reads to the end, or to where the delivery is damaged. */
    void read(RowHearer hearer) throws IOException {
        DeliveryTable table = delivery.table();
        try (RowSource source = table.open(delivery.origin().content())) {
            for (Optional<Block> block = source.read(); block.isPresent(); block = source.read()) {
                RowBlock rows = hearer.hearsAll() ? block.get().cut() : cutFaulty(block.get());
                Row row = new Row(table.columns(), rows);
                for (int i = 0; i < rows.rows(); i++) {
                    row.moveTo(i);
                    boolean faulty = row.number() > table.headerRow() && faults.has(row.number());
                    hearer.hear(rows, i, faulty ? check(row) : List.of());
                }
                block.get().release();
            }
        }
    }

    private RowBlock cutFaulty(Block block) {
        if (!(block instanceof TextBlock text)) {
            return block.cut();
        }
        long header = delivery.table().headerRow();
        return text.cut(line -> line <= header ? header : faults.next(line));
    }

    private RowChecks newChecks() {
        RowChecks fresh = RowChecks.collecting(delivery, regions, month, new DeliveryEvidence(), file -> true);
        fresh.tellTo(log);
        return fresh;
    }

    private List<Notice> check(Row row) {
        if (++checked % ROWS_OF_ONE_CHECK == 0) {
            checks = newChecks();
        }
        checks.apply(row);
        return log.takeAll();
    }
}
