package jamsos.coverage.worker;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * What a row says of paid cover (masa perlindungan): until when, under which scheme, and who pays. Cover that a budget
 * pays for ends by the calendar.
 *
 * @param paidUntil the last month covered, empty where the supplier does not say
 * @param scheme the scheme, a code of {@link CodeList#schemes()}; empty where there is none or it is not said
 * @param payer who pays, empty where the supplier does not say
 */
public record Cover(Optional<YearMonth> paidUntil, Optional<String> scheme, Optional<Payer> payer) {

    /** Nothing is known of the cover. */
    public static final Cover UNKNOWN = new Cover(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses a scheme that is not on the list. */
    public Cover {
        Objects.requireNonNull(paidUntil, "paidUntil");
        Objects.requireNonNull(payer, "payer");
        if (scheme.isPresent() && CodeList.schemes().indexOf(scheme.get()).isEmpty()) {
            throw new IllegalArgumentException(
                    "scheme must be a code of " + CodeList.schemes() + ", found \"" + scheme.get() + "\"");
        }
    }
}
