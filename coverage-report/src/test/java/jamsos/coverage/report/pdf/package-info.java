/** What the PDF must be: valid by two standards, read in order, drawn without a collision, the same every time. */
@NullMarked
package jamsos.coverage.report.pdf;

import org.jspecify.annotations.NullMarked;
