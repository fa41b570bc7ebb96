/**
 * Rows out of Excel workbooks (lembar kerja): the values of the cells as they are stored, not as they are shown.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.sheet.Workbook} first: it names its sheets, and for each of them gives the
 * first rows, among which a header is looked for, and then a {@link jamsos.coverage.batch.intake.sheet.SheetReader} of
 * blocks. {@code SheetXml} is where the speed is: it takes the XML of a sheet apart byte by byte, since objects for cells
 * would cost several times as much.
 */
@NullMarked
package jamsos.coverage.batch.intake.sheet;

import org.jspecify.annotations.NullMarked;
