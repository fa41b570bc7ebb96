package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The counts of one month's public figures, by cell. Cells that a release may leave out because nobody is in them are
 * here as zero: an outsider reads them so.
 */
final class MonthCounts {

    static final List<Definition> LADDER = List.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP);
    static final List<Measure> ROSTER = List.of(Measure.ROSTER_ACTIVE, Measure.ROSTER_LAPSED, Measure.ROSTER_NEVER);
    static final List<Measure> MOVEMENT =
            List.of(Measure.JOINED, Measure.RETURNED, Measure.STAYED, Measure.MOVED, Measure.LAPSED, Measure.LEFT);

    private final CoverageSummary summary;
    private final Maker maker;
    private final SortedMap<CellId, Count> counts = new TreeMap<>();

    private MonthCounts(CoverageSummary summary, Predicate<CellId> told, Maker maker) {
        this.summary = summary;
        this.maker = maker;
        for (Figure figure : summary.figures()) {
            CellId id = figure.id();
            if (PublicTables.treatment(id.measure()) == PublicTables.Treatment.COUNT
                    && PublicTables.hold(id)
                    && told.test(id)) {
                figure.value()
                        .map(BigDecimal::longValueExact)
                        .ifPresent(value -> counts.put(
                                id, maker.make(id, value, figure.basis().step() / 2)));
            }
        }
        if (wasCounted()) {
            summary.regions().all().forEach(this::fillPersons);
        }
        for (String group : rosterGroups()) {
            summary.regions()
                    .all()
                    .forEach(region -> fillRoster(Slice.of(region.code()).withGroup(group)));
        }
    }

    /**
     * The month to be released: every figure can still be withheld, and those are already that were last month.
     *
     * @param before last month's release, where that month is known
     * @param alone what is withheld besides, before anything is chosen
     */
    static MonthCounts toRelease(
            CoverageSummary summary, Optional<ReleasedMonth> before, Set<CellId> alone, LinkedCounts linked) {
        return new MonthCounts(summary, any -> true, (id, value, margin) -> {
            int loss = Loss.of(id, value, before.filter(last -> last.shows(id)).isPresent());
            Count count = linked.figure(id, terms(summary, id, value, margin, loss), value);
            if (alone.contains(id) || before.filter(last -> last.withholds(id)).isPresent()) {
                count.withhold();
            }
            return count;
        });
    }

    /** The month as if the one before were not known: without movement. */
    static MonthCounts alone(CoverageSummary summary, LinkedCounts linked) {
        return new MonthCounts(summary, id -> !MOVEMENT.contains(id.measure()), (id, value, margin) -> {
            int loss = Loss.of(id, value, false);
            return linked.figure(id, terms(summary, id, value, margin, loss), value);
        });
    }

    /** A month released before: what was shown then is known for good. */
    static MonthCounts released(ReleasedMonth month, LinkedCounts linked) {
        return new MonthCounts(
                month.summary(),
                any -> true,
                (id, value, margin) -> month.edition().withholds(id)
                        ? linked.unread(terms(month.summary(), id, value, margin, 1), value)
                        : linked.known(value));
    }

    private static Count.Terms terms(CoverageSummary summary, CellId id, long value, long margin, int loss) {
        boolean small = DisclosureGate.isSmall(value);
        if (PublicTables.isDistance(id.measure())) {
            long persons = summary.figure(PublicTables.persons(id))
                    .flatMap(Figure::value)
                    .map(BigDecimal::longValueExact)
                    .orElse(0L);
            return new Count.Terms(-Count.NO_LIMIT, value + persons, margin, small, loss);
        }
        return new Count.Terms(0, Count.NO_LIMIT, margin, small, loss);
    }

    private interface Maker {
        Count make(CellId id, long value, long margin);
    }

    private void fillPersons(Region region) {
        Slice all = Slice.of(region.code());
        for (Definition definition : LADDER) {
            if (find(Measure.PERSONS, definition, all).isPresent()) {
                for (Segment segment : Segment.values()) {
                    fill(Measure.PERSONS, definition, all.with(segment));
                }
                for (Sex sex : Sex.values()) {
                    fill(Measure.PERSONS, definition, all.with(sex));
                }
                for (AgeBand band : AgeBand.values()) {
                    fill(Measure.PERSONS, definition, all.with(band));
                }
            }
        }
        for (Program program : Program.values()) {
            fill(Measure.PROGRAM_PERSONS, Definition.ACTIVE, all.with(program));
        }
        for (Measure measure : MOVEMENT) {
            if (find(measure, Definition.NONE, all).isPresent()) {
                for (Segment segment : Segment.values()) {
                    fill(measure, Definition.NONE, all.with(segment));
                }
            }
        }
    }

    private void fillRoster(Slice group) {
        ROSTER.forEach(measure -> fill(measure, Definition.NONE, group));
    }

    private void fill(Measure measure, Definition definition, Slice slice) {
        counts.computeIfAbsent(
                new CellId(summary.month(), measure, definition, slice), empty -> maker.make(empty, 0, 0));
    }

    CoverageSummary summary() {
        return summary;
    }

    /** Every count by its cell, in the order of cells. */
    SortedMap<CellId, Count> all() {
        return Collections.unmodifiableSortedMap(counts);
    }

    Optional<Count> find(Measure measure, Definition definition, Slice slice) {
        return Optional.ofNullable(counts.get(new CellId(summary.month(), measure, definition, slice)));
    }

    /** Whether people were counted from rows, not told by suppliers. */
    boolean wasCounted() {
        return find(
                        Measure.PERSONS,
                        Definition.REGISTERED,
                        Slice.of(summary.regions().province().code()))
                .isPresent();
    }

    /** The groups of workers on rosters, by code. */
    Set<String> rosterGroups() {
        Set<String> groups = new TreeSet<>();
        counts.keySet().stream()
                .filter(cell -> ROSTER.contains(cell.measure()))
                .forEach(cell -> cell.slice().part(Dimension.GROUP).ifPresent(groups::add));
        return groups;
    }
}
