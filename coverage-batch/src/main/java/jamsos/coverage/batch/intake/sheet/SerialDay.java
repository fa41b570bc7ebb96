package jamsos.coverage.batch.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Days as numbers, as spreadsheets keep them (nomor seri tanggal): 44773 is 31 July 2022.
 *
 * <p>The calendar begins with 1 January 1900 as day 1, and has a 29 February 1900 as day 60, which never was; or, where
 * the workbook says so, with 1 January 1904 as day 0. The time of day, behind the point, is left out.
 */
final class SerialDay {

    private static final long LAST = 2_958_465;
    private static final long NEVER_WAS = 60;
    private static final LocalDate BEFORE_DAY_1 = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FROM_1904_TO_1900 = 1_462;

    private SerialDay() {}

    /** Whether the calendar has such a day. */
    static boolean isDay(BigDecimal serial, boolean from1904) {
        return serial.compareTo(from1904 ? BigDecimal.ZERO : BigDecimal.ONE) >= 0
                && serial.compareTo(BigDecimal.valueOf(LAST + 1 - (from1904 ? FROM_1904_TO_1900 : 0))) < 0;
    }

    /** The day as {@code 2022-07-31}; day 60 as {@code 1900-02-29}, which no reader of dates takes. */
    static String iso(BigDecimal serial, boolean from1904) {
        long days = serial.longValue();
        if (from1904) {
            return DAY_0_OF_1904.plusDays(days).toString();
        }
        return days == NEVER_WAS
                ? "1900-02-29"
                : BEFORE_DAY_1.plusDays(days > NEVER_WAS ? days - 1 : days).toString();
    }
}
