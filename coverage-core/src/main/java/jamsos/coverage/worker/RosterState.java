package jamsos.coverage.worker;

import java.util.Locale;

/** How a person on a roster stands in the participant files of the month (status perlindungan). */
public enum RosterState {
    /** Has an active row. */
    ACTIVE,
    /** Known, but no row is active. */
    LAPSED,
    /** In no row. */
    NEVER;

    /** The code in lists and measures: {@code active}, {@code lapsed}, {@code never}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
