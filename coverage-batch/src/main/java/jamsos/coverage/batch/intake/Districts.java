package jamsos.coverage.batch.intake;

import jamsos.coverage.region.KemendagriCode;
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
        return known[code(nik)];
    }

    /** The first four digits as a number. */
    static int code(Nik nik) {
        return (int) (nik.number() / DIGITS_AFTER);
    }
}
