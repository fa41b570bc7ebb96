/**
 * What is remembered between runs (penyimpanan): runs, row balances, counts of notices, figures, releases. Never a person.
 *
 * <p>Open {@link jamsos.coverage.batch.store.RunLog} first. The tables are in {@code db/migration}, the same for H2 and
 * PostgreSQL; {@link jamsos.coverage.batch.store.Database} says which of the two it is.
 */
@NullMarked
package jamsos.coverage.batch.store;

import org.jspecify.annotations.NullMarked;
