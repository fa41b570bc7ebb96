package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of people (or rows) that a release rests on: a figure, or a difference that figures imply, such as registered
 * less active.
 *
 * <p>Knows the true number and how far it is open: the lowest and the highest number for which a whole other month was
 * found that would have given the same release.
 */
final class Count {

    /** Beyond any number of people: a count that may grow or fall so far has no limit. */
    static final long NO_LIMIT = 1L << 50;

    private final int index;
    private final Optional<CellId> cell;
    private final long value;
    private final Terms terms;
    private boolean withheld;
    private boolean settled;
    private long lowest;
    private long highest;

    Count(int index, Optional<CellId> cell, long value, Terms terms) {
        this.index = index;
        this.cell = Objects.requireNonNull(cell, "cell");
        this.value = value;
        this.terms = Objects.requireNonNull(terms, "terms");
        if (value < terms.least() || value > terms.most()) {
            throw new IllegalArgumentException("count of " + this + " must lie between " + terms.least() + " and "
                    + terms.most() + ", found " + value);
        }
        this.lowest = value;
        this.highest = value;
    }

    /** Its place among the counts of a release. */
    int index() {
        return index;
    }

    /** The figure it is; empty where no figure of this release names it. */
    Optional<CellId> cell() {
        return cell;
    }

    /** The true number. */
    long value() {
        return value;
    }

    /** How far its source may have rounded it. */
    long margin() {
        return terms.margin();
    }

    /** Whether it must not be told from nobody, nor from five. */
    boolean isSmall() {
        return terms.small();
    }

    /** What the release loses when it is withheld. */
    int loss() {
        return terms.loss();
    }

    /** How much it can fall, as a number of 0 or less. */
    long fall() {
        return terms.least() - value;
    }

    /** How much it can grow. */
    long growth() {
        return terms.most() - value;
    }

    /** Whether everybody reads it. */
    boolean isShown() {
        return cell.isPresent() && !withheld;
    }

    boolean isWithheld() {
        return withheld;
    }

    void withhold() {
        withheld = cell.isPresent();
    }

    /** Says that it could be any of two numbers as well, for all that is published. */
    void open(long low, long high) {
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
    }

    /** Stops asking for more: nothing that can be withheld would open it further. */
    void settle() {
        settled = true;
    }

    /**
     * The changes from the true number of which one must become possible next; none where the count is open enough. A
     * small count must be able to be five, and nobody; any other that is withheld must be open by five, up or down.
     */
    List<Long> lacking() {
        long threshold = Math.min(DisclosureGate.THRESHOLD, terms.most());
        if (settled || !(isSmall() || withheld)) {
            return List.of();
        }
        if (isSmall() && highest < threshold) {
            return List.of(threshold - value);
        }
        if (isSmall() && lowest > 0) {
            return List.of(-value);
        }
        return highest - lowest >= threshold
                ? List.of()
                : List.of(lowest + threshold - value, highest - threshold - value);
    }

    @Override
    public String toString() {
        return cell.map(CellId::toString).orElse("implied " + index);
    }

    /**
     * What is known of a count beforehand.
     *
     * @param least the least anybody takes it for
     * @param most the most anybody takes it for
     * @param margin how far its source may have rounded it
     * @param small whether it must not be told from nobody, nor from five
     * @param loss what the release loses when it is withheld, 1 or more
     */
    record Terms(long least, long most, long margin, boolean small, int loss) {}
}
