package jamsos.coverage.region;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * Which code system a set of undotted codes is written in, proved by the names beside them (bukti sistem kode).
 *
 * <p>Only pairs that tell the systems apart count: 1801 beside "Lampung Barat" is BPS, beside "Lampung Selatan" is
 * Kemendagri; 1809 is Pesawaran in both and tells nothing. Sizes of regions and prefixes of NIKs prove nothing either.
 *
 * @param bps pairs that agree with BPS only
 * @param kemendagri pairs that agree with Kemendagri only
 * @param both pairs that agree with both
 * @param neither pairs that agree with neither: unknown code, unknown name, or two that do not belong together
 */
public record CodeSystemProof(long bps, long kemendagri, long both, long neither) {

    /** Of the pairs that tell, this share must agree, so that single slips do not undo a proof. */
    private static final double AGREEING_SHARE = 0.99;

    /** Refuses negative counts. */
    public CodeSystemProof {
        if (bps < 0 || kemendagri < 0 || both < 0 || neither < 0) {
            throw new IllegalArgumentException("counts of pairs must be 0 or more, found " + bps + ", " + kemendagri
                    + ", " + both + ", " + neither);
        }
    }

    /** Looks at every pair. */
    public static CodeSystemProof of(Collection<Pair> pairs, Regions regions) {
        long bps = 0;
        long kemendagri = 0;
        long both = 0;
        long neither = 0;
        for (Pair pair : pairs) {
            boolean asBps = pair.agrees(CodeSystem.BPS, regions);
            boolean asKemendagri = pair.agrees(CodeSystem.KEMENDAGRI, regions);
            if (asBps && asKemendagri) {
                both++;
            } else if (asBps) {
                bps++;
            } else if (asKemendagri) {
                kemendagri++;
            } else {
                neither++;
            }
        }
        return new CodeSystemProof(bps, kemendagri, both, neither);
    }

    /** The system proved; empty where no pair tells or the pairs contradict each other. */
    public Optional<CodeSystem> system() {
        long telling = Math.addExact(bps, kemendagri);
        if (telling == 0 || Math.max(bps, kemendagri) < AGREEING_SHARE * telling) {
            return Optional.empty();
        }
        return Optional.of(bps > kemendagri ? CodeSystem.BPS : CodeSystem.KEMENDAGRI);
    }

    /**
     * A code and the name beside it.
     *
     * @param code four digits, a dot or none
     * @param name the name of a region
     */
    public record Pair(String code, String name) {

        /** Refuses absent parts. */
        public Pair {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
        }

        private boolean agrees(CodeSystem system, Regions regions) {
            try {
                Optional<Region> byCode = system == CodeSystem.BPS
                        ? regions.find(new BpsCode(code))
                        : regions.find(KemendagriCode.parse(code));
                return byCode.isPresent() && byCode.equals(regions.findByName(name));
            } catch (IllegalArgumentException notACode) {
                return false;
            }
        }
    }
}
