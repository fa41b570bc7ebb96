package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentence that says what matters, and the figures it rests on (ringkasan utama). */
final class Headline implements Section {

    private final Draft draft;
    private final Cells cells;
    private final Optional<Figure> workers;
    private final Optional<Figure> active;
    private final Optional<Figure> gap;
    private final Optional<Rate> rate;
    private final Optional<SchemeCounts> scheme;

    Headline(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
        this.workers = known(Measure.WORKFORCE, Definition.UNIVERSE);
        this.active = known(Measure.PERSONS, Definition.ACTIVE);
        this.gap = known(Measure.GAP, Definition.ACTIVE);
        this.rate = Rate.find(draft, Definition.ACTIVE, draft.province())
                .filter(some -> some.value().isPresent());
        this.scheme = SchemeCounts.largest(draft);
    }

    private Optional<Figure> known(Measure measure, Definition definition) {
        return draft.find(measure, definition, draft.province())
                .filter(figure -> figure.value().isPresent());
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(lead()));
        List<Block.KeyFigures.Box> boxes = boxes();
        if (!boxes.isEmpty()) {
            blocks.add(new Block.KeyFigures(boxes));
        }
        return blocks;
    }

    private String lead() {
        if (workers.isPresent() && gap.isPresent() && rate.isPresent()) {
            return isAboveWorkforce()
                    ? draft.say(
                            Labels.LEAD_ABOVE,
                            text(active),
                            text(workers),
                            rate.get().inText())
                    : draft.say(
                            Labels.LEAD, text(workers), text(gap), rate.get().inText(), comparison());
        }
        if (isWithheld()) {
            return draft.say(Labels.LEAD_WITHHELD);
        }
        if (active.isPresent()) {
            return draft.say(Labels.LEAD_NO_WORKERS, text(active));
        }
        if (workers.isPresent()) {
            return draft.say(Labels.LEAD_NO_PERSONS, text(workers));
        }
        return scheme.map(counts -> draft.say(
                        Labels.LEAD_SCHEME, counts.name(), counts.total().shown()))
                .orElseGet(() -> draft.say(Labels.LEAD_NOTHING));
    }

    private boolean isAboveWorkforce() {
        return gap.flatMap(Figure::value).map(value -> value.signum() < 0).orElse(false);
    }

    private boolean isWithheld() {
        return draft.find(Measure.RATE, Definition.ACTIVE, draft.province())
                .map(figure -> figure.is(Flag.WITHHELD))
                .orElse(false);
    }

    /** How many regions lie below the province; told only where all of them are known well. */
    private String comparison() {
        List<BigDecimal> parts = draft.parts().stream()
                .flatMap(region -> Rate.find(draft, Definition.ACTIVE, Slice.of(region.code())).stream())
                .filter(part -> !part.isRough())
                .flatMap(part -> part.value().stream())
                .toList();
        Optional<BigDecimal> whole = rate.filter(some -> !some.isRough()).flatMap(Rate::value);
        if (whole.isEmpty() || parts.size() < draft.parts().size()) {
            return "";
        }
        long below =
                parts.stream().filter(part -> part.compareTo(whole.get()) < 0).count();
        return draft.say(Labels.LEAD_COMPARISON, below, parts.size());
    }

    private List<Block.KeyFigures.Box> boxes() {
        List<Block.KeyFigures.Box> boxes = new ArrayList<>();
        workers.ifPresent(figure -> boxes.add(box(
                Labels.WORKERS,
                figure,
                figure.basis().asOf().map(draft.numerals()::asOf).orElseGet(() -> draft.say(Labels.NO_DATE_SHORT)),
                Block.Tone.NEUTRAL)));
        if (!isAboveWorkforce()) {
            gap.ifPresent(figure -> boxes.add(box(
                    Labels.NOT_ACTIVE,
                    figure,
                    draft.say(Labels.OF_WORKERS, rate.orElseThrow().restInText()),
                    Block.Tone.ALARM)));
        }
        rate.ifPresent(some -> boxes.add(new Block.KeyFigures.Box(
                draft.say(Labels.COVERAGE),
                some.inBox(),
                "",
                some.isRough() ? some.interval() : draft.say(Labels.COVERAGE_NOTE),
                Block.Tone.DATA)));
        scheme.ifPresentOrElse(
                counts -> boxes.add(new Block.KeyFigures.Box(
                        counts.name(), counts.total(), people(counts.total()), counts.parts(), Block.Tone.GOOD)),
                () -> active.ifPresent(figure ->
                        boxes.add(box(Labels.ACTIVE, figure, draft.say(Labels.ACTIVE_NOTE), Block.Tone.GOOD))));
        return boxes;
    }

    private Block.KeyFigures.Box box(Labels label, Figure figure, String note, Block.Tone tone) {
        Datum datum = cells.inBox(figure);
        return new Block.KeyFigures.Box(draft.say(label), datum, people(datum), note, tone);
    }

    /** The word behind a count told in full; "juta" stands for itself. */
    private String people(Datum datum) {
        return datum.style() == NumberStyle.COUNT ? draft.say(Labels.PEOPLE) : "";
    }

    private String text(Optional<Figure> figure) {
        return cells.inText(figure.orElseThrow());
    }
}
