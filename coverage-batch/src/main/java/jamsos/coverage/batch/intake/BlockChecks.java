package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RecordCutter;
import jamsos.coverage.batch.intake.table.RecordReader.Damage;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.TextBlock;
import java.util.Optional;

/**
 * How one thread goes through blocks of a delivery (pemeriksaan blok): rows in which nothing is to be told are taken
 * {@link CleanRows quickly}, every other goes through {@link RowChecks all checks}. Both give the same figures.
 */
final class BlockChecks {

    private final DeliveryTable table;
    private final RowChecks checks;
    private final Optional<CleanRows> clean;

    private long taken;
    private long rejected;
    private long outOfScope;
    private Optional<Damage> damage = Optional.empty();

    /**
     * Checks of one thread.
     *
     * @param quickly whether clean rows are taken quickly; no figure depends on it
     */
    BlockChecks(Delivery delivery, RowChecks checks, boolean quickly) {
        this.table = delivery.table();
        this.checks = checks;
        // What a layout fills by rule is not in the bytes of a row.
        this.clean = quickly && table.columns().isDirect() ? checks.cleanRows() : Optional.empty();
    }

    /** What its rows have said so far about the delivery as a whole. */
    RowChecks checks() {
        return checks;
    }

    /** Checks the rows of a block and tells to the log. */
    BlockCount check(Block block, NoticeLog log) {
        taken = 0;
        rejected = 0;
        outOfScope = 0;
        damage = Optional.empty();
        checks.tellTo(log);
        if (clean.isEmpty()) {
            careful(block.cut());
        } else {
            switch (block) {
                case TextBlock text -> check(text, clean.get());
                case RowBlock sheet -> check(sheet, clean.get());
            }
        }
        return new BlockCount(taken, rejected, outOfScope, log, damage);
    }

    /** Records in doubt are put aside, and looked at together once the others are done: only they have anything to tell. */
    private void check(TextBlock block, CleanRows rows) {
        if (!block.isWhole() || block.line() <= table.headerRow()) {
            careful(block.cut());
            return;
        }
        RecordCutter doubtful = block.cutter();
        int at = 0;
        long line = block.line();
        while (at < block.to() && doubtful.damage().isEmpty()) {
            at = rows.takeAll(block.bytes(), at, block.to(), line);
            line += rows.taken();
            taken += rows.taken();
            if (at < block.to()) {
                at = doubtful.cut(at, line);
                line = doubtful.line();
            }
        }
        careful(doubtful.block());
    }

    private void check(RowBlock block, CleanRows rows) {
        Row row = new Row(table.columns(), block);
        for (int i = 0; i < block.rows(); i++) {
            if (block.line(i) > table.headerRow()
                    && !block.isHidden(i)
                    && !block.isNotCalculated(i)
                    && rows.take(block, i)) {
                taken++;
            } else {
                careful(row.moveTo(i));
            }
        }
    }

    private void careful(RowBlock block) {
        Row row = new Row(table.columns(), block);
        for (int i = 0; i < block.rows(); i++) {
            careful(row.moveTo(i));
        }
        damage = block.damage();
    }

    private void careful(Row row) {
        if (row.number() > table.headerRow() && (row.firstFilled() >= 0 || row.isNotCalculated())) {
            switch (checks.apply(row)) {
                case TAKEN -> taken++;
                case REJECTED -> rejected++;
                case OUT_OF_SCOPE -> outOfScope++;
            }
        }
    }
}
