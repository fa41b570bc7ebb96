/**
 * The province and its kabupaten/kota (wilayah) in both official code systems.
 *
 * <p>Open {@link jamsos.coverage.region.Regions} first: it finds a region by either code or by name. A code is a
 * {@link jamsos.coverage.region.KemendagriCode} or a {@link jamsos.coverage.region.BpsCode}, never a bare text,
 * because the two numberings collide.
 */
@NullMarked
package jamsos.coverage.region;

import org.jspecify.annotations.NullMarked;
