package jamsos.coverage.metric;

import java.util.Locale;

/**
 * The definition a figure names as its own (definisi): who counts, or which series of workers it is measured against.
 */
public enum Definition {
    /** A measure that has no definitions to tell apart. */
    NONE(""),
    /** In any row taken. */
    REGISTERED("registered"),
    /** In a row the supplier calls active; the headline. */
    ACTIVE("active"),
    /** Active, and paid through the month less the grace. */
    PAID_UP("paid_up"),
    /** Registered, against the employed of Sakernas. */
    REGISTERED_EMPLOYED("registered-employed"),
    /** Active, against the employed of Sakernas. */
    ACTIVE_EMPLOYED("active-employed"),
    /** Paid up, against the employed of Sakernas. */
    PAID_UP_EMPLOYED("paid_up-employed"),
    /** Registered and not active, as a supplier counts them (NONAKTIF). */
    INACTIVE("inactive"),
    /** Not an active member, registered or not, as a supplier counts them (BELUM). */
    NOT_ACTIVE("not_active"),
    /** Potential workers (potensi pekerja, universe). */
    UNIVERSE("universe"),
    /** Employed persons of the labour force survey (Sakernas). */
    EMPLOYED("employed");

    private final String code;

    Definition(String code) {
        this.code = code;
    }

    /** The code in figures. */
    public String code() {
        return code;
    }

    /**
     * The definition that a rate of these people against that series of workers names: {@code active} against Sakernas is
     * {@code active-employed}.
     *
     * @throws IllegalArgumentException when no rate is made of these people
     */
    public Definition against(WorkforceFigure.Series series) {
        return series == WorkforceFigure.Series.UNIVERSE ? this : valueOf(name() + "_EMPLOYED");
    }

    @Override
    public String toString() {
        return code.isEmpty() ? name().toLowerCase(Locale.ROOT) : code;
    }
}
