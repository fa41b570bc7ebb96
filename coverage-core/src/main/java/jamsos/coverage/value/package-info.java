/**
 * Numbers that carry a unit, a precision or a date, so that a rounded figure stays a rounded figure
 * until it is printed.
 */
@NullMarked
package jamsos.coverage.value;

import org.jspecify.annotations.NullMarked;
