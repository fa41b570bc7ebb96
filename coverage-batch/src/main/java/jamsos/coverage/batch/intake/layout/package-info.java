/**
 * How suppliers arrange their columns (susunan kolom), as data: one YAML file each.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.layout.Layouts} first: it chooses the layout that a header fits.
 */
@NullMarked
package jamsos.coverage.batch.intake.layout;

import org.jspecify.annotations.NullMarked;
