/**
 * Numbers with a unit, a precision or a date, and where they come from (nilai).
 *
 * <p>{@link jamsos.coverage.value.Rounded} is a figure and how far it may lie from the truth;
 * {@link jamsos.coverage.value.AsOf} the date it speaks of; {@link jamsos.coverage.value.Citation} its source.
 * {@link jamsos.coverage.value.Timeline} is what was in force when; {@link jamsos.coverage.value.Rupiah} and
 * {@link jamsos.coverage.value.Percentage} are exact. {@link jamsos.coverage.value.ReferenceTable} reads the tables that ship with the library.
 */
@NullMarked
package jamsos.coverage.value;

import org.jspecify.annotations.NullMarked;
