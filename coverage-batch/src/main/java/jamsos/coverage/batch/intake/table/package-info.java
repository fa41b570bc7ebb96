/**
 * Rows of text out of bytes (tabel): what kind of file it is, in which encoding, where a record and a field end.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.table.RowBlock} first: some thousand rows, the unit in which a delivery is
 * read, checked and counted.
 */
@NullMarked
package jamsos.coverage.batch.intake.table;

import org.jspecify.annotations.NullMarked;
