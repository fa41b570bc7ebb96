/** Programs that measure, run by hand: {@code WorkbookIntakeSpeed} the whole intake of workbooks. No tests. */
@NullMarked
package jamsos.coverage.batch.bench;

import org.jspecify.annotations.NullMarked;
