package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that are told twice: a gap gives back the persons, and a supplier's headcount may be the count made here. An
 * outsider who finds two figures of one thing equal everywhere will take one for the other.
 */
final class ToldSums {

    private final LinkedCounts linked;
    private final MonthCounts month;

    private ToldSums(LinkedCounts linked, MonthCounts month) {
        this.linked = linked;
        this.month = month;
    }

    static void link(LinkedCounts linked, MonthCounts month) {
        ToldSums sums = new ToldSums(linked, month);
        month.all().forEach((cell, count) -> {
            if (PublicTables.isDistance(cell.measure())) {
                sums.linkDistance(cell, count);
            } else if (cell.measure() == Measure.HEADCOUNT) {
                sums.linkHeadcount(cell, count);
            }
        });
    }

    private Optional<Count> persons(Definition definition, Slice slice) {
        boolean program = slice.part(Dimension.PROGRAM).isPresent();
        return month.find(program ? Measure.PROGRAM_PERSONS : Measure.PERSONS, definition, slice);
    }

    /** Persons and their distance add to the workforce or the target, which are public. */
    private void linkDistance(CellId cell, Count distance) {
        boolean reached = cell.measure() == Measure.TARGET_MISSING && distance.value() == 0;
        Count persons = month.all().get(PublicTables.persons(cell));
        if (!reached && persons != null) {
            linked.balance(List.of(distance, persons), List.of());
        }
    }

    private void linkHeadcount(CellId cell, Count headcount) {
        Slice slice = cell.slice();
        Optional<Count> active = persons(Definition.ACTIVE, slice);
        if (active.isEmpty()) {
            return;
        }
        long persons = active.get().value();
        switch (cell.definition()) {
            case ACTIVE -> {
                if (headcount.value() == persons) {
                    linked.balance(List.of(headcount), List.of(active.get()));
                }
            }
            case INACTIVE ->
                persons(Definition.REGISTERED, slice)
                        .filter(registered -> registered.value() - persons == headcount.value())
                        .ifPresent(registered -> linked.balance(List.of(registered), List.of(active.get(), headcount)));
            case NOT_ACTIVE -> {
                if (workers(slice)
                        .filter(workers -> workers - persons == headcount.value())
                        .isPresent()) {
                    linked.balance(List.of(headcount, active.get()), List.of());
                }
            }
            default -> throw new IllegalStateException("no headcount is counted as " + cell.definition());
        }
    }

    private Optional<Long> workers(Slice slice) {
        return month.summary()
                .figure(new CellId(month.summary().month(), Measure.WORKFORCE, Definition.UNIVERSE, slice))
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact);
    }
}
