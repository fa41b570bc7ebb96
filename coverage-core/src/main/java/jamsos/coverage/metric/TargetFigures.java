package jamsos.coverage.metric;

import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes down the target of the month's year (target tahun berjalan) and who is missing to it, for each region that has
 * one. Of several targets of a region and year the higher counts, with a notice.
 */
final class TargetFigures {

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureSheet sheet;
    private final GivenFigures given;
    private final RegionCoverages coverages;

    TargetFigures(FigureSheet sheet, GivenFigures given, RegionCoverages coverages) {
        this.sheet = sheet;
        this.given = given;
        this.coverages = coverages;
    }

    void write(List<Target> targets, Collection<Region> regions) {
        for (Region region : regions) {
            Slice slice = Slice.of(region.code());
            Optional<Rounded> workers =
                    given.workers(slice, WorkforceFigure.Series.UNIVERSE).filter(some -> some.value() > 0);
            List<Target> own = targets.stream()
                    .filter(target -> target.region().equals(region.code()))
                    .filter(target -> target.year().getValue() == sheet.month().getYear())
                    .sorted(Comparator.comparing(
                                    (Target target) -> rate(target, workers).orElse(BigDecimal.ZERO))
                            .thenComparing(target -> target.rate().orElse(BigDecimal.ZERO))
                            .thenComparingLong(target -> target.workers().orElse(0)))
                    .toList();
            if (!own.isEmpty()) {
                Target highest = own.get(own.size() - 1);
                tellOthers(own, highest, slice);
                write(highest, slice, workers);
            }
        }
    }

    private void tellOthers(List<Target> own, Target highest, Slice slice) {
        own.stream()
                .filter(target -> !says(target).equals(says(highest)))
                .map(TargetFigures::says)
                .distinct()
                .forEach(lower -> sheet.tell(
                        NoticeCode.FIGURE_TWICE,
                        lower + ", " + says(highest),
                        Measure.TARGET_RATE.code() + " " + slice));
    }

    private static String says(Target target) {
        return target.rate()
                .map(rate -> rate.stripTrailingZeros().toPlainString() + "%")
                .orElseGet(() -> Long.toString(target.workers().orElseThrow()));
    }

    private void write(Target target, Slice slice, Optional<Rounded> workers) {
        boolean exactWorkers = workers.map(Rounded::isExact).orElse(true);
        rate(target, workers)
                .ifPresent(rate -> sheet.put(
                        Measure.TARGET_RATE,
                        Definition.ACTIVE,
                        slice,
                        rate,
                        target.rate().isPresent() || exactWorkers,
                        Basis.COUNTED));
        Optional<Rounded> active = coverages.active(slice);
        if (active.isPresent() && (workers.isPresent() || target.workers().isPresent())) {
            long missing = target.progress(
                            active.get().value(), workers.map(Rounded::value).orElse(0L), sheet.month())
                    .missing();
            sheet.put(
                    Measure.TARGET_MISSING,
                    Definition.ACTIVE,
                    slice,
                    BigDecimal.valueOf(missing),
                    active.get().isExact() && (target.workers().isPresent() || exactWorkers),
                    new Basis(Optional.empty(), Optional.empty(), step(target, active.get(), workers)));
        }
    }

    private static long step(Target target, Rounded active, Optional<Rounded> workers) {
        return target.workers().isPresent()
                ? active.step()
                : Math.max(active.step(), workers.map(Rounded::step).orElse(1L));
    }

    /** The target in percent of the workers, 4 decimals; empty for a number of persons where the workers are not known. */
    private static Optional<BigDecimal> rate(Target target, Optional<Rounded> workers) {
        return target.rate()
                .or(() -> workers.map(all -> BigDecimal.valueOf(target.workers().orElseThrow())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all.value()), DECIMALS, RoundingMode.HALF_UP)))
                .map(rate -> rate.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
