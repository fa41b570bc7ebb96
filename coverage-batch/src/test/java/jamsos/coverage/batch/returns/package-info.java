/** Tests of what goes back to the suppliers. */
@NullMarked
package jamsos.coverage.batch.returns;

import org.jspecify.annotations.NullMarked;
