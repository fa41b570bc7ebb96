package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * The reading of one delivery (penghitungan kiriman): {@link #read()} block after block, {@link #take(Block)} each, then
 * {@link #settle()} once. Until it is settled the month has nothing of it.
 *
 * <p>A row is known by its number in the sheet, or by the line of the text on which it begins, the header being on line 1
 * where nothing stands above it; a line break inside quotes counts as a line too. Blocks are looked through by several
 * threads at a time, and what they found is put together in the order of the file. Not thread-safe itself.
 */
public final class DeliveryCount implements Closeable {

    private final Delivery delivery;
    private final DeliveryTable table;
    private final DeliveryEvidence evidence;
    private final BlockQueue<BlockChecks, BlockCount> blocks;
    private final NoticeLog log;
    private final Optional<MonthCollector> month;
    private final Controls controls;

    private Optional<RowSource> reader = Optional.empty();
    private Optional<Notice> held = Optional.empty();
    private boolean settled;
    private boolean reserved;
    private long taken;
    private long rejected;
    private long outOfScope;

    DeliveryCount(
            Delivery delivery,
            BlockQueue<BlockChecks, BlockCount> blocks,
            DeliveryEvidence evidence,
            NoticeLog log,
            Optional<MonthCollector> month,
            Controls controls) {
        this.delivery = delivery;
        this.table = delivery.table();
        this.evidence = evidence;
        this.blocks = blocks;
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
    public Optional<Block> read() {
        if (reader.isEmpty() || held.isPresent()) {
            return Optional.empty();
        }
        try {
            Optional<Block> block = reader.get().read();
            if (block.isEmpty()) {
                addUp(blocks.finish());
                held = held.or(() -> reader.get().damage(delivery.origin()));
            }
            return block;
        } catch (IOException e) {
            addUp(blocks.finish());
            hold(e);
            return Optional.empty();
        }
    }

    private void hold(IOException e) {
        held = held.or(() -> Optional.of(delivery.origin().notice(e)));
    }

    /** Checks the rows and keeps what those that can be taken say, now or before the end is read. */
    public void take(Block block) {
        NoticeLog own = NoticeLog.after(log);
        addUp(blocks.add(block, checks -> checks.check(block, own)));
        reserve();
    }

    /** Once some rows are known, room is made for as many persons as the whole delivery will have if it goes on like that. */
    private void reserve() {
        if (!reserved && evidence.tally.isPresent() && blocks.isSampled()) {
            reserved = true;
            flush();
            reader.orElseThrow().size().ifPresent(size -> evidence.tally.get().reserve((double) size / blocks.size()));
        }
    }

    /** Hands on the rows taken so far, by all threads; no block may be under way. */
    private void flush() {
        blocks.workers().forEach(worker -> worker.checks().flush());
    }

    /** Why the delivery as a whole cannot be trusted; asked once, when all blocks have come back. */
    private Optional<Notice> doubt() {
        List<BlockChecks> workers = blocks.workers();
        RowChecks all = workers.get(0).checks();
        workers.stream().skip(1).forEach(worker -> all.addAll(worker.checks()));
        return all.doubt(delivery.place(), balance().read());
    }

    private void addUp(Iterable<BlockCount> counts) {
        for (BlockCount count : counts) {
            if (held.isEmpty()) {
                taken += count.taken();
                rejected += count.rejected();
                outOfScope += count.outOfScope();
                log.addAll(count.notices());
                held = count.damage().map(damage -> DamageNotice.of(damage, delivery.place()));
            }
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
        addUp(blocks.finish());
        flush();
        held = held.or(this::changed).or(() -> doubt()).or(this::vouchedOtherwise);
        if (held.isPresent()) {
            log.add(held.get().code(), held::get);
        } else {
            month.ifPresent(collector -> collector.absorb(evidence));
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
        blocks.close();
        if (reader.isPresent()) {
            reader.get().close();
        }
    }
}
