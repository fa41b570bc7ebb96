package jamsos.coverage.metric;

import java.util.Locale;

/** What a figure measures (ukuran). Codes stand in {@code cells.csv}. */
public enum Measure {
    /** Distinct persons (orang). */
    PERSONS(Unit.PERSONS),
    /** Distinct active persons by program; a person counts once in each of her programs. */
    PROGRAM_PERSONS(Unit.PERSONS),
    /** Rows taken, not persons (kepesertaan). */
    MEMBERSHIPS(Unit.ROWS),
    /** Workers a region is measured against (pekerja). */
    WORKFORCE(Unit.PERSONS),
    /** Coverage in percent of the workforce (cakupan). */
    RATE(Unit.PERCENT),
    /** The least coverage that rounded inputs allow. */
    RATE_LOW(Unit.PERCENT),
    /** The most coverage that rounded inputs allow. */
    RATE_HIGH(Unit.PERCENT),
    /** Workforce less persons (kesenjangan); negative where there are more persons than workers. */
    GAP(Unit.PERSONS),
    /** What the change of the persons did to the rate since last month, in percentage points. */
    CHANGE_NUMERATOR(Unit.PERCENT),
    /** What the change of the workers did to the rate since last month, in percentage points. */
    CHANGE_DENOMINATOR(Unit.PERCENT),
    /** Active now, in no row last month. */
    JOINED(Unit.PERSONS),
    /** Active now, in last month's rows but not active. */
    RETURNED(Unit.PERSONS),
    /** Active in both months. */
    STAYED(Unit.PERSONS),
    /** Of those who stayed: in another segment or region than last month. */
    MOVED(Unit.PERSONS),
    /** Active last month, still in rows but not active. */
    LAPSED(Unit.PERSONS),
    /** Active last month, in no row now. */
    LEFT(Unit.PERSONS),
    /** People on rosters who are active. */
    ROSTER_ACTIVE(Unit.PERSONS),
    /** People on rosters who are known but not active. */
    ROSTER_LAPSED(Unit.PERSONS),
    /** People on rosters who are in no row. */
    ROSTER_NEVER(Unit.PERSONS),
    /** Active persons whose paid cover ends in the month due (jatuh tempo). */
    EXPIRING(Unit.PERSONS),
    /** Coverage a region is to reach by the end of the year (target). */
    TARGET_RATE(Unit.PERCENT),
    /** Persons missing to that target; 0 where it is reached. */
    TARGET_MISSING(Unit.PERSONS),
    /** Contributions for the persons missing, rupiah, in the month due or in twelve months (biaya). */
    COST(Unit.RUPIAH),
    /** A count made by a supplier (rekap). */
    HEADCOUNT(Unit.PERSONS),
    /** Budget of a local government for contributions, rupiah. */
    DUTY_BUDGET(Unit.RUPIAH),
    /** Persons that budget pays for. */
    DUTY_PERSONS(Unit.PERSONS);

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    /** The code in figures: {@code persons}, {@code rate_low} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of its values. */
    public Unit unit() {
        return unit;
    }

    /** The unit of a measure's values. */
    public enum Unit {
        /** Whole persons. */
        PERSONS,
        /** Whole rows. */
        ROWS,
        /** Percent with 4 decimals, rounded half up. */
        PERCENT,
        /** Whole rupiah. */
        RUPIAH
    }
}
