/** Archives as they should be, and as nobody honest makes them. */
@NullMarked
package jamsos.coverage.batch.intake.archive;

import org.jspecify.annotations.NullMarked;
