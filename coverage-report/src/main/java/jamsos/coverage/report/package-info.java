/**
 * One month as a document: blocks in order, words and precision decided once, drawn by every format alike.
 */
@NullMarked
package jamsos.coverage.report;

import org.jspecify.annotations.NullMarked;
