/**
 * What was wrong with the data and what became of the rows (mutu data).
 *
 * <p>Open {@link jamsos.coverage.quality.NoticeCode} first: the catalogue of everything that can be told about a
 * delivery. {@link jamsos.coverage.quality.Checked} is a value read from a supplier or the reason why there is none;
 * {@link jamsos.coverage.quality.RowBalance} shows that no row was lost.
 */
@NullMarked
package jamsos.coverage.quality;

import org.jspecify.annotations.NullMarked;
