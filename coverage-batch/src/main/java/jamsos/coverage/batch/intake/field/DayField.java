package jamsos.coverage.batch.intake.field;

import jamsos.coverage.batch.intake.table.Words;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A day (tanggal): {@code 2022-07-31}, {@code 31-07-2022} and {@code 31/07/2022} from their digits; every other form is read
 * carefully once and remembered.
 */
public final class DayField extends FieldReader {

    /** The value of a field that says no day and need not. */
    public static final long NONE = 0;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 9999;
    private static final int OTHER_FORMS = 1 << 15;
    private static final int[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Days from the year's first to the month's. */
    private static final int[] BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    /** Of every year the day before its first, and the same for days from March on, which a leap year has later. */
    private static final int[] YEAR_BEGINS = new int[2 * (LAST_YEAR + 1)];

    static {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            YEAR_BEGINS[2 * year] = (int) LocalDate.of(year, 1, 1).toEpochDay() - 1;
            YEAR_BEGINS[2 * year + 1] = YEAR_BEGINS[2 * year] + (isLeap(year) ? 1 : 0);
        }
    }

    private static final long HIGH_BITS = Words.repeat((byte) 0x80);
    private static final long YEAR_FIRST = word("0000-00-");
    private static final long DAY_FIRST_DASHES = word("00-00-00");
    private static final long DAY_FIRST_SLASHES = word("00/00/00");
    private static final long LIMITS_YEAR_FIRST = limits("0000-00-");
    private static final long LIMITS_DAY_FIRST = limits("00-00-00");

    private final int slot;
    private final CodeField others;

    /**
     * A column of days.
     *
     * @param slot where the day is kept, as {@link #packed} gives it
     * @param careful what a text says: a {@link #packed} day, {@link #NONE}, or {@link FieldReader#DOUBT}
     */
    public DayField(int slot, byte separator, Charset charset, Function<String, Long> careful) {
        this.slot = slot;
        this.others = new CodeField(slot, separator, charset, careful, OTHER_FORMS);
    }

    /** What every byte may at most be above the pattern's, so that adding it to one that is more gives the high bit. */
    private static long limits(String pattern) {
        StringBuilder limits = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            limits.append((char) (pattern.charAt(i) == '0' ? 0x80 - 10 : 0x80 - 1));
        }
        return word(limits.toString());
    }

    private static long word(String ascii) {
        long word = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            word |= (long) ascii.charAt(i) << (i * Byte.SIZE);
        }
        return word;
    }

    @Override
    public int read(byte[] bytes, int at, boolean quoted, FieldRow row) {
        long word = Words.at(bytes, at);
        int ninth = bytes[at + 8] - '0';
        int tenth = bytes[at + 9] - '0';
        if ((ninth | (9 - ninth) | tenth | (9 - tenth)) >= 0) {
            long last = ninth * 10L + tenth;
            long day = NONE;
            if (isLike(word, YEAR_FIRST, LIMITS_YEAR_FIRST)) {
                long digits = word ^ YEAR_FIRST;
                day = checked(two(digits, 0) * 100 + two(digits, 2), two(digits, 5), last);
            } else if (isLike(word, DAY_FIRST_DASHES, LIMITS_DAY_FIRST)
                    || isLike(word, DAY_FIRST_SLASHES, LIMITS_DAY_FIRST)) {
                long digits = word ^ (bytes[at + 2] == '-' ? DAY_FIRST_DASHES : DAY_FIRST_SLASHES);
                day = checked(two(digits, 6) * 100 + last, two(digits, 3), two(digits, 0));
            }
            if (day != NONE) {
                row.set(slot, day);
                return at + 10;
            }
        }
        return others.read(bytes, at, quoted, row);
    }

    private static boolean isLike(long word, long pattern, long limits) {
        long above = word ^ pattern;
        return ((above | (above + limits)) & HIGH_BITS) == 0;
    }

    private static long two(long digits, int first) {
        int shift = first * Byte.SIZE;
        return ((digits >>> shift) & 0xf) * 10 + ((digits >>> (shift + Byte.SIZE)) & 0xf);
    }

    private static long checked(long year, long month, long day) {
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        int days = month == 2 && isLeap((int) year) ? 29 : DAYS[(int) month];
        return day > days ? NONE : packed((int) year, (int) month, (int) day);
    }

    private static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static long packed(int year, int month, int day) {
        return ((long) year << 9) | ((long) month << 5) | day;
    }

    /** A day as it is kept. */
    public static long packed(LocalDate date) {
        return packed(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A day kept, counted from 1970-01-01 as in {@link LocalDate#toEpochDay()}. */
    public static long epochDay(long packed) {
        int year = (int) (packed >>> 9);
        int month = (int) (packed >>> 5) & 15;
        return YEAR_BEGINS[2 * year + (month > 2 ? 1 : 0)] + BEFORE[month] + (packed & 31);
    }

    /** A day kept, as the digits DDMMYY of a number. */
    public static int ddmmyy(long packed) {
        return ((int) packed & 31) * 10_000 + ((int) (packed >>> 5) & 15) * 100 + (int) (packed >>> 9) % 100;
    }

    /** The year of a day kept. */
    public static int year(long packed) {
        return (int) (packed >>> 9);
    }

    /** The month of a day kept, from 1. */
    public static int month(long packed) {
        return (int) (packed >>> 5) & 15;
    }

    /** The day of the month of a day kept. */
    public static int day(long packed) {
        return (int) packed & 31;
    }
}
