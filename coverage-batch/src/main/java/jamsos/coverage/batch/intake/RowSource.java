package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of a delivery, block by block (sumber baris). */
interface RowSource extends Closeable {

    /** The next rows; empty at the end, also where the rest is damaged. */
    Optional<Block> read() throws IOException;

    /** What ended the reading before the end of the delivery, where no block tells it. */
    Optional<Notice> damage(Origin origin);

    /** Whether all was read, and as much as there was when the delivery was registered. */
    boolean isComplete();

    /** Bytes of the file read so far, for progress. */
    long bytesRead();

    /** How many bytes all its blocks will have, where that is known before they are read. */
    OptionalLong size();
}
