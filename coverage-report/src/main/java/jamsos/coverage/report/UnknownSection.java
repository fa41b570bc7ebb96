package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the sources of the month do not say (yang belum diketahui), in plain words. */
final class UnknownSection implements Section {

    private final Draft draft;
    private final Cells cells;
    private final List<Block.Definitions.Entry> entries = new ArrayList<>();

    UnknownSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    @Override
    public List<Block> blocks() {
        tellRegions();
        tellDates();
        if (!draft.counted()) {
            tellPeople();
        } else if (draft.value(Measure.PERSONS, Definition.PAID_UP, draft.province())
                .isEmpty()) {
            add(Labels.PAID_UP, draft.say(Labels.UNKNOWN_PAID_UP));
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(draft.say(Labels.UNKNOWN_HEADING)), new Block.Definitions(entries));
    }

    private void tellRegions() {
        if (!RegionSection.hasFigures(draft)) {
            add(Labels.REGION, draft.say(Labels.UNKNOWN_REGIONS));
            return;
        }
        String missing = draft.parts().stream()
                .filter(region -> draft.find(Measure.WORKFORCE, Definition.UNIVERSE, Slice.of(region.code()))
                        .isEmpty())
                .map(Region::listName)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            add(Labels.WORKERS, draft.say(Labels.UNKNOWN_WORKERS, missing));
        }
    }

    /** Figures of the province that its sources do not date; whatever was divided further is dated in its own table. */
    private void tellDates() {
        List<String> undated = draft.figures().figures().stream()
                .filter(figure -> figure.id().slice().equals(draft.province()))
                .filter(figure -> isGiven(figure)
                        && figure.value().isPresent()
                        && figure.basis().asOf().isEmpty())
                .map(figure -> draft.say(Names.of(figure.id().definition())) + " (" + cells.inText(figure) + ")")
                .sorted()
                .toList();
        if (!undated.isEmpty()) {
            add(Labels.AS_OF, draft.say(Labels.UNKNOWN_DATES, String.join("; ", undated)));
        }
    }

    private static boolean isGiven(Figure figure) {
        return figure.id().measure() == Measure.WORKFORCE || figure.id().measure() == Measure.HEADCOUNT;
    }

    private void tellPeople() {
        if (!isDividedBy(Dimension.SEGMENT)) {
            add(Labels.SEGMENT, draft.say(Labels.UNKNOWN_SEGMENTS));
        }
        if (!isDividedBy(Dimension.SEX) && !isDividedBy(Dimension.AGE_BAND)) {
            add(Labels.SEX_AND_AGE, draft.say(Labels.UNKNOWN_SEX_AND_AGE));
        }
        add(Labels.UNKNOWN_LADDER_TERM, draft.say(Labels.UNKNOWN_LADDER));
        if (isDividedBy(Dimension.GROUP)) {
            add(Labels.GROUP, draft.say(Labels.UNKNOWN_GROUPS));
        }
        add(Labels.UNKNOWN_PERSONS_TERM, draft.say(Labels.UNKNOWN_PERSONS));
    }

    private boolean isDividedBy(Dimension dimension) {
        return draft.figures().figures().stream()
                .anyMatch(figure -> figure.id().slice().part(dimension).isPresent());
    }

    private void add(Labels term, String meaning) {
        entries.add(new Block.Definitions.Entry(draft.say(term), meaning));
    }
}
