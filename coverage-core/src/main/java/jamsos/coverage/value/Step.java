package jamsos.coverage.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One value of a {@link Timeline}, from its first day on, with its source (nilai yang berlaku).
 *
 * @param from the first day in force
 * @param until the last day in force, empty where it holds until the next step or for good
 * @param value what is in force
 * @param citation where it is laid down
 * @param verified false where value or first day rest on general knowledge and not on a source that was read
 * @param <T> what kind of value
 */
public record Step<T>(LocalDate from, Optional<LocalDate> until, T value, Citation citation, boolean verified) {

    /** Refuses a last day before the first. */
    public Step {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(citation, "citation");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("until must not lie before from " + from + ", found " + until.get());
        }
    }

    /** Whether the step has ended before that day by its own last day. */
    boolean endedBefore(LocalDate date) {
        return until.isPresent() && until.get().isBefore(date);
    }
}
