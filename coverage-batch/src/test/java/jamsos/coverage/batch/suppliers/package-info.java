/**
 * A month in which every supplier sends another shape, built from plain rows whose truth is known. Open {@code SuppliersTest}
 * first; a new shape is a line in {@code SupplierShapes}.
 */
@NullMarked
package jamsos.coverage.batch.suppliers;

import org.jspecify.annotations.NullMarked;
