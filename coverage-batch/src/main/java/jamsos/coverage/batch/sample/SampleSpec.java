package jamsos.coverage.batch.sample;

import java.time.YearMonth;

/**
 * What a synthetic month is made from (ukuran contoh); the same three give the same bytes everywhere.
 *
 * @param rows rows of the participant file, faulty and foreign ones included, 100 to 80,000,000
 * @param seed any number; another one gives other people
 * @param month the month reported on, 2022-01 to 2099-12; the month before it is written too
 */
public record SampleSpec(long rows, long seed, YearMonth month) {

    /** The fewest rows in which every kind of delivery still has something to say. */
    public static final long LEAST_ROWS = 100;

    /** The most rows for which there are synthetic NIKs enough. */
    public static final long MOST_ROWS = 80_000_000;

    /** The month that is written where none is asked for. */
    public static final YearMonth DEFAULT_MONTH = YearMonth.of(2025, 11);

    private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);
    private static final YearMonth LAST_MONTH = YearMonth.of(2099, 12);

    /** Refuses numbers of rows and months out of range. */
    public SampleSpec {
        if (rows < LEAST_ROWS || rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "rows must lie between " + LEAST_ROWS + " and " + MOST_ROWS + ", found " + rows);
        }
        if (month.isBefore(FIRST_MONTH) || month.isAfter(LAST_MONTH)) {
            throw new IllegalArgumentException(
                    "month must lie between " + FIRST_MONTH + " and " + LAST_MONTH + ", found " + month);
        }
    }
}
