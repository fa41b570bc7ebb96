package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Coverage of a region as it is told (cakupan): exactly, or roughly with its interval where inputs were rounded. */
final class Rate {

    /** An interval wider than this many percentage points is told. */
    private static final BigDecimal TOLD_FROM = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Draft draft;
    private final Figure figure;
    private final Optional<BigDecimal> low;
    private final Optional<BigDecimal> high;

    private Rate(Draft draft, Figure figure, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        this.draft = draft;
        this.figure = figure;
        this.low = low;
        this.high = high;
    }

    static Optional<Rate> find(Draft draft, Definition definition, Slice slice) {
        return draft.find(Measure.RATE, definition, slice)
                .map(rate -> new Rate(
                        draft,
                        rate,
                        draft.value(Measure.RATE_LOW, definition, slice),
                        draft.value(Measure.RATE_HIGH, definition, slice)));
    }

    /** Percent with 4 decimals; empty where withheld or not available. */
    Optional<BigDecimal> value() {
        return figure.value();
    }

    /** Whether inputs were rounded so much that it is known roughly only. */
    boolean isRough() {
        return value().isPresent()
                && low.isPresent()
                && high.isPresent()
                && high.get().subtract(low.get()).compareTo(TOLD_FROM) > 0;
    }

    /** Whether there are more persons than workers. */
    boolean isAboveAll() {
        return value().map(percent -> percent.compareTo(HUNDRED) > 0).orElse(false);
    }

    /** {@code 22,22%}, or {@code sekitar 22% (19-25%)}; it must have a value. */
    String inText() {
        return isRough() ? about() + " " + interval() : draft.numerals().percent(percent());
    }

    /** The share of those not covered, as it is told: {@code 77,78%} or {@code sekitar 78%}; it must have a value. */
    String restInText() {
        BigDecimal rest = HUNDRED.subtract(percent());
        return isRough()
                ? draft.numerals().aboutPercent(rest)
                : draft.numerals().percent(rest);
    }

    /** {@code (19-25%)}; empty text where it is known exactly. */
    String interval() {
        return isRough() ? draft.numerals().interval(low.orElseThrow(), high.orElseThrow()) : "";
    }

    Datum inTable() {
        return datum(() -> Marks.behind(inText(), figure, isRough()));
    }

    /** Without the interval, for a box that tells it below: {@code sekitar 22%}. */
    Datum inBox() {
        return datum(() -> isRough() ? about() : inText());
    }

    /** Where there is little room: {@code ≈22%}. */
    Datum inChart() {
        return datum(() -> isRough() ? "≈" + draft.numerals().wholePercent(percent()) : inText());
    }

    private Datum datum(Supplier<String> shown) {
        return new Datum(
                Marks.ofAbsent(figure).orElseGet(shown), figure.value(), NumberStyle.PERCENT, Optional.of(figure.id()));
    }

    private String about() {
        return draft.numerals().aboutPercent(percent());
    }

    private BigDecimal percent() {
        return value().orElseThrow();
    }
}
