package jamsos.coverage.metric;

import java.util.List;
import java.util.Objects;

/**
 * From one agency's figure to another's for the same thing (jembatan angka): known differences one by one, and the rest
 * that nobody has explained. Start, steps and rest add to the end exactly.
 *
 * <p>Example: in December 2023 Lampung printed 731,991 persons covered, the Ministry of Manpower 578,889: without a
 * known cause the whole -153,102 is the unexplained rest.
 *
 * @param from the figure to start from
 * @param steps the known differences, in order
 * @param to the figure to arrive at
 */
public record Bridge(Stated from, List<Step> steps, Stated to) {

    /**
     * Refuses two figures of one agency.
     *
     * @throws ArithmeticException when the rest does not fit
     */
    public Bridge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        steps = List.copyOf(steps);
        if (from.agency().equals(to.agency())) {
            throw new IllegalArgumentException("a bridge leads from one agency to another, found twice " + to.agency());
        }
        unexplained(from, steps, to);
    }

    /** What no step explains: the end less the start and all steps. */
    public long unexplained() {
        return unexplained(from, steps, to);
    }

    private static long unexplained(Stated from, List<Step> steps, Stated to) {
        long explained = from.persons();
        for (Step step : steps) {
            explained = Math.addExact(explained, step.persons());
        }
        return Math.subtractExact(to.persons(), explained);
    }

    /**
     * A figure as an agency states it.
     *
     * @param agency who states it
     * @param persons the persons, zero or more
     */
    public record Stated(String agency, long persons) {

        /** Refuses a blank agency and a negative figure. */
        public Stated {
            if (agency.isBlank()) {
                throw new IllegalArgumentException("agency must not be blank");
            }
            if (persons < 0) {
                throw new IllegalArgumentException("persons must be 0 or more, found " + persons);
            }
        }
    }

    /**
     * One known difference.
     *
     * @param cause what kind it is
     * @param reason the cause in words
     * @param persons the persons it adds, negative where it takes away
     */
    public record Step(Cause cause, String reason, long persons) {

        /** Refuses a blank reason. */
        public Step {
            Objects.requireNonNull(cause, "cause");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason must not be blank");
            }
        }
    }

    /** Why two agencies differ. */
    public enum Cause {
        /** Other people or places are meant (cakupan). */
        SCOPE,
        /** Another date (tanggal). */
        DATE,
        /** Another reading of active (status). */
        STATUS,
        /** People counted more than once (ganda). */
        DUPLICATES
    }
}
