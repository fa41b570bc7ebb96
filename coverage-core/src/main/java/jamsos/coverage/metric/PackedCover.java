package jamsos.coverage.metric;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.worker.Cover;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What is known of a person's cover in fifteen bits, whose order is a last tie-breaker between rows: cover that ends later
 * first, then the payer and the scheme that stand first in their lists; what is said before what is not.
 */
final class PackedCover {

    /** The last month ahead that is told apart; cover that ends later is not due. */
    static final int MONTHS_AHEAD = 12;

    private static final int SCHEME_BITS = 7;
    private static final int PAYER_AT = SCHEME_BITS;
    private static final int PAYER_BITS = 4;
    private static final int END_AT = PAYER_AT + PAYER_BITS;
    private static final int END_BITS = 4;

    static final int BITS = END_AT + END_BITS;
    static final int MASK = (1 << BITS) - 1;

    private static final int SCHEME_MAX = (1 << SCHEME_BITS) - 1;
    private static final int PAYER_MAX = (1 << PAYER_BITS) - 1;
    private static final int END_MAX = (1 << END_BITS) - 1;

    private static final int ENDED = 1;
    private static final int ENDS_NOW = 2;
    private static final int LATER = ENDS_NOW + MONTHS_AHEAD + 1;

    private static final Payer[] PAYERS = Payer.values();

    private PackedCover() {}

    /** @param month the month counted */
    static int of(Cover cover, YearMonth month) {
        return cover.paidUntil().map(until -> endPart(until, month)).orElse(0)
                | cover.payer().map(PackedCover::payerPart).orElse(0)
                | cover.scheme().map(PackedCover::schemePart).orElse(0);
    }

    static int endPart(YearMonth until, YearMonth month) {
        return end(until, month) << END_AT;
    }

    static int payerPart(Payer payer) {
        return (PAYER_MAX - payer.ordinal()) << PAYER_AT;
    }

    /** Of a code that is not on the list, nothing. */
    static int schemePart(String scheme) {
        return CodeList.schemes().indexOf(scheme).map(PackedCover::scheme).orElse(0);
    }

    private static int end(YearMonth until, YearMonth month) {
        long ahead = ChronoUnit.MONTHS.between(month, until);
        return ahead < 0 ? ENDED : (int) Math.min(LATER, ENDS_NOW + ahead);
    }

    /** A scheme's place in its list, as it is packed. */
    static int scheme(int index) {
        if (index >= SCHEME_MAX) {
            throw new IllegalArgumentException(
                    "at most " + SCHEME_MAX + " schemes can be told apart, found one at place " + (index + 1));
        }
        return SCHEME_MAX - index;
    }

    /** Whether the cover ends in the month counted or one of the twelve after it. */
    static boolean isDue(int cover) {
        int end = end(cover);
        return end >= ENDS_NOW && end < LATER;
    }

    /** In how many months it ends, 0 to 12; only where it is due. */
    static int monthsAhead(int cover) {
        return end(cover) - ENDS_NOW;
    }

    /** The payer's place among the constants, or one more than the last where none is known. */
    static int payerIndex(int cover) {
        int payer = (cover >>> PAYER_AT) & PAYER_MAX;
        return payer == 0 ? PAYERS.length : PAYER_MAX - payer;
    }

    /** The scheme's place in its list, or that many as stand in it where none is known. */
    static int schemeIndex(int cover, int schemes) {
        int scheme = cover & SCHEME_MAX;
        return scheme == 0 ? schemes : SCHEME_MAX - scheme;
    }

    private static int end(int cover) {
        return (cover >>> END_AT) & END_MAX;
    }
}
