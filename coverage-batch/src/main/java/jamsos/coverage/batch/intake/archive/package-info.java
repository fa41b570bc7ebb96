/**
 * The bytes of a delivery, wherever they lie (wadah berkas): in a file of their own, compressed, or as an entry of an archive.
 *
 * <p>Open {@link jamsos.coverage.batch.intake.archive.Content} first: bytes that can be read again and again without a
 * temporary file. {@link jamsos.coverage.batch.intake.archive.ZipDirectory} reads an archive's directory and refuses what
 * no honest archive holds, and a {@link jamsos.coverage.batch.intake.archive.Fault} says why something cannot be read.
 */
@NullMarked
package jamsos.coverage.batch.intake.archive;

import org.jspecify.annotations.NullMarked;
