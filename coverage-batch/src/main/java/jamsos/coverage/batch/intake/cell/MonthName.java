package jamsos.coverage.batch.intake.cell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of months (nama bulan) in Indonesian and English, in full and shortened, in old and new spelling. */
public final class MonthName {

    private static final String[][] NAMES = {
        {"JANUARI", "JANUARY", "JAN"},
        {"FEBRUARI", "PEBRUARI", "FEBRUARY", "FEB", "PEB"},
        {"MARET", "MARCH", "MAR"},
        {"APRIL", "APR"},
        {"MEI", "MAY"},
        {"JUNI", "JUNE", "JUN"},
        {"JULI", "JULY", "JUL"},
        {"AGUSTUS", "AUGUST", "AGU", "AGT", "AGS", "AUG"},
        {"SEPTEMBER", "SEP", "SEPT"},
        {"OKTOBER", "OCTOBER", "OKT", "OCT"},
        {"NOVEMBER", "NOPEMBER", "NOV", "NOP"},
        {"DESEMBER", "DECEMBER", "DES", "DEC"},
    };

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1]) {
                NUMBERS.put(name, month);
            }
        }
    }

    private MonthName() {}

    /** All names, in upper case. */
    public static Set<String> all() {
        return Set.copyOf(NUMBERS.keySet());
    }

    /** The number of the month, 1 to 12, that a word names, a dot after it or not; -1 where it names none. */
    static int number(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return NUMBERS.getOrDefault(name, -1);
    }
}
