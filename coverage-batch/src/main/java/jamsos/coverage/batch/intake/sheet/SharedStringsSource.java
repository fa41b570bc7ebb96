package jamsos.coverage.batch.intake.sheet;

import java.io.IOException;

/** Where the shared texts of a workbook come from; they are read when the first cell names one. */
interface SharedStringsSource {

    SharedStrings get() throws IOException;
}
