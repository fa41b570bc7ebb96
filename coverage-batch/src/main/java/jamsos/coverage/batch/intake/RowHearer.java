package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import java.io.IOException;
import java.util.List;

/** Hears the rows of a delivery in the order of the file (pendengar baris), with what is told of each. */
public interface RowHearer {

    /**
     * The next row, be it title, header or data.
     *
     * @param block the block it stands in
     * @param row its place in the block
     * @param told what is told of it; nothing of most rows
     */
    void hear(RowBlock block, int row, List<Notice> told) throws IOException;
}
