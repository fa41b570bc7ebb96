package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.table.RecordReader;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the rows of a delimited text are read (cara membaca berkas teks).
 *
 * @param encoding its encoding
 * @param separator the sign between fields
 * @param headerLine the line on which its header begins; rows up to there are none of the delivery
 * @param columns which column holds what
 * @param plainCodes how undotted codes in a plain region column are read; empty where there are none
 */
record TextTable(
        TextEncoding encoding, char separator, long headerLine, Columns columns, Optional<CodeSystem> plainCodes) {

    RecordReader open(Path file) throws IOException {
        return new RecordReader(encoding.open(file), encoding.charset(), separator);
    }

    TextTable withPlainCodes(Optional<CodeSystem> codes) {
        return new TextTable(encoding, separator, headerLine, columns, codes);
    }
}
