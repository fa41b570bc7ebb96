/**
 * Counting people and comparing them with the workforce (penghitungan cakupan).
 *
 * <p>Open {@link jamsos.coverage.metric.CoverageTally} first: it takes rows. A
 * {@link jamsos.coverage.metric.CoverageSummary} is made of it and holds every
 * {@link jamsos.coverage.metric.Figure} of a month under its {@link jamsos.coverage.metric.CellId}.
 */
@NullMarked
package jamsos.coverage.metric;

import org.jspecify.annotations.NullMarked;
