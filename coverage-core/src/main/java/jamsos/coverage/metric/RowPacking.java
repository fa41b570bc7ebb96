package jamsos.coverage.metric;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * How a participant row is packed for a {@link TallyLane} (pemadatan baris), for readers to whom an object per row costs too
 * much. Every value contributes a part, and the row is the sum of its parts, so what a value means need be worked out only
 * once. Packed so, a row counts exactly as the {@link jamsos.coverage.worker.Participation} with the same values.
 *
 * <p>Of each kind of value at most one part may be added. What a supplier does not say has no part. The bits are no format:
 * they change with the rules.
 */
public final class RowPacking {

    private final YearMonth month;
    private final Regions regions;

    /** The packing of rows of that month and province. */
    public RowPacking(YearMonth month, Regions regions) {
        this.month = month;
        this.regions = regions;
    }

    /** Whether the supplier calls the participation active. */
    public long active(boolean active) {
        return PersonState.activePart(active);
    }

    /**
     * The last month paid.
     *
     * @throws IllegalArgumentException when it does not lie between 1900-01 and 2241-03
     */
    public long paidThrough(YearMonth paid) {
        return PersonState.paidPart(paid);
    }

    /** The segment. */
    public long segment(Segment segment) {
        return PersonState.segmentPart(segment);
    }

    /**
     * The kabupaten/kota.
     *
     * @throws IllegalArgumentException when it lies outside the province
     */
    public long region(KemendagriCode region) {
        return PersonState.regionPart(regions.requireIndexOf(region));
    }

    /** The birth date, as {@link LocalDate#toEpochDay()}. */
    public static long birthDate(long epochDay) {
        return PersonState.birthPart(PersonState.birthOfDay(epochDay));
    }

    /** The sex. */
    public long sex(Sex sex) {
        return PersonState.sexPart(sex);
    }

    /** The programs, at least one. */
    public long programs(Set<Program> programs) {
        return PersonState.programsPart(programs);
    }

    /** The last month covered. */
    public long paidUntil(YearMonth until) {
        return PersonState.coverPart(PackedCover.endPart(until, month));
    }

    /** Who pays. */
    public long payer(Payer payer) {
        return PersonState.coverPart(PackedCover.payerPart(payer));
    }

    /** The scheme, a code of {@link jamsos.coverage.program.CodeList#schemes()}. */
    public long scheme(String scheme) {
        return PersonState.coverPart(PackedCover.schemePart(scheme));
    }
}
