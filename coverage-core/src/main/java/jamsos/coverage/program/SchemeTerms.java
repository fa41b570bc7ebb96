package jamsos.coverage.program;

import jamsos.coverage.value.Wording;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which terms a scheme pays for the people of a group (ketentuan skema).
 *
 * <p>Example: Kartu Petani Berjaya pays JKK and JKM of a fisher for 10 months out of the provincial budget; then she pays
 * herself. Cover that begins in March ends with December.
 *
 * @param segment the way the people take part
 * @param programs the programs paid for, at least one
 * @param payer who pays at first
 * @param paidMonths for how many months, 1 or more
 * @param afterwards who is to pay after them
 * @param condition whom it is for within the group, empty where the sources name no condition
 */
public record SchemeTerms(
        Segment segment,
        Set<Program> programs,
        Payer payer,
        int paidMonths,
        Payer afterwards,
        Optional<Wording> condition) {

    /** Refuses no program and fewer than one paid month. */
    public SchemeTerms {
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(afterwards, "afterwards");
        Objects.requireNonNull(condition, "condition");
        programs = Collections.unmodifiableSet(new TreeSet<>(programs));
        if (programs.isEmpty()) {
            throw new IllegalArgumentException("programs must hold one program or more, found none");
        }
        if (paidMonths < 1) {
            throw new IllegalArgumentException("paidMonths must be 1 or more, found " + paidMonths);
        }
    }

    /** The last month the scheme pays for, for cover that begins in that month. */
    public YearMonth paidUntil(YearMonth first) {
        return first.plusMonths(paidMonths - 1L);
    }

    /**
     * Who pays in a month.
     *
     * @param first the month in which cover begins
     * @throws IllegalArgumentException when the month lies before the first
     */
    public Payer payerIn(YearMonth month, YearMonth first) {
        long monthsIn = ChronoUnit.MONTHS.between(first, month);
        if (monthsIn < 0) {
            throw new IllegalArgumentException("month must not lie before the first " + first + ", found " + month);
        }
        return monthsIn < paidMonths ? payer : afterwards;
    }
}
