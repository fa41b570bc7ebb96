package jamsos.coverage.batch.intake;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Nik;

/**
 * Places of first issue that a NIK can begin with (wilayah penerbit NIK): any kabupaten/kota of another province, and the
 * known ones of this province. Which kabupaten/kota other provinces have is not checked.
 */
final class Districts {

    private static final int CODES = 10_000;
    private static final long DIGITS_AFTER = 1_000_000_000_000L;

    private final boolean[] known = new boolean[CODES];

    Districts(Regions regions) {
        for (int code = 0; code < CODES; code++) {
            String digits = Integer.toString(CODES + code).substring(1);
            known[code] = regions.isOtherProvince(digits)
                    || regions.find(KemendagriCode.parse(digits)).isPresent();
        }
    }

    boolean know(Nik nik) {
        return know(code(nik.number()));
    }

    /** Whether a NIK can begin with these four digits. */
    boolean know(int code) {
        return known[code];
    }

    /** The first four digits of a NIK as a number. */
    static int code(long nik) {
        return (int) (nik / DIGITS_AFTER);
    }

    /** The first four digits of a NIK issued in a region. */
    static int code(Region region) {
        return Integer.parseInt(region.code().text().replace(".", ""));
    }
}
