/** Workbooks of every shape that suppliers send, and of shapes that only an attacker sends. */
@NullMarked
package jamsos.coverage.batch.intake.sheet;

import org.jspecify.annotations.NullMarked;
