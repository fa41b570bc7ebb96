package jamsos.coverage.batch.intake;

import jamsos.coverage.region.Region;
import java.util.Optional;

/**
 * What the region cells of a row say (temuan wilayah).
 *
 * @param kind whether they name a region
 * @param region the region, where they name one
 * @param otherwise the region that the same code means in the other code system, where only a code names the region and
 *     the two differ
 */
record RegionFinding(Kind kind, Optional<Region> region, Optional<Region> otherwise) {

    static final RegionFinding NOTHING = without(Kind.NOTHING);
    static final RegionFinding UNKNOWN = without(Kind.UNKNOWN);
    static final RegionFinding ELSEWHERE = without(Kind.ELSEWHERE);
    private static final RegionFinding CONFLICT = without(Kind.CONFLICT);

    private static RegionFinding without(Kind kind) {
        return new RegionFinding(kind, Optional.empty(), Optional.empty());
    }

    static RegionFinding named(Region region) {
        return new RegionFinding(Kind.FOUND, Optional.of(region), Optional.empty());
    }

    static RegionFinding coded(Region region, Optional<Region> otherwise) {
        return new RegionFinding(Kind.FOUND, Optional.of(region), otherwise.filter(other -> !other.equals(region)));
    }

    /** What two cells say together. A place outside the province need not be known by name. */
    RegionFinding and(RegionFinding other) {
        if (kind == Kind.NOTHING) {
            return other;
        }
        if (other.kind == Kind.NOTHING) {
            return this;
        }
        if (kind == Kind.CONFLICT || other.kind == Kind.CONFLICT) {
            return CONFLICT;
        }
        if (kind == Kind.FOUND && other.kind == Kind.FOUND) {
            return region.equals(other.region) ? new RegionFinding(kind, region, Optional.empty()) : CONFLICT;
        }
        boolean here = kind == Kind.FOUND || other.kind == Kind.FOUND;
        boolean elsewhere = kind == Kind.ELSEWHERE || other.kind == Kind.ELSEWHERE;
        if (here && elsewhere) {
            return CONFLICT;
        }
        return elsewhere ? ELSEWHERE : UNKNOWN;
    }

    /** Whether cells name a region. */
    enum Kind {
        /** They are empty. */
        NOTHING,
        /** They name a region of the province, or the province. */
        FOUND,
        /** They name a place in another province. */
        ELSEWHERE,
        /** They name nothing that is known. */
        UNKNOWN,
        /** They name two places. */
        CONFLICT
    }
}
