/**
 * From the files of a month to what they say (penerimaan berkas): found, understood, checked row by row, counted.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.Intake} first. {@link jamsos.coverage.batch.intake.Inbox} finds the files,
 * a {@link jamsos.coverage.batch.intake.Delivery} is one of them understood or held, a
 * {@link jamsos.coverage.batch.intake.DeliveryCount} reads and checks its rows, and the
 * {@link jamsos.coverage.batch.intake.MonthCollector} holds what all of them say. Bad data never throws here.
 */
@NullMarked
package jamsos.coverage.batch.intake;

import org.jspecify.annotations.NullMarked;
