package jamsos.coverage.report;

import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * How numbers and dates read in a language (penulisan angka): {@code 1.172}, {@code 22,22%}, {@code 2,7 juta},
 * {@code Rp16.800}, {@code 31 Juli 2022}. Rounds half up, away from zero.
 */
final class Numerals {

    /** From this step on a figure is told in millions. */
    private static final long MILLIONS_FROM_STEP = 100_000;

    private static final List<String> MONTHS_ID = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Language language;

    Numerals(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /** Whether a count rounded to that step is told in millions. */
    static boolean inMillions(long step) {
        return step >= MILLIONS_FROM_STEP;
    }

    /** A whole number in full: {@code 1.172}. */
    String count(long value) {
        return decimal(BigDecimal.valueOf(value), 0);
    }

    /**
     * A count with no more precision than its source gave it: {@code 1.172} for step 1, {@code 354.000} for step 1000,
     * {@code 2,7 juta} for step 100000.
     */
    String count(long value, long step) {
        BigDecimal exact = BigDecimal.valueOf(value);
        if (inMillions(step)) {
            int decimals = Math.max(
                    0,
                    BigDecimal.valueOf(step)
                            .movePointLeft(6)
                            .stripTrailingZeros()
                            .scale());
            return decimal(exact.movePointLeft(6), decimals) + " " + language.choose("juta", "million");
        }
        BigInteger steps =
                exact.divide(BigDecimal.valueOf(step), 0, RoundingMode.HALF_UP).toBigInteger();
        return decimal(new BigDecimal(steps.multiply(BigInteger.valueOf(step))), 0);
    }

    /** Percent with two decimals: {@code 22,22%}. */
    String percent(BigDecimal percent) {
        return decimal(percent, 2) + "%";
    }

    /** Whole percent: {@code 22%}. */
    String wholePercent(BigDecimal percent) {
        return decimal(percent, 0) + "%";
    }

    /** Whole percent of a figure known roughly only: {@code sekitar 22%}. */
    String aboutPercent(BigDecimal percent) {
        return language.choose("sekitar ", "about ") + wholePercent(percent);
    }

    /** The interval in which a percentage lies, in whole percent: {@code (19-25%)}. */
    String interval(BigDecimal low, BigDecimal high) {
        return "(" + decimal(low, 0) + "-" + wholePercent(high) + ")";
    }

    /** A difference of percentages in percentage points: {@code +4,12}. */
    String points(BigDecimal points) {
        return (points.setScale(2, RoundingMode.HALF_UP).signum() > 0 ? "+" : "") + decimal(points, 2);
    }

    /** Whole rupiah: {@code Rp16.800}. */
    String rupiah(long amount) {
        return "Rp" + count(amount);
    }

    /** A day: {@code 31 Juli 2022}. */
    String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** A month: {@code Juli 2022}. */
    String month(YearMonth month) {
        return language.choose(MONTHS_ID.get(month.getMonthValue() - 1), MONTHS_EN.get(month.getMonthValue() - 1)) + " "
                + month.getYear();
    }

    /** The date a figure speaks of: a day where its source names one, else the month. */
    String asOf(AsOf asOf) {
        return asOf.day().map(this::date).orElseGet(() -> month(asOf.month()));
    }

    /** A number with that many decimals: {@code 12,5}. */
    String decimal(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = decimals == 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                text.append(language.choose(".", ","));
            }
            text.append(digits.charAt(i));
        }
        if (decimals > 0) {
            text.append(language.choose(",", ".")).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
