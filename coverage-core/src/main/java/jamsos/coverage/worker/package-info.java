/**
 * Who takes part in what, in one month (pekerja).
 *
 * <p>Open {@link jamsos.coverage.worker.Participation} first: one row of a supplier about one person.
 * {@link jamsos.coverage.worker.Nik} is the key of a person and masks itself;
 * {@link jamsos.coverage.worker.RosterEntry} names somebody who ought to be covered.
 */
@NullMarked
package jamsos.coverage.worker;

import org.jspecify.annotations.NullMarked;
