package jamsos.coverage.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What local governments have budgeted under Inpres 2/2021, of the regulations whose period holds the month. */
final class DutyFigures {

    private final FigureSheet sheet;

    DutyFigures(FigureSheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the sums by government, and gives the duties of the month by region and regulation. */
    List<Duty> write(List<Duty> all) {
        List<Duty> duties = all.stream()
                .filter(duty -> duty.covers(sheet.month()))
                .sorted(Comparator.comparing(Duty::region)
                        .thenComparing(Duty::regulation)
                        .thenComparing(Duty::toString))
                .toList();
        SortedMap<String, List<Duty>> byRegion = new TreeMap<>();
        duties.forEach(duty -> byRegion.computeIfAbsent(duty.region().text(), code -> new ArrayList<>())
                .add(duty));
        byRegion.values().forEach(this::writeSums);
        return duties;
    }

    private void writeSums(List<Duty> own) {
        Slice slice = Slice.of(own.get(0).region());
        if (own.stream().anyMatch(duty -> duty.budget().isPresent())) {
            sheet.count(
                    Measure.DUTY_BUDGET,
                    Definition.NONE,
                    slice,
                    own.stream()
                            .flatMap(duty -> duty.budget().stream())
                            .mapToLong(budget -> budget.amount())
                            .reduce(0, Math::addExact));
        }
        if (own.stream().anyMatch(duty -> duty.personsFunded().isPresent())) {
            sheet.count(
                    Measure.DUTY_PERSONS,
                    Definition.NONE,
                    slice,
                    own.stream()
                            .flatMapToLong(duty -> duty.personsFunded().stream())
                            .reduce(0, Math::addExact));
        }
    }
}
