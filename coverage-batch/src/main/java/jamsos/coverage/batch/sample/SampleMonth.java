package jamsos.coverage.batch.sample;

import java.time.YearMonth;

/** One of the two months that are written (bulan). */
enum SampleMonth {
    /** The month before (bulan lalu). */
    PREVIOUS,
    /** The month reported on (bulan laporan). */
    REPORTED;

    YearMonth of(SampleSpec spec) {
        return this == REPORTED ? spec.month() : spec.month().minusMonths(1);
    }
}
