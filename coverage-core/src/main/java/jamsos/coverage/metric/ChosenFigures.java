package jamsos.coverage.metric;

import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses one figure a cell out of what suppliers sent for it: the latest that is not after the month's end, a dated
 * one before an undated one, and of two with the same date the larger, with a notice. A province without a figure of
 * its own gets the sum of its parts when every part has one; one with a figure is compared with the parts it has.
 */
final class ChosenFigures {

    private static final Comparator<Given> LATEST = Comparator.comparing(
                    Given::asOf,
                    Comparator.comparing(asOf -> asOf.map(AsOf::lastDay).orElse(LocalDate.MIN)))
            .thenComparingLong(given -> given.value().value())
            .thenComparing(given -> given.value().margin())
            .thenComparing(given -> given.source().orElse(""));

    private final Regions regions;
    private final LocalDate lastDay;
    private final FigureSheet sheet;

    ChosenFigures(Regions regions, FigureSheet sheet) {
        this.regions = regions;
        this.lastDay = sheet.month().atEndOfMonth();
        this.sheet = sheet;
    }

    /** One figure for each slice, out of figures that measure the same. */
    SortedMap<Slice, Given> choose(String label, List<Given> given) {
        Map<Slice, List<Given>> bySlice = given.stream()
                .sorted(Comparator.comparing((Given one) -> one.slice().toString())
                        .thenComparing(LATEST))
                .collect(Collectors.groupingBy(
                        Given::slice, () -> new TreeMap<>(Comparator.comparing(Slice::toString)), Collectors.toList()));
        SortedMap<Slice, Given> chosen = new TreeMap<>(Comparator.comparing(Slice::toString));
        bySlice.forEach(
                (slice, candidates) -> latest(label, candidates).ifPresent(figure -> chosen.put(slice, figure)));
        addProvinces(label, chosen);
        return chosen;
    }

    private Optional<Given> latest(String label, List<Given> candidates) {
        Optional<Given> latest = Optional.empty();
        for (Given next : candidates) {
            if (next.asOf().isPresent() && next.asOf().get().lastDay().isAfter(lastDay)) {
                sheet.tell(NoticeCode.OTHER_MONTHS_FIGURE, next.asOf().get().toString(), label + " " + next.slice());
            } else {
                latest.filter(before -> before.asOf().equals(next.asOf())
                                && before.value().value() != next.value().value())
                        .ifPresent(before -> sheet.tell(
                                NoticeCode.FIGURE_TWICE,
                                before.value().value() + ", " + next.value().value(),
                                label + " " + next.slice()));
                latest = Optional.of(next);
            }
        }
        return latest;
    }

    private void addProvinces(String label, SortedMap<Slice, Given> chosen) {
        List<Slice> slices = chosen.keySet().stream()
                .filter(slice -> !slice.region().isProvince())
                .map(slice -> slice.in(regions.province().code()))
                .distinct()
                .toList();
        for (Slice province : slices) {
            List<Given> given = regions.parts().stream()
                    .flatMap(part -> Optional.ofNullable(chosen.get(province.in(part.code()))).stream())
                    .toList();
            Given sum = given.stream().reduce(Given::plus).orElseThrow().at(province);
            boolean complete = given.size() == regions.parts().size();
            Given own = chosen.get(province);
            if (own == null && complete) {
                chosen.put(province, sum);
            } else if (own != null) {
                new Parts(List.of(sum.value()), complete)
                        .contradicting(own.value())
                        .ifPresent(parts -> sheet.tell(
                                partsDiffer(own, sum),
                                Long.toString(parts.value()),
                                own.value().value() + " (" + label + " " + province + ")"));
            }
        }
    }

    /** Persons of one date must add up; workers and figures of different dates may differ. */
    private static NoticeCode partsDiffer(Given own, Given sum) {
        return own.persons() && own.asOf().equals(sum.asOf()) ? NoticeCode.TOTALS_DISAGREE : NoticeCode.PARTS_DIFFER;
    }

    /** A figure as a supplier gave it, whatever it measures. */
    record Given(Slice slice, Rounded value, Optional<AsOf> asOf, Optional<String> source, boolean persons) {

        static Given of(WorkforceFigure figure) {
            return new Given(Slice.of(figure.region()), figure.workers(), figure.asOf(), figure.source(), false);
        }

        static Given of(Headcount headcount) {
            return new Given(headcount.slice(), headcount.persons(), headcount.asOf(), headcount.source(), true);
        }

        Given plus(Given other) {
            return new Given(
                    slice,
                    value.plus(other.value),
                    asOf.filter(date -> other.asOf.equals(asOf)),
                    source.filter(text -> other.source.equals(source)),
                    persons);
        }

        Given at(Slice other) {
            return new Given(other, value, asOf, source, persons);
        }

        Basis basis() {
            return new Basis(asOf, source, value.step());
        }
    }
}
