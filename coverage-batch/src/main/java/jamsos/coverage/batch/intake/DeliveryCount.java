package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The reading of one delivery (penghitungan kiriman): {@link #read()} block after block, {@link #take(RowBlock)} each,
 * then {@link #settle()} once. Until it is settled the month has nothing of it.
 *
 * <p>A row is known by its number in the sheet, or by the line of the text on which it begins, the header being on line 1
 * where nothing stands above it; a line break inside quotes counts as a line too. Not thread-safe.
 */
public final class DeliveryCount implements Closeable {

    private final Delivery delivery;
    private final DeliveryTable table;
    private final RowChecks checks;
    private final NoticeLog log;
    private final Optional<MonthCollector> month;
    private final Controls controls;

    private Optional<RowSource> reader = Optional.empty();
    private Optional<Notice> held = Optional.empty();
    private boolean settled;
    private long taken;
    private long rejected;
    private long outOfScope;

    DeliveryCount(
            Delivery delivery, RowChecks checks, NoticeLog log, Optional<MonthCollector> month, Controls controls) {
        this.delivery = delivery;
        this.table = delivery.table();
        this.checks = checks;
        this.log = log;
        this.month = month;
        this.controls = controls;
        try {
            reader = Optional.of(table.open(delivery.origin().content()));
        } catch (IOException e) {
            hold(e);
        }
    }

    /** The next rows, the header among them; empty at the end, also where the rest turned out to be damaged. */
    public Optional<RowBlock> read() {
        if (reader.isEmpty() || held.isPresent()) {
            return Optional.empty();
        }
        try {
            Optional<RowBlock> block = reader.get().read();
            if (block.isEmpty()) {
                held = reader.get().damage(delivery.origin());
            }
            return block;
        } catch (IOException e) {
            hold(e);
            return Optional.empty();
        }
    }

    private void hold(IOException e) {
        held = Optional.of(delivery.origin().notice(e));
    }

    /** Checks the rows and keeps what those that can be taken say. */
    public void take(RowBlock block) {
        Row row = new Row(table.columns(), block);
        for (int i = 0; i < block.rows(); i++) {
            row.moveTo(i);
            if (row.number() > table.headerRow() && (row.firstFilled() >= 0 || row.isNotCalculated())) {
                count(checks.apply(row));
            }
        }
    }

    private void count(Verdict verdict) {
        switch (verdict) {
            case TAKEN -> taken++;
            case REJECTED -> rejected++;
            case OUT_OF_SCOPE -> outOfScope++;
        }
    }

    /**
     * Ends the reading: hands what was counted to the month, or holds the delivery, which then leaves nothing behind.
     *
     * @return why it is held, if it is
     * @throws IllegalStateException when it is settled already
     */
    public Optional<Notice> settle() {
        if (settled) {
            throw new IllegalStateException("the delivery " + delivery.file().name() + " is settled already");
        }
        settled = true;
        held = held.or(this::changed)
                .or(() -> checks.doubt(delivery.place(), balance().read()))
                .or(this::vouchedOtherwise);
        if (held.isPresent()) {
            log.add(held.get().code(), held::get);
        } else {
            month.ifPresent(collector -> collector.absorb(checks.evidence()));
        }
        return held;
    }

    private Optional<Notice> vouchedOtherwise() {
        try {
            return controls.check(delivery, balance());
        } catch (IOException e) {
            return Optional.of(delivery.origin().notice(e));
        }
    }

    /** A file that grew or shrank since it was hashed is not the file that was hashed. */
    private Optional<Notice> changed() {
        try {
            boolean same = reader.isPresent()
                    && reader.get().isComplete()
                    && Files.size(delivery.file().path()) == delivery.file().size();
            return same
                    ? Optional.empty()
                    : Optional.of(delivery.origin()
                            .notice(
                                    NoticeCode.FILE_DAMAGED,
                                    "",
                                    new Wording(
                                            "berkas berubah sewaktu dibaca", "the file changed while it was read")));
        } catch (IOException e) {
            return Optional.of(delivery.origin().notice(e));
        }
    }

    /** What became of the rows so far. */
    public RowBalance balance() {
        return new RowBalance(taken + rejected + outOfScope, taken, rejected, outOfScope);
    }

    /** What was told about the delivery and its rows so far; why it is held only once it is settled. */
    public NoticeLog notices() {
        return log;
    }

    /** Bytes of the file read so far, for progress. */
    public long bytesRead() {
        return reader.map(RowSource::bytesRead).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        if (reader.isPresent()) {
            reader.get().close();
        }
    }
}
