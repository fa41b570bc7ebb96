package jamsos.coverage.metric;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * What the rows of a person leave behind, packed into a long whose order is the rule of precedence of the contract.
 *
 * <p>The higher bits place the person, most important first: active; month paid through; segment; region; birth date;
 * sex; what is known of her cover. The lowest five hold the programs of active rows. Merging two rows is the larger
 * placement with the union of the programs, so it is commutative, associative and idempotent: no order of rows or threads
 * can change a figure. All bits but the sign are in use.
 */
final class PersonState {

    private static final int PROGRAM_BITS = Program.values().length;
    private static final long PROGRAM_MASK = (1L << PROGRAM_BITS) - 1;
    private static final int COVER_AT = PROGRAM_BITS;
    private static final int SEX_AT = COVER_AT + PackedCover.BITS;
    private static final int BIRTH_AT = SEX_AT + 1;
    private static final int BIRTH_BITS = 17;
    private static final int REGION_AT = BIRTH_AT + BIRTH_BITS;
    private static final int REGION_BITS = 10;
    private static final int SEGMENT_AT = REGION_AT + REGION_BITS;
    private static final int SEGMENT_BITS = 2;
    private static final int PAID_AT = SEGMENT_AT + SEGMENT_BITS;
    private static final int PAID_BITS = 12;
    private static final int ACTIVE_AT = PAID_AT + PAID_BITS;

    private static final int BIRTH_MAX = (1 << BIRTH_BITS) - 1;
    private static final int REGION_MAX = (1 << REGION_BITS) - 1;
    private static final int SEGMENT_MAX = (1 << SEGMENT_BITS) - 1;
    private static final int PAID_MAX = (1 << PAID_BITS) - 1;

    private static final int FIRST_YEAR = 1900;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final Segment[] SEGMENTS = Segment.values();

    private PersonState() {}

    /**
     * One row: the sum of the parts of its values.
     *
     * @param regionIndex the place of the row's region among the parts of the province, lowest code first
     * @param month the month counted, from which the end of cover is reckoned
     */
    static long of(Participation row, int regionIndex, YearMonth month) {
        return row(activePart(row.active())
                | row.paidThrough().map(PersonState::paidPart).orElse(0L)
                | segmentPart(row.segment())
                | regionPart(regionIndex)
                | birthPart(birth(row.birthDate()))
                | sexPart(row.sex())
                | coverPart(PackedCover.of(row.cover(), month))
                | programsPart(row.programs()));
    }

    /** What the parts of a row leave of it: programs count only where the row is active. */
    static long row(long parts) {
        return isActive(parts) ? parts : parts & ~PROGRAM_MASK;
    }

    static long activePart(boolean active) {
        return active ? 1L << ACTIVE_AT : 0;
    }

    static long paidPart(YearMonth month) {
        return (long) paid(month) << PAID_AT;
    }

    static long segmentPart(Segment segment) {
        return (long) (SEGMENT_MAX - segment.ordinal()) << SEGMENT_AT;
    }

    static long regionPart(int regionIndex) {
        if (regionIndex > REGION_MAX) {
            throw new IllegalArgumentException("a province can have at most " + (REGION_MAX + 1) + " regions");
        }
        return (long) (REGION_MAX - regionIndex) << REGION_AT;
    }

    /** @param birth as {@link #birth(LocalDate)} */
    static long birthPart(long birth) {
        return (BIRTH_MAX - birth) << BIRTH_AT;
    }

    static long sexPart(Sex sex) {
        return sex == Sex.MALE ? 1L << SEX_AT : 0;
    }

    static long coverPart(int cover) {
        return (long) cover << COVER_AT;
    }

    static long programsPart(Set<Program> programs) {
        long part = 0;
        for (Program program : programs) {
            part |= 1L << program.ordinal();
        }
        return part;
    }

    /** A month as the number under which it is packed, at least 1. */
    static int paid(YearMonth month) {
        long months = (month.getYear() - FIRST_YEAR) * 12L + month.getMonthValue();
        if (months < 1 || months > PAID_MAX) {
            throw new IllegalArgumentException(
                    "month paid through must lie between 1900-01 and 2241-03, found " + month);
        }
        return (int) months;
    }

    /** Two rows of one person. */
    static long merge(long one, long other) {
        return Math.max(one & ~PROGRAM_MASK, other & ~PROGRAM_MASK) | ((one | other) & PROGRAM_MASK);
    }

    static boolean isActive(long state) {
        return ((state >>> ACTIVE_AT) & 1) != 0;
    }

    /** As {@link #paid}; 0 where the placing row does not say. */
    static int paidThrough(long state) {
        return (int) (state >>> PAID_AT) & PAID_MAX;
    }

    static Segment segment(long state) {
        return SEGMENTS[SEGMENT_MAX - ((int) (state >>> SEGMENT_AT) & SEGMENT_MAX)];
    }

    static int regionIndex(long state) {
        return REGION_MAX - ((int) (state >>> REGION_AT) & REGION_MAX);
    }

    /** A birth date as the number under which it is packed; one out of range is moved to the end, in the same age band. */
    static long birth(LocalDate date) {
        return birthOfDay(date.toEpochDay());
    }

    /** As {@link #birth(LocalDate)}, of a day counted from 1970-01-01. */
    static long birthOfDay(long epochDay) {
        return Math.max(0, Math.min(BIRTH_MAX, epochDay - FIRST_DAY));
    }

    /** As {@link #birth(LocalDate)}. */
    static long birth(long state) {
        return BIRTH_MAX - ((state >>> BIRTH_AT) & BIRTH_MAX);
    }

    static Sex sex(long state) {
        return ((state >>> SEX_AT) & 1) != 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** What is known of the person's cover, as {@link PackedCover} reads it. */
    static int cover(long state) {
        return (int) (state >>> COVER_AT) & PackedCover.MASK;
    }

    static boolean has(long state, Program program) {
        return ((state >>> program.ordinal()) & 1) != 0;
    }

    /** The programs as bits, that of a program at its place among the constants. */
    static int programs(long state) {
        return (int) (state & PROGRAM_MASK);
    }
}
