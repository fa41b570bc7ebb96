/** Tests of the monthly job: restart, recovery, stopping. Open {@code MonthRunnerTest} first. */
@NullMarked
package jamsos.coverage.batch.job;

import org.jspecify.annotations.NullMarked;
