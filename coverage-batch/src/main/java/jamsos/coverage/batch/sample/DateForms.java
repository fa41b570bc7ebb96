package jamsos.coverage.batch.sample;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The ways in which suppliers write dates and months (bentuk tanggal); each turns ISO 8601 into one of them. */
final class DateForms {

    private static final List<String> INDONESIAN = List.of(
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
    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** Of a day: {@code 1985-07-31}. */
    static final List<UnaryOperator<String>> OF_DAYS = List.of(
            iso -> day(iso) + "-" + month(iso) + "-" + year(iso),
            iso -> day(iso) + "/" + month(iso) + "/" + year(iso),
            iso -> Integer.parseInt(day(iso)) + " " + name(INDONESIAN, iso) + " " + year(iso),
            iso -> day(iso) + "-" + name(ENGLISH, iso).toUpperCase(Locale.ROOT) + "-" + year(iso));

    /** Of a month: {@code 2025-11}. */
    static final List<UnaryOperator<String>> OF_MONTHS = List.of(
            iso -> month(iso) + "-" + year(iso),
            iso -> month(iso) + "/" + year(iso),
            iso -> year(iso) + month(iso),
            iso -> name(INDONESIAN, iso) + " " + year(iso),
            iso -> name(ENGLISH, iso) + "-" + year(iso).substring(2));

    private DateForms() {}

    private static String year(String iso) {
        return iso.substring(0, 4);
    }

    private static String month(String iso) {
        return iso.substring(5, 7);
    }

    private static String day(String iso) {
        return iso.substring(8, 10);
    }

    private static String name(List<String> names, String iso) {
        return names.get(Integer.parseInt(month(iso)) - 1);
    }
}
