package jamsos.coverage.quality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading a value from a supplier gave: the value with what had to be said about it, or the reason why there is
 * none (nilai terperiksa). Bad data is a value, never an exception.
 *
 * @param <T> what was read
 * @param value the value, empty where it was refused
 * @param codes the reason first where it was refused, else notices about the value taken
 */
public record Checked<T>(Optional<T> value, List<NoticeCode> codes) {

    /** Refuses an absent value without a reason. */
    public Checked {
        Objects.requireNonNull(value, "value");
        codes = List.copyOf(codes);
        if (value.isEmpty() && codes.isEmpty()) {
            throw new IllegalArgumentException("a refused value needs a reason");
        }
    }

    /** A value taken, with what is to be told about it. */
    public static <T> Checked<T> accepted(T value, NoticeCode... notices) {
        return new Checked<>(Optional.of(value), List.of(notices));
    }

    /** A value refused. */
    public static <T> Checked<T> rejected(NoticeCode reason) {
        return new Checked<>(Optional.empty(), List.of(reason));
    }

    /** Why there is no value; empty where there is one. */
    public Optional<NoticeCode> reason() {
        return value.isPresent() ? Optional.empty() : Optional.of(codes.get(0));
    }
}
