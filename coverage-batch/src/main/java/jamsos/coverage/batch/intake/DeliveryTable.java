package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** How the rows of a delivery are read (cara membaca kiriman): a delimited text, or a sheet. */
sealed interface DeliveryTable permits TextTable, WorkbookTable {

    /** Which column holds what. */
    Columns columns();

    /** How undotted codes in a plain region column are read; empty where there are none. */
    Optional<CodeSystem> plainCodes();

    /** What ends a field in the bytes of its blocks. */
    byte fieldEnd();

    /** The encoding of these bytes. */
    Charset charset();

    /** The row of the header; rows up to there are none of the delivery. */
    long headerRow();

    /** The form of its rows, for whoever writes them again. */
    TableForm form();

    /** The same with undotted codes read that way. */
    DeliveryTable withPlainCodes(Optional<CodeSystem> codes);

    /** Begins to read. */
    RowSource open(Content content) throws IOException;
}
