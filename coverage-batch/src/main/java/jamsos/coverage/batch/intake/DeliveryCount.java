package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.RowBalance;
import java.io.IOException;
import java.util.Optional;

/**
 * The reading of one delivery (penghitungan kiriman): {@link #read()} block after block, {@link #take(RowBlock)} each,
 * then {@link #settle()} once. Until it is settled the month has nothing of it.
 */
public final class DeliveryCount implements AutoCloseable {

    DeliveryCount() {}

    /** The next rows; empty at the end, also where the rest turned out to be damaged. */
    public Optional<RowBlock> read() throws IOException {
        return Optional.empty();
    }

    /** Checks the rows and counts those that can be taken. */
    public void take(RowBlock block) {}

    /**
     * Ends the reading: hands what was counted to the month, or holds the delivery, which then leaves nothing behind.
     *
     * @return why it is held, if it is
     */
    public Optional<Notice> settle() {
        return Optional.empty();
    }

    /** What became of the rows so far. */
    public RowBalance balance() {
        return RowBalance.EMPTY;
    }

    /** What was told about rows so far, and about the delivery once it is settled; the delivery's own notices too. */
    public NoticeLog notices() {
        return new NoticeLog();
    }

    /** Bytes of the file read so far, for progress. */
    public long bytesRead() {
        return 0;
    }

    @Override
    public void close() throws IOException {}
}
