/**
 * Tests of the synthetic month. Open {@link jamsos.coverage.batch.sample.NaiveCount} first: it reads and counts
 * deliveries in the plainest way and must find what the generator says is true.
 */
@NullMarked
package jamsos.coverage.batch.sample;

import org.jspecify.annotations.NullMarked;
