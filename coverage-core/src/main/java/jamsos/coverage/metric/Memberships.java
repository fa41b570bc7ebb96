package jamsos.coverage.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Memberships against persons (kepesertaan dan orang): how many rows were taken and how many people stand behind them. One
 * agency counts the one, another the other.
 *
 * <p>A row counts in its own region, a person in the region that places her; so a region may hold further rows of people
 * who are placed elsewhere.
 *
 * @param rows memberships, one a row
 * @param persons people, at most as many as rows
 */
public record Memberships(long rows, long persons) {

    private static final int DECIMALS = 4;

    /** Refuses negative counts, and more people than rows. */
    public Memberships {
        if (persons < 0 || rows < persons) {
            throw new IllegalArgumentException("rows must be as many as persons or more, and persons 0 or more, found "
                    + rows + " rows and " + persons + " persons");
        }
    }

    /** Memberships beyond the first of each person. */
    public long further() {
        return rows - persons;
    }

    /** Memberships a person, 4 decimals, half up; empty where there is nobody. */
    public Optional<BigDecimal> perPerson() {
        return persons == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(rows).divide(BigDecimal.valueOf(persons), DECIMALS, RoundingMode.HALF_UP));
    }
}
