package jamsos.coverage.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What was in force when (garis waktu): dated steps, each with its source. Asked on a day, it answers with the step in
 * force or with nothing, never with a value of another time.
 *
 * <p>Example: {@code ceilings.at(LocalDate.of(2026, 2, 28))} is the pension wage ceiling of March 2025.
 *
 * <p>Nothing is in force before the first step, and after a step's own last day until the next begins.
 * {@link #nextAfter} then tells what comes. Immutable; the order in which steps are given does not matter.
 *
 * @param <T> what kind of value
 */
public final class Timeline<T> {

    private final NavigableMap<LocalDate, Step<T>> steps;

    private Timeline(NavigableMap<LocalDate, Step<T>> steps) {
        this.steps = steps;
    }

    /**
     * A timeline of these steps.
     *
     * @throws IllegalArgumentException when there is none, two begin on one day, or one ends after the next begins
     */
    public static <T> Timeline<T> of(List<Step<T>> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a timeline needs at least one step, found none");
        }
        NavigableMap<LocalDate, Step<T>> sorted = new TreeMap<>();
        for (Step<T> step : steps) {
            if (sorted.put(step.from(), step) != null) {
                throw new IllegalArgumentException("two steps begin on " + step.from() + "; expected one");
            }
        }
        for (Step<T> step : sorted.values()) {
            Map.Entry<LocalDate, Step<T>> next = sorted.higherEntry(step.from());
            if (next != null && step.until().isPresent() && !step.endedBefore(next.getKey())) {
                throw new IllegalArgumentException("the step from " + step.from() + " ends on "
                        + step.until().get() + "; expected a day before " + next.getKey()
                        + ", where the next begins");
            }
        }
        return new Timeline<>(sorted);
    }

    /**
     * A timeline of the rows of a table with the columns {@code from}, {@code until} (may be empty), {@code verified}
     * (yes or no) and {@code citation}.
     *
     * @param value reads what a row puts in force
     * @throws IllegalArgumentException when a row cannot be read or the steps do not fit together
     */
    public static <T> Timeline<T> read(List<ReferenceTable.Row> rows, Function<ReferenceTable.Row, ? extends T> value) {
        List<Step<T>> steps = new ArrayList<>();
        for (ReferenceTable.Row row : rows) {
            steps.add(new Step<>(
                    row.get("from", LocalDate::parse),
                    row.find("until", LocalDate::parse),
                    value.apply(row),
                    row.get("citation", Citation::new),
                    row.yes("verified")));
        }
        return of(steps);
    }

    /** The step in force on that day, or nothing. */
    public Optional<Step<T>> at(LocalDate date) {
        return Optional.ofNullable(steps.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(step -> !step.endedBefore(date));
    }

    /** The first step that begins after that day, or nothing. */
    public Optional<Step<T>> nextAfter(LocalDate date) {
        return Optional.ofNullable(steps.higherEntry(date)).map(Map.Entry::getValue);
    }

    /** All steps, earliest first. */
    public List<Step<T>> steps() {
        return List.copyOf(steps.values());
    }

    /**
     * Two values that are in force together, as one: a rate and the ceiling it is applied to.
     *
     * <p>Nothing is in force where either has nothing. The citation names both sources; the value is verified where
     * both are.
     *
     * @throws IllegalArgumentException when the two are never in force on one day
     */
    public <U, R> Timeline<R> with(Timeline<U> other, BiFunction<? super T, ? super U, ? extends R> join) {
        SortedSet<LocalDate> changes = new TreeSet<>(changes());
        changes.addAll(other.changes());
        List<LocalDate> days = List.copyOf(changes);
        List<Step<R>> joined = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            Optional<Step<T>> mine = at(day);
            Optional<Step<U>> others = other.at(day);
            if (mine.isPresent() && others.isPresent()) {
                Optional<LocalDate> until =
                        i + 1 < days.size() ? Optional.of(days.get(i + 1).minusDays(1)) : Optional.empty();
                joined.add(join(day, until, mine.get(), others.get(), join));
            }
        }
        return of(joined);
    }

    private static <T, U, R> Step<R> join(
            LocalDate from,
            Optional<LocalDate> until,
            Step<T> one,
            Step<U> other,
            BiFunction<? super T, ? super U, ? extends R> join) {
        return new Step<>(
                from,
                until,
                join.apply(one.value(), other.value()),
                both(one.citation(), other.citation()),
                one.verified() && other.verified());
    }

    private static Citation both(Citation one, Citation other) {
        return one.equals(other) ? one : new Citation(one + "; " + other);
    }

    /** The days on which the answer can change: first days, and the days after last days. */
    private SortedSet<LocalDate> changes() {
        SortedSet<LocalDate> days = new TreeSet<>(steps.keySet());
        steps.values().forEach(step -> step.until().ifPresent(until -> days.add(until.plusDays(1))));
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps);
    }

    @Override
    public String toString() {
        return "Timeline" + steps.values();
    }
}
