package jamsos.coverage.batch.sample;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell means, said with regular expressions and java.time; empty where it means nothing. */
final class NaiveValues {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<DateTimeFormatter> DAYS = List.of(
            format("uuuu-MM-dd", Locale.ROOT),
            format("dd-MM-uuuu", Locale.ROOT),
            format("dd/MM/uuuu", Locale.ROOT),
            format("d MMMM uuuu", INDONESIAN),
            format("dd-MMM-uuuu", Locale.ENGLISH));
    private static final List<DateTimeFormatter> MONTHS = List.of(
            format("uuuu-MM", Locale.ROOT),
            format("MM-uuuu", Locale.ROOT),
            format("MM/uuuu", Locale.ROOT),
            format("uuuuMM", Locale.ROOT),
            format("MMMM uuuu", INDONESIAN),
            format("MMM-uu", Locale.ENGLISH));
    private static final Pattern NIK =
            Pattern.compile("[0-9]{6}(?<day>[0-9]{2})(?<month>[0-9]{2})[0-9]{2}(?<serial>[0-9]{4})");
    private static final Map<String, String> SEXES =
            Map.of("L", "L", "LAKILAKI", "L", "M", "L", "P", "P", "PEREMPUAN", "P", "F", "P");
    private static final Map<String, String> SEGMENTS = Map.of(
            "PU", "PU",
            "PENERIMAUPAH", "PU",
            "BPU", "BPU",
            "BUKANPENERIMAUPAH", "BPU",
            "JAKON", "JAKON",
            "JASAKONSTRUKSI", "JAKON",
            "PMI", "PMI",
            "PEKERJAMIGRANINDONESIA", "PMI");
    private static final Map<String, Boolean> STATUSES = Map.of("AKTIF", true, "NONAKTIF", false, "TIDAKAKTIF", false);
    private static final Set<String> PROGRAMS = Set.of("JKK", "JKM", "JHT", "JP", "JKP");

    private NaiveValues() {}

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Sixteen digits that a NIK can have, once separators are taken out. */
    static Optional<String> nik(String cell) {
        String digits = cell.replaceFirst("\\.0$", "").replaceAll("[\\s'.\\-\u00a0\u200b]", "");
        Matcher parts = NIK.matcher(digits);
        if (!parts.matches() || digits.equals("1234567890123456") || digits.matches("(.)\\1{15}")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(parts.group("day")) % 40;
        int month = Integer.parseInt(parts.group("month"));
        boolean possible = Integer.parseInt(parts.group("day")) <= 71
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000, month).lengthOfMonth();
        return possible && !parts.group("serial").equals("0000") ? Optional.of(digits) : Optional.empty();
    }

    static Optional<LocalDate> day(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(cell, form));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    static Optional<YearMonth> month(String cell) {
        for (DateTimeFormatter form : MONTHS) {
            try {
                return Optional.of(YearMonth.parse(cell, form));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Capital letters and digits only. */
    static String code(String cell) {
        return cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static Optional<String> sex(String cell) {
        return Optional.ofNullable(SEXES.get(code(cell)));
    }

    /** A dotted code of four digits, of whatever province. */
    static Optional<String> region(String cell) {
        return cell.matches("[0-9]{2}\\.?[0-9]{2}")
                ? Optional.of(cell.substring(0, 2) + "." + cell.substring(cell.length() - 2))
                : Optional.empty();
    }

    static Optional<String> segment(String cell) {
        return Optional.ofNullable(SEGMENTS.get(code(cell)));
    }

    static Optional<Boolean> active(String cell) {
        return Optional.ofNullable(STATUSES.get(code(cell)));
    }

    static Optional<Set<String>> programs(String cell) {
        Set<String> programs = new TreeSet<>();
        for (String part : cell.split("[|,+/ ]+", -1)) {
            programs.add(part.toUpperCase(Locale.ROOT));
        }
        return PROGRAMS.containsAll(programs) ? Optional.of(programs) : Optional.empty();
    }
}
