package jamsos.coverage.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * The date a figure speaks of (posisi data): a day, or a whole month where the source names no day.
 *
 * <p>Text form is ISO 8601: {@code 2022-07-31} or {@code 2022-07}.
 *
 * @param month the month
 * @param day the day, empty where the source names the month only
 */
public record AsOf(YearMonth month, Optional<LocalDate> day) implements Comparable<AsOf> {

    /** Refuses a day outside the month. */
    public AsOf {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(day, "day");
        if (day.isPresent() && !YearMonth.from(day.get()).equals(month)) {
            throw new IllegalArgumentException("day " + day.get() + " lies outside the month " + month);
        }
    }

    /** A figure that speaks of one day. */
    public static AsOf ofDay(LocalDate day) {
        return new AsOf(YearMonth.from(day), Optional.of(day));
    }

    /** A figure that speaks of a month without naming the day. */
    public static AsOf ofMonth(YearMonth month) {
        return new AsOf(month, Optional.empty());
    }

    /**
     * Reads {@code 2022-07-31} or {@code 2022-07}.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static AsOf parse(String text) {
        try {
            return text.length() == 7 ? ofMonth(YearMonth.parse(text)) : ofDay(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("as-of date \"" + text + "\" is neither YYYY-MM nor YYYY-MM-DD", e);
        }
    }

    /** The last day the figure can speak of; a month counts as its last day. */
    public LocalDate lastDay() {
        return day.orElseGet(month::atEndOfMonth);
    }

    /** Earlier last day first; of two with the same last day, the month before the day. */
    @Override
    public int compareTo(AsOf other) {
        int byDay = lastDay().compareTo(other.lastDay());
        return byDay != 0 ? byDay : Boolean.compare(day.isPresent(), other.day.isPresent());
    }

    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElseGet(month::toString);
    }
}
