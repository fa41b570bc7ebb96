package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who has read a public release of counted people, perhaps last month's too, and knows how such tables are made.
 * Works out between which numbers a withheld count must lie, from what is published and nothing else.
 */
final class Outsider {

    static final List<Definition> LADDER = List.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP);
    static final List<Measure> MOVEMENT =
            List.of(Measure.JOINED, Measure.RETURNED, Measure.STAYED, Measure.MOVED, Measure.LAPSED, Measure.LEFT);

    private final PublishedSummary release;
    private final Optional<PublishedSummary> before;
    private final Map<CellId, Integer> unknown = new LinkedHashMap<>();
    private final Set<Condition> conditions = new LinkedHashSet<>();
    private Optional<Simplex> simplex = Optional.empty();

    Outsider(PublishedSummary release, Optional<PublishedSummary> before) {
        this.release = release;
        this.before = before;
        for (PublishedSummary one : before.map(last -> List.of(release, last)).orElse(List.of(release))) {
            one.figures().stream()
                    .filter(figure ->
                            figure.is(Flag.WITHHELD) && counts(figure.id().measure()))
                    .forEach(figure -> unknown.put(figure.id(), unknown.size()));
        }
        learn(release);
        before.ifPresent(this::learn);
        before.ifPresent(this::compare);
    }

    /** Knows from elsewhere what these figures add to, withheld or not. */
    void isTold(List<CellId> cells, long total) {
        Sum sum = new Sum();
        cells.forEach(cell -> sum.add(cell, 1));
        sum.known -= total;
        mustBeZero(sum);
    }

    /** The counts that are withheld, in either release. */
    List<CellId> withheld() {
        return List.copyOf(unknown.keySet());
    }

    /** The numbers between which a count must lie. */
    Range range(CellId cell) {
        return range(new Sum().add(cell, 1));
    }

    /** The numbers between which the difference of two counts must lie. */
    Range difference(CellId whole, CellId part) {
        return range(new Sum().add(whole, 1).add(part, -1));
    }

    private Range range(Sum sum) {
        Simplex started = simplex.orElseGet(this::start);
        Map<Integer, Integer> negative = new TreeMap<>();
        sum.coefficients.forEach((index, coefficient) -> negative.put(index, -coefficient));
        return new Range(sum.known + started.least(sum.coefficients), sum.known - started.least(negative));
    }

    private Simplex start() {
        Simplex fresh = new Simplex(unknown.size());
        for (Condition condition : conditions) {
            if (!condition.coefficients().isEmpty()) {
                fresh.require(condition.coefficients(), -condition.known(), condition.isZero());
            } else if (condition.isZero() ? condition.known() != 0 : condition.known() < 0) {
                throw new AssertionError("published figures do not add up, by " + condition.known());
            }
        }
        fresh.start();
        simplex = Optional.of(fresh);
        return fresh;
    }

    static boolean counts(Measure measure) {
        return switch (measure) {
            case PERSONS,
                    PROGRAM_PERSONS,
                    MEMBERSHIPS,
                    JOINED,
                    RETURNED,
                    STAYED,
                    MOVED,
                    LAPSED,
                    LEFT,
                    ROSTER_ACTIVE,
                    ROSTER_LAPSED,
                    ROSTER_NEVER,
                    EXPIRING -> true;
            default -> false;
        };
    }

    private void learn(PublishedSummary summary) {
        YearMonth month = summary.month();
        for (CellId column : columns(summary)) {
            Sum rest = new Sum().add(column, 1);
            summary.regions().parts().forEach(region -> rest.add(in(column, region.code()), -1));
            mustBeZero(rest);
        }
        boolean movement =
                summary.figures().stream().anyMatch(figure -> figure.id().measure() == Measure.STAYED);
        for (Region region : summary.regions().all()) {
            Slice all = Slice.of(region.code());
            for (Definition definition : LADDER) {
                divisions(all).forEach(parts -> learnParts(month, Measure.PERSONS, definition, all, parts));
            }
            Stream.concat(Stream.of(all), divisions(all).stream().flatMap(List::stream))
                    .forEach(slice -> {
                        learnWithin(month, slice, Definition.REGISTERED, Definition.ACTIVE);
                        learnWithin(month, slice, Definition.ACTIVE, Definition.PAID_UP);
                    });
            learnPrograms(month, all);
            learnMemberships(month, all);
            learnExpiry(month, all, summary);
            if (movement) {
                MOVEMENT.forEach(measure -> learnParts(month, measure, Definition.NONE, all, segments(all)));
                withSegments(all).forEach(slice -> learnMovement(month, slice));
            }
        }
    }

    /** Every column of regions in which the release has a figure, by its figure of the province. */
    private static Set<CellId> columns(PublishedSummary summary) {
        Set<CellId> columns = new TreeSet<>();
        for (Figure figure : summary.figures()) {
            if (counts(figure.id().measure())) {
                columns.add(in(figure.id(), summary.regions().province().code()));
            }
        }
        return columns;
    }

    private static CellId in(CellId cell, KemendagriCode region) {
        return new CellId(
                cell.month(), cell.measure(), cell.definition(), cell.slice().in(region));
    }

    private static List<Slice> segments(Slice all) {
        return Stream.of(Segment.values()).map(all::with).toList();
    }

    static List<Slice> withSegments(Slice all) {
        return Stream.concat(Stream.of(all), segments(all).stream()).toList();
    }

    static List<List<Slice>> divisions(Slice all) {
        return List.of(
                segments(all),
                Stream.of(Sex.values()).map(all::with).toList(),
                Stream.of(AgeBand.values()).map(all::with).toList());
    }

    private void learnParts(YearMonth month, Measure measure, Definition definition, Slice all, List<Slice> parts) {
        Sum rest = new Sum().add(new CellId(month, measure, definition, all), 1);
        parts.forEach(part -> rest.add(new CellId(month, measure, definition, part), -1));
        mustBeZero(rest);
    }

    private void learnWithin(YearMonth month, Slice slice, Definition wide, Definition narrow) {
        mustNotBeNegative(new Sum().add(persons(month, wide, slice), 1).add(persons(month, narrow, slice), -1));
    }

    private void learnPrograms(YearMonth month, Slice all) {
        CellId active = persons(month, Definition.ACTIVE, all);
        Sum further = new Sum().add(active, -1);
        for (Program program : Program.values()) {
            CellId in = new CellId(month, Measure.PROGRAM_PERSONS, Definition.ACTIVE, all.with(program));
            further.add(in, 1);
            Sum without = new Sum().add(active, 1).add(in, -1);
            switch (program) {
                case JKK, JKM -> mustBeZero(without);
                case JHT -> mustNotBeNegative(without);
                case JP, JKP ->
                    mustNotBeNegative(new Sum()
                            .add(persons(month, Definition.ACTIVE, all.with(Segment.PU)), 1)
                            .add(in, -1));
            }
        }
        mustNotBeNegative(further);
    }

    private void learnMemberships(YearMonth month, Slice all) {
        Sum active = new Sum()
                .add(new CellId(month, Measure.MEMBERSHIPS, Definition.ACTIVE, all), 1)
                .add(persons(month, Definition.ACTIVE, all), -1);
        mustNotBeNegative(active);
        Sum inactive = new Sum()
                .add(new CellId(month, Measure.MEMBERSHIPS, Definition.REGISTERED, all), 1)
                .add(persons(month, Definition.REGISTERED, all), -1)
                .add(new CellId(month, Measure.MEMBERSHIPS, Definition.ACTIVE, all), -1)
                .add(persons(month, Definition.ACTIVE, all), 1);
        mustNotBeNegative(inactive);
    }

    private void learnExpiry(YearMonth month, Slice all, PublishedSummary summary) {
        Sum others = new Sum().add(persons(month, Definition.ACTIVE, all), 1);
        for (Figure figure : summary.figures()) {
            CellId id = figure.id();
            if (id.measure() == Measure.EXPIRING && id.slice().region().equals(all.region())) {
                Slice due =
                        all.with(Dimension.DUE, id.slice().part(Dimension.DUE).orElseThrow());
                if (id.slice().equals(due)) {
                    others.add(id, -1);
                } else {
                    mustNotBeNegative(new Sum()
                            .add(new CellId(month, Measure.EXPIRING, Definition.ACTIVE, due), 1)
                            .add(id, -1));
                }
            }
        }
        mustNotBeNegative(others);
    }

    private void learnMovement(YearMonth month, Slice slice) {
        CellId stayed = moved(month, Measure.STAYED, slice);
        mustBeZero(new Sum()
                .add(persons(month, Definition.ACTIVE, slice), 1)
                .add(moved(month, Measure.JOINED, slice), -1)
                .add(moved(month, Measure.RETURNED, slice), -1)
                .add(stayed, -1));
        mustNotBeNegative(new Sum().add(stayed, 1).add(moved(month, Measure.MOVED, slice), -1));
    }

    /** Both releases together: whoever was active and neither lapsed nor left stayed here, or moved away. */
    private void compare(PublishedSummary last) {
        Slice province = Slice.of(release.regions().province().code());
        for (Region region : release.regions().all()) {
            for (Slice slice : withSegments(Slice.of(region.code()))) {
                Sum away = new Sum()
                        .add(persons(last.month(), Definition.ACTIVE, slice), 1)
                        .add(moved(release.month(), Measure.MOVED, slice), 1)
                        .add(moved(release.month(), Measure.STAYED, slice), -1)
                        .add(moved(release.month(), Measure.LAPSED, slice), -1)
                        .add(moved(release.month(), Measure.LEFT, slice), -1);
                mustNotBeNegative(away);
                if (slice.equals(province)) {
                    mustBeZero(away.add(moved(release.month(), Measure.MOVED, slice), -1));
                }
            }
        }
    }

    static CellId persons(YearMonth month, Definition definition, Slice slice) {
        return new CellId(month, Measure.PERSONS, definition, slice);
    }

    static CellId moved(YearMonth month, Measure kind, Slice slice) {
        return new CellId(month, kind, Definition.NONE, slice);
    }

    private void mustBeZero(Sum sum) {
        conditions.add(new Condition(Map.copyOf(sum.coefficients), sum.known, true));
    }

    private void mustNotBeNegative(Sum sum) {
        conditions.add(new Condition(Map.copyOf(sum.coefficients), sum.known, false));
    }

    record Range(long low, long high) {}

    private record Condition(Map<Integer, Integer> coefficients, long known, boolean isZero) {}

    /** A sum of published figures, which are known, and withheld ones, which are not. */
    private final class Sum {
        private final Map<Integer, Integer> coefficients = new TreeMap<>();
        private long known;

        Sum add(CellId cell, int times) {
            Integer index = unknown.get(cell);
            if (index == null) {
                known += times * shown(cell);
            } else {
                coefficients.merge(index, times, Integer::sum);
                coefficients.values().removeIf(coefficient -> coefficient == 0);
            }
            return this;
        }

        private long shown(CellId cell) {
            PublishedSummary from = cell.month().equals(release.month()) ? release : before.orElseThrow();
            return from.figure(cell)
                    .flatMap(Figure::value)
                    .map(BigDecimal::longValueExact)
                    .orElse(0L);
        }
    }
}
