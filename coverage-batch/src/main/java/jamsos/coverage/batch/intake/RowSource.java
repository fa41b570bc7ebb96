package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a delivery, block by block (sumber baris). */
interface RowSource extends Closeable {

    /** The next rows, at least one; empty at the end, also where the rest is damaged. */
    Optional<RowBlock> read() throws IOException;

    /** What ended the reading before the end of the delivery. */
    Optional<Notice> damage(Origin origin);

    /** Whether all was read, and as much as there was when the delivery was registered. */
    boolean isComplete();

    /** Bytes of the file read so far, for progress. */
    long bytesRead();
}
