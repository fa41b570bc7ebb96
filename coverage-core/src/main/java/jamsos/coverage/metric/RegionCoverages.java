package jamsos.coverage.metric;

import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Coverage of every region, by the ladder of definitions and both series of workers; before that, active persons that
 * nobody counted from rows are taken from headcounts, said or implied.
 */
final class RegionCoverages {

    static final List<Definition> LADDER = List.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureSheet sheet;
    private final GivenFigures given;
    private final boolean counted;

    /** Persons not counted here but told by suppliers, with their precision; the rest was counted. */
    private final Map<CellId, Rounded> told = new TreeMap<>();

    private final SortedMap<CellId, Coverage> coverages = new TreeMap<>();

    /** @param counted whether persons were counted from rows */
    RegionCoverages(FigureSheet sheet, GivenFigures given, boolean counted) {
        this.sheet = sheet;
        this.given = given;
        this.counted = counted;
    }

    /** Every coverage written, under the cell of its rate. */
    SortedMap<CellId, Coverage> coverages() {
        return Collections.unmodifiableSortedMap(coverages);
    }

    /** The active persons of a region with their precision, where they are known. */
    Optional<Rounded> active(Slice region) {
        return sheet.find(Measure.PERSONS, Definition.ACTIVE, region).flatMap(this::persons);
    }

    void write(List<Region> regions) {
        takeOverHeadcounts();
        for (Definition definition : LADDER) {
            for (WorkforceFigure.Series series : WorkforceFigure.Series.values()) {
                regions.forEach(region -> write(region, definition, series));
            }
        }
    }

    private void takeOverHeadcounts() {
        given.headcounts(Headcount.Status.ACTIVE).forEach((slice, figure) -> {
            List<Dimension> parts = List.copyOf(slice.parts().keySet());
            if (parts.isEmpty() || parts.equals(List.of(Dimension.SEGMENT))) {
                takeOver(Measure.PERSONS, slice, figure.value(), figure.basis());
            } else if (parts.equals(List.of(Dimension.PROGRAM))) {
                takeOver(Measure.PROGRAM_PERSONS, slice, figure.value(), figure.basis());
            }
        });
        given.headcounts(Headcount.Status.NOT_ACTIVE).forEach((slice, figure) -> {
            if (slice.parts().isEmpty()
                    && given.headcount(slice, Headcount.Status.ACTIVE).isEmpty()) {
                given.workers(slice, WorkforceFigure.Series.UNIVERSE)
                        .filter(workers -> workers.value() >= figure.value().value())
                        .map(workers -> workers.minus(figure.value()))
                        .ifPresent(active -> takeOver(
                                Measure.PERSONS,
                                slice,
                                active,
                                new Basis(figure.asOf(), figure.source(), active.step())));
            }
        });
    }

    private void takeOver(Measure measure, Slice slice, Rounded persons, Basis basis) {
        if (!counted) {
            sheet.quantity(measure, Definition.ACTIVE, slice, persons, basis);
            told.put(sheet.cell(measure, Definition.ACTIVE, slice), persons);
            return;
        }
        long here = sheet.find(measure, Definition.ACTIVE, slice)
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
        if (!Rounded.exact(here).agreesWith(persons)) {
            sheet.tell(NoticeCode.HEADCOUNT_DIFFERS, persons.value() + ", " + here, measure.code() + " " + slice);
        }
    }

    private void write(Region region, Definition people, WorkforceFigure.Series series) {
        Slice slice = Slice.of(region.code());
        Optional<Figure> persons = sheet.find(Measure.PERSONS, people, slice);
        boolean seriesGiven = !given.workforce(series).isEmpty();
        if (persons.isEmpty() || (series == WorkforceFigure.Series.EMPLOYED && !seriesGiven)) {
            return;
        }
        Definition definition = people.against(series);
        Optional<Rounded> workers =
                given.workers(slice, series).filter(some -> some.low().signum() > 0);
        Optional<Rounded> covered = persons(persons.get());
        if (workers.isEmpty() || covered.isEmpty()) {
            sheet.notAvailable(Measure.RATE, definition, slice);
            return;
        }
        Coverage coverage = implied(persons.get(), slice, series)
                .map(uncovered -> Coverage.ofUncovered(uncovered, workers.get()))
                .orElseGet(() -> Coverage.ofCovered(covered.get(), workers.get()));
        coverages.put(sheet.cell(Measure.RATE, definition, slice), coverage);
        write(coverage, definition, slice);
        if (definition == Definition.ACTIVE && coverage.rate().compareTo(HUNDRED) > 0) {
            sheet.tell(
                    NoticeCode.ABOVE_WORKFORCE,
                    coverage.covered().value() + " / " + coverage.workers().value(),
                    region.fullName());
        }
    }

    private void write(Coverage coverage, Definition definition, Slice slice) {
        Basis basis = new Basis(
                Optional.empty(),
                Optional.empty(),
                Math.max(coverage.covered().step(), coverage.workers().step()));
        sheet.put(Measure.RATE, definition, slice, coverage.rate(), coverage.isExact(), basis);
        sheet.put(Measure.GAP, definition, slice, BigDecimal.valueOf(coverage.gap()), coverage.isExact(), basis);
        if (!coverage.isExact()) {
            sheet.put(Measure.RATE_LOW, definition, slice, coverage.low(), false, basis);
            sheet.put(Measure.RATE_HIGH, definition, slice, coverage.high(), false, basis);
        }
    }

    private Optional<Rounded> persons(Figure figure) {
        return figure.value().map(value -> told.getOrDefault(figure.id(), Rounded.exact(value.longValueExact())));
    }

    /** The count of those not active that the persons were derived from, where they were. */
    private Optional<Rounded> implied(Figure persons, Slice slice, WorkforceFigure.Series series) {
        return series == WorkforceFigure.Series.UNIVERSE
                        && told.containsKey(persons.id())
                        && given.headcount(slice, Headcount.Status.ACTIVE).isEmpty()
                ? given.headcount(slice, Headcount.Status.NOT_ACTIVE)
                : Optional.empty();
    }
}
