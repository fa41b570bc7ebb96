package jamsos.coverage.metric;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One figure with its name, marks and what it rests on (angka).
 *
 * @param id its name
 * @param value a whole number, or percent with 4 decimals; empty where withheld or not available
 * @param flags its marks
 * @param basis what it rests on
 */
public record Figure(CellId id, Optional<BigDecimal> value, Set<Flag> flags, Basis basis) {

    /** Refuses a value that is withheld or not available, an absent one that is neither, and a wrong scale. */
    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(basis, "basis");
        EnumSet<Flag> marks = EnumSet.noneOf(Flag.class);
        marks.addAll(flags);
        flags = Collections.unmodifiableSet(marks);
        boolean absent = flags.contains(Flag.WITHHELD) || flags.contains(Flag.NOT_AVAILABLE);
        if (absent == value.isPresent()) {
            throw new IllegalArgumentException(
                    "figure " + id + " must have either a value or the mark c or x, found " + value + " " + flags);
        }
        int scale = id.measure().unit() == Measure.Unit.PERCENT ? 4 : 0;
        if (value.isPresent() && value.get().scale() != scale) {
            throw new IllegalArgumentException(
                    "figure " + id + " must have " + scale + " decimals, found " + value.get());
        }
    }

    /** The marks as joined in {@code cells.csv}; empty text where there are none. */
    public String flagCodes() {
        return flags.stream().map(Flag::code).collect(Collectors.joining());
    }

    /** Whether the figure carries that mark. */
    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** The same cell with its value withheld. */
    public Figure withheld() {
        EnumSet<Flag> marks = EnumSet.of(Flag.WITHHELD);
        marks.addAll(flags);
        return new Figure(id, Optional.empty(), marks, basis);
    }

    /** The same cell marked as one that will change. */
    public Figure provisional() {
        EnumSet<Flag> marks = EnumSet.of(Flag.PROVISIONAL);
        marks.addAll(flags);
        return new Figure(id, value, marks, basis);
    }
}
