package jamsos.coverage.disclosure;

import jamsos.coverage.metric.Basis;
import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the edition for everybody: drops what is not public, withholds, and marks what was withheld. */
final class PublicEdition {

    private final CoverageSummary summary;
    private final Optional<ReleasedMonth> before;
    private final MonthCounts counts;

    private PublicEdition(CoverageSummary summary, Optional<ReleasedMonth> before, MonthCounts counts) {
        this.summary = summary;
        this.before = before;
        this.counts = counts;
    }

    /**
     * The public edition of a month.
     *
     * @param before last month's release, where that month is known
     */
    static PublishedSummary of(CoverageSummary summary, Optional<ReleasedMonth> before) {
        Set<CellId> alone = before.isPresent() ? withheldAlone(summary) : Set.of();
        LinkedCounts linked = new LinkedCounts();
        MonthCounts counts = MonthCounts.toRelease(summary, before, alone, linked);
        linkTables(linked, counts);
        before.ifPresent(released -> {
            MonthCounts last = MonthCounts.released(released, linked);
            linkTables(linked, last);
            MovementSums.link(linked, counts, last);
        });
        Suppression.apply(linked);
        return new PublicEdition(summary, before, counts).mark();
    }

    /**
     * What a month withholds whatever was known of the months before it. Its release holds back all of that: next month's
     * run, which knows this month and none before it, then takes nothing for hidden that everybody has read.
     */
    private static Set<CellId> withheldAlone(CoverageSummary summary) {
        LinkedCounts linked = new LinkedCounts();
        MonthCounts counts = MonthCounts.alone(summary, linked);
        linkTables(linked, counts);
        Suppression.apply(linked);
        Set<CellId> withheld = new HashSet<>();
        counts.all().forEach((id, count) -> {
            if (count.isWithheld()) {
                withheld.add(id);
            }
        });
        return withheld;
    }

    private static void linkTables(LinkedCounts linked, MonthCounts month) {
        TableSums.link(linked, month);
        PersonSums.link(linked, month);
        RosterSums.link(linked, month);
        MovementSums.link(linked, month);
        ExpirySums.link(linked, month);
        ToldSums.link(linked, month);
    }

    private PublishedSummary mark() {
        SortedMap<CellId, Figure> figures = new TreeMap<>();
        for (Figure figure : summary.figures()) {
            if (PublicTables.hold(figure.id())) {
                figures.put(figure.id(), mustWithhold(figure) ? figure.withheld() : figure);
            }
        }
        counts.all().forEach((id, count) -> {
            if (count.isWithheld()) {
                figures.computeIfAbsent(
                        id, empty -> new Figure(empty, Optional.empty(), EnumSet.of(Flag.WITHHELD), Basis.COUNTED));
            }
        });
        return new PublishedSummary(
                Edition.PUBLIC, summary, figures, PublicNotices.of(summary.notices(), figures.values()));
    }

    private boolean mustWithhold(Figure figure) {
        CellId id = figure.id();
        if (figure.value().isEmpty()) {
            return false;
        }
        return switch (PublicTables.treatment(id.measure())) {
            case OPEN -> false;
            case COUNT -> isWithheld(id) || (PublicTables.isDistance(id.measure()) && personsAreWithheld(id));
            case DERIVED ->
                personsAreWithheld(id)
                        || (isChange(id)
                                && before.filter(last -> last.withholds(PublicTables.persons(id)))
                                        .isPresent());
        };
    }

    private static boolean isChange(CellId id) {
        return id.measure() == Measure.CHANGE_NUMERATOR || id.measure() == Measure.CHANGE_DENOMINATOR;
    }

    private boolean isWithheld(CellId id) {
        return Optional.ofNullable(counts.all().get(id))
                .filter(Count::isWithheld)
                .isPresent();
    }

    private boolean personsAreWithheld(CellId id) {
        return isWithheld(PublicTables.persons(id));
    }
}
