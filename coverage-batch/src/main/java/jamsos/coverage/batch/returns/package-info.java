/**
 * What goes back to the suppliers (pengembalian): their own rows with faults marked, so that they can be mended and sent again.
 *
 * <p>Open {@link jamsos.coverage.batch.returns.Returns} first. {@link jamsos.coverage.batch.returns.MarkedText} writes rows
 * as text, {@link jamsos.coverage.batch.returns.MarkedWorkbook} marks a workbook, {@link
 * jamsos.coverage.batch.returns.HeldNote} says why a delivery is held. Rows are the supplier's own, NIKs in full: what is
 * written here is for the owner of a {@link jamsos.coverage.batch.returns.ReturnFolder} only.
 */
@NullMarked
package jamsos.coverage.batch.returns;

import org.jspecify.annotations.NullMarked;
