/**
 * Files broken at random, taken in by the whole intake: nothing throws, nothing hangs, no row is lost. Open {@code IntakeFuzz}
 * first, which is run by hand; {@code IntakeFuzzTest} is a small slice of it.
 */
@NullMarked
package jamsos.coverage.batch.fuzz;

import org.jspecify.annotations.NullMarked;
