package jamsos.coverage.region;

/**
 * An official region code (kode wilayah) of one of the two systems that collide.
 *
 * <p>1801 is Lampung Barat for BPS and Lampung Selatan for Kemendagri, so a bare text never names a region: a code is
 * a {@link KemendagriCode} or a {@link BpsCode}, and only {@link Regions} leads from one to the other.
 */
public sealed interface RegionCode permits KemendagriCode, BpsCode {

    /** The code as its authority writes it: {@code 18.01} (Kemendagri), {@code 1801} (BPS). */
    String text();

    /** The system the code belongs to. */
    CodeSystem system();
}
