package jamsos.coverage.report;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the figures come from and which date they speak of (sumber), and what names this release. */
final class SourceSection implements Section {

    private final Draft draft;

    SourceSection(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> blocks() {
        Set<Block.Definitions.Entry> entries = new LinkedHashSet<>();
        if (draft.counted()) {
            long rows = draft.value(Measure.MEMBERSHIPS, Definition.REGISTERED, draft.province())
                    .map(value -> value.longValueExact())
                    .orElse(0L);
            entries.add(new Block.Definitions.Entry(
                    draft.say(Labels.PERSONS),
                    draft.say(Labels.SOURCE_ROWS, draft.numerals().count(rows), draft.monthEnd())));
        }
        // Workforce first, and headcounts in the order of their own table, for whoever looks a source up from there.
        given(Measure.WORKFORCE).forEach(figure -> entries.add(entry(figure)));
        given(Measure.HEADCOUNT).stream()
                .filter(figure -> !HeadcountLines.all(draft).contains(figure))
                .forEach(figure -> entries.add(entry(figure)));
        HeadcountLines.all(draft).forEach(figure -> entries.add(entry(figure)));
        draft.figures()
                .duties()
                .forEach(duty -> entries.add(new Block.Definitions.Entry(
                        draft.say(Labels.DUTIES_HEADING), duty.source().orElseGet(() -> draft.say(Labels.NO_SOURCE)))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(draft.say(Labels.SOURCES_HEADING)));
        if (!entries.isEmpty()) {
            blocks.add(new Block.Definitions(List.copyOf(entries)));
        }
        blocks.add(new Block.Notes(List.of(draft.say(
                Labels.RELEASE_NOTE,
                draft.input().release().number(),
                draft.input().release().inputDigest()))));
        return blocks;
    }

    private List<Figure> given(Measure measure) {
        return draft.figures().figures().stream()
                .filter(figure -> figure.id().measure() == measure)
                .toList();
    }

    private Block.Definitions.Entry entry(Figure figure) {
        String source = figure.basis().source().orElseGet(() -> draft.say(Labels.NO_SOURCE));
        return new Block.Definitions.Entry(
                term(figure.id()), draft.say(Labels.SOURCE_GIVEN, source, draft.asOf(figure)));
    }

    private String term(CellId cell) {
        return cell.slice()
                .part(Dimension.SCHEME)
                .map(code -> draft.say(Labels.HEADCOUNT_OF, draft.scheme(code)))
                .orElseGet(() -> draft.say(Names.of(cell.definition())));
    }
}
