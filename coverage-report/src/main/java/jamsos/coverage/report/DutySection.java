package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What local governments have done under Inpres 2/2021 (pelaksanaan Inpres 2/2021). */
final class DutySection implements Section {

    private final Draft draft;
    private final Cells cells;

    DutySection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    @Override
    public List<Block> blocks() {
        if (draft.figures().duties().isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                draft.say(Labels.DUTIES_SHEET),
                draft.say(Labels.DUTIES_TABLE),
                List.of(
                        Columns.words(draft.say(Labels.GOVERNMENT), 1.5),
                        Columns.words(draft.say(Labels.REGULATION), 2.0),
                        Columns.words(draft.say(Labels.REGULATION_DATE), 1.3),
                        Columns.figure(draft.say(Labels.BUDGET), 1.4),
                        Columns.figure(draft.say(Labels.PERSONS_FUNDED), 1.1),
                        Columns.words(draft.say(Labels.PERIOD), 1.5),
                        Columns.words(draft.say(Labels.SOURCE), 1.8)),
                draft.figures().duties().stream().map(this::row).toList(),
                false);
        return Columns.titled(draft, Labels.DUTIES_HEADING, table, List.of());
    }

    private List<Datum> row(Duty duty) {
        return List.of(
                Datum.text(draft.name(duty.region())),
                Datum.text(duty.regulation()),
                words(duty.regulationDate().map(draft.numerals()::date)),
                budget(duty),
                persons(duty),
                words(period(duty)),
                Datum.text(duty.source().orElseGet(() -> draft.say(Labels.NO_SOURCE))));
    }

    private Datum words(Optional<String> known) {
        return known.map(Datum::text).orElseGet(cells::notAvailable);
    }

    private Datum budget(Duty duty) {
        return duty.budget()
                .map(budget -> new Datum(
                        draft.numerals().rupiah(budget.amount()),
                        Optional.of(BigDecimal.valueOf(budget.amount())),
                        NumberStyle.RUPIAH,
                        cell(Measure.DUTY_BUDGET, duty).map(Figure::id)))
                .orElseGet(cells::notAvailable);
    }

    private Datum persons(Duty duty) {
        Optional<Figure> cell = draft.find(Measure.DUTY_PERSONS, Definition.NONE, Slice.of(duty.region()));
        if (cell.map(figure -> figure.is(Flag.WITHHELD)).orElse(false)) {
            return cells.of(cell.orElseThrow());
        }
        if (duty.personsFunded().isEmpty()) {
            return cells.notAvailable();
        }
        Datum count = cells.count(duty.personsFunded().getAsLong());
        return new Datum(
                count.shown(),
                count.value(),
                count.style(),
                cell(Measure.DUTY_PERSONS, duty).map(Figure::id));
    }

    /** The published cell, where it stands for this duty alone and not for several of the same government. */
    private Optional<Figure> cell(Measure measure, Duty duty) {
        boolean alone = draft.figures().duties().stream()
                        .filter(other -> other.region().equals(duty.region()))
                        .count()
                == 1;
        return alone ? draft.find(measure, Definition.NONE, Slice.of(duty.region())) : Optional.empty();
    }

    private Optional<String> period(Duty duty) {
        Optional<String> from = duty.periodFrom().map(this::month);
        Optional<String> to = duty.periodTo().map(this::month);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(from.get() + " - " + to.get());
        }
        return from.map(month -> draft.say(Labels.PERIOD_FROM, month))
                .or(() -> to.map(month -> draft.say(Labels.PERIOD_TO, month)));
    }

    private String month(YearMonth month) {
        return draft.numerals().month(month);
    }
}
