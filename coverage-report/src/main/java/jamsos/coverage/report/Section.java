package jamsos.coverage.report;

import java.util.List;

/** A part of the report under one heading (bagian); silent where the month has nothing to say about it. */
interface Section {

    /** Its blocks, none where there is nothing to say. */
    List<Block> blocks();
}
