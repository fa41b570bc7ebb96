/**
 * The quick reading of fields (pembacaan cepat kolom): from bytes to numbers, without a text in between.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.field.RecordLine} first: it reads one record by one
 * {@link jamsos.coverage.batch.intake.field.FieldReader} a column. A reader takes only what the careful reading of the same
 * field takes, with the same meaning; whatever else it meets is a doubt, and the record is read carefully.
 */
@NullMarked
package jamsos.coverage.batch.intake.field;

import org.jspecify.annotations.NullMarked;
