package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures as table cells (isi tabel): the value, how it reads, and its mark. */
final class Cells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Draft draft;

    Cells(Draft draft) {
        this.draft = draft;
    }

    /** A published figure with its mark. */
    Datum of(Figure figure) {
        NumberStyle style = style(figure);
        Optional<String> absent = Marks.ofAbsent(figure);
        if (absent.isPresent()) {
            return new Datum(absent.get(), Optional.empty(), style, Optional.of(figure.id()));
        }
        BigDecimal value = figure.value().orElseThrow();
        if (value.signum() == 0 && style == NumberStyle.COUNT) {
            return new Datum(Marks.ZERO, figure.value(), style, Optional.of(figure.id()));
        }
        String shown = Marks.behind(inText(figure), figure, style == NumberStyle.MILLIONS);
        return new Datum(shown, figure.value(), style, Optional.of(figure.id()));
    }

    /** A figure in running text, where no mark is set; it must have a value. */
    String inText(Figure figure) {
        BigDecimal value = figure.value().orElseThrow();
        return switch (figure.id().measure().unit()) {
            case PERSONS, ROWS ->
                draft.numerals().count(value.longValueExact(), figure.basis().step());
            case PERCENT ->
                isPoints(figure)
                        ? draft.numerals().points(value)
                        : draft.numerals().percent(value);
            case RUPIAH -> draft.numerals().rupiah(value.longValueExact());
        };
    }

    /** A figure in a box, where no mark is set; it must have a value. */
    Datum inBox(Figure figure) {
        return new Datum(inText(figure), figure.value(), style(figure), Optional.of(figure.id()));
    }

    private static NumberStyle style(Figure figure) {
        return switch (figure.id().measure().unit()) {
            case PERSONS, ROWS -> Numerals.inMillions(figure.basis().step()) ? NumberStyle.MILLIONS : NumberStyle.COUNT;
            case PERCENT -> isPoints(figure) ? NumberStyle.POINTS : NumberStyle.PERCENT;
            case RUPIAH -> NumberStyle.RUPIAH;
        };
    }

    /** Whether it is a difference of percentages. */
    private static boolean isPoints(Figure figure) {
        return figure.id().measure() == Measure.CHANGE_NUMERATOR || figure.id().measure() == Measure.CHANGE_DENOMINATOR;
    }

    /** A figure that a source gives or that is computed from such; not available where the month has none. */
    Datum given(Measure measure, Definition definition, Slice slice) {
        return draft.find(measure, definition, slice).map(this::of).orElseGet(this::notAvailable);
    }

    /** A count of persons; where rows were counted, one that is not written down is zero. */
    Datum persons(Measure measure, Definition definition, Slice slice) {
        return draft.find(measure, definition, slice)
                .map(this::of)
                .orElseGet(() -> draft.counted() ? count(0) : notAvailable());
    }

    /** Coverage with the interval where that is wide. */
    Datum rate(Definition definition, Slice slice) {
        return Rate.find(draft, definition, slice).map(Rate::inTable).orElseGet(this::notAvailable);
    }

    /** A count made here out of published ones. */
    Datum count(long value) {
        String shown = value == 0 ? Marks.ZERO : draft.numerals().count(value);
        return new Datum(shown, Optional.of(BigDecimal.valueOf(value)), NumberStyle.COUNT, Optional.empty());
    }

    /** The sum of counts; the mark of the first that is absent where one is. */
    Datum sum(List<Datum> parts) {
        return parts.stream()
                .filter(part -> part.value().isEmpty())
                .findFirst()
                .map(absent -> new Datum(absent.shown(), Optional.empty(), NumberStyle.COUNT, Optional.empty()))
                .orElseGet(() -> count(parts.stream()
                        .mapToLong(part -> part.value().orElseThrow().longValueExact())
                        .reduce(0, Math::addExact)));
    }

    /** The share of a part in a whole; the mark of whichever is absent, and not available for a whole of zero. */
    Datum share(Datum part, Datum whole) {
        Optional<Datum> absent =
                Stream.of(whole, part).filter(one -> one.value().isEmpty()).findFirst();
        if (absent.isPresent()) {
            return new Datum(absent.get().shown(), Optional.empty(), NumberStyle.PERCENT, Optional.empty());
        }
        if (whole.value().orElseThrow().signum() == 0) {
            return notAvailable();
        }
        return percent(percentOf(part.value().orElseThrow(), whole.value().orElseThrow()));
    }

    /** A percentage made here out of published figures. */
    Datum percent(BigDecimal percent) {
        return new Datum(
                draft.numerals().percent(percent), Optional.of(percent), NumberStyle.PERCENT, Optional.empty());
    }

    /** A difference of percentages made here out of published figures. */
    Datum points(BigDecimal points) {
        return new Datum(draft.numerals().points(points), Optional.of(points), NumberStyle.POINTS, Optional.empty());
    }

    Datum notAvailable() {
        return new Datum(Marks.NOT_AVAILABLE, Optional.empty(), NumberStyle.COUNT, Optional.empty());
    }

    static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
    }
}
