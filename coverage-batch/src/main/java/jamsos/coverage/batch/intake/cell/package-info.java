/**
 * What stands in a cell (isi sel): dates, months, numbers and codes as suppliers write them, Indonesian forms first.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.cell.DateText} first. Every reader here takes a text without blanks around
 * it and answers with the value or with nothing; none of them guesses.
 */
@NullMarked
package jamsos.coverage.batch.intake.cell;

import org.jspecify.annotations.NullMarked;
