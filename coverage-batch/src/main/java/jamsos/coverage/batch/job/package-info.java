/**
 * The monthly job (pekerjaan bulanan) on Spring Batch.
 *
 * <p>Open {@link jamsos.coverage.batch.job.MonthlyCoverageJob} first: its steps stand in it from top to bottom.
 * {@link jamsos.coverage.batch.job.BatchApplication} starts and ends the framework around it.
 */
@NullMarked
package jamsos.coverage.batch.job;

import org.jspecify.annotations.NullMarked;
