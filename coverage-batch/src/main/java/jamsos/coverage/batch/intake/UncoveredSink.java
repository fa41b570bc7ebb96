package jamsos.coverage.batch.intake;

import java.io.IOException;

/**
 * Where rows of people not covered go (tujuan baris), block by block: several threads fill blocks at a time, each its own,
 * and they are ended one after the other in the order of the file.
 *
 * @param <B> what is made of the rows of a block
 */
public interface UncoveredSink<B> {

    /** Begins with a block. */
    B begin();

    /** Takes a row; rows of a block come in any order. */
    void take(B block, UncoveredRow row);

    /** All rows of the block have been taken, and all blocks before it have been ended. */
    void end(B block) throws IOException;
}
