/**
 * One month as a document (laporan): blocks in order, words and precision decided once, drawn by every format alike.
 *
 * <p>Open {@link jamsos.coverage.report.ReportComposer} first: its list of sections is the report from top to bottom, one
 * class each. {@link jamsos.coverage.report.Labels} holds the words, {@link jamsos.coverage.report.CoverageReport} what
 * renderers get.
 */
@NullMarked
package jamsos.coverage.report;

import org.jspecify.annotations.NullMarked;
