/**
 * Measures what counting a month costs (tolok ukur). {@link jamsos.coverage.benchmark.CountingBenchmark} is a whole cold
 * process; {@link jamsos.coverage.benchmark.StageBenchmark} takes the stages apart, warm.
 */
@NullMarked
package jamsos.coverage.benchmark;

import org.jspecify.annotations.NullMarked;
