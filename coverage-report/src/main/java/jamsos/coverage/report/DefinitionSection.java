package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of the report mean, how it rounds, and what its marks say (definisi); only what it uses. */
final class DefinitionSection implements Section {

    private final Draft draft;
    private final List<Block.Definitions.Entry> entries = new ArrayList<>();

    DefinitionSection(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> blocks() {
        Set<Definition> definitions = draft.figures().figures().stream()
                .map(figure -> figure.id().definition())
                .collect(Collectors.toSet());
        Set<Measure> measures = draft.figures().figures().stream()
                .map(Figure::id)
                .map(id -> id.measure())
                .collect(Collectors.toSet());
        add(definitions.contains(Definition.UNIVERSE), Labels.WORKERS_UNIVERSE, Labels.MEANS_UNIVERSE);
        add(definitions.contains(Definition.EMPLOYED), Labels.WORKERS_EMPLOYED, Labels.MEANS_EMPLOYED);
        add(draft.counted(), Labels.PERSONS, Labels.MEANS_PERSONS);
        add(draft.counted(), Labels.REGISTERED, Labels.MEANS_REGISTERED);
        add(definitions.contains(Definition.ACTIVE), Labels.ACTIVE, Labels.MEANS_ACTIVE);
        add(definitions.contains(Definition.NOT_ACTIVE), Labels.NOT_ACTIVE, Labels.MEANS_NOT_ACTIVE);
        if (draft.value(Measure.PERSONS, Definition.PAID_UP, draft.province()).isPresent()) {
            entries.add(new Block.Definitions.Entry(
                    draft.say(Labels.PAID_UP),
                    draft.say(Labels.MEANS_PAID_UP, draft.input().graceMonths())));
        }
        add(measures.contains(Measure.MEMBERSHIPS), Labels.MEMBERSHIPS, Labels.MEANS_MEMBERSHIPS);
        add(measures.contains(Measure.RATE), Labels.COVERAGE, Labels.MEANS_COVERAGE);
        add(measures.contains(Measure.HEADCOUNT), Labels.HEADCOUNT, Labels.MEANS_HEADCOUNT);
        add(!RosterSection.groups(draft).isEmpty(), Labels.ROSTER, Labels.MEANS_ROSTER);
        add(true, Labels.ROUNDING, Labels.MEANS_ROUNDING);
        entries.add(new Block.Definitions.Entry(draft.say(Labels.MARKS), Marks.all(draft)));
        return List.of(new Block.Heading(draft.say(Labels.DEFINITIONS_HEADING)), new Block.Definitions(entries));
    }

    private void add(boolean used, Labels term, Labels meaning) {
        if (used) {
            entries.add(new Block.Definitions.Entry(draft.say(term), draft.say(meaning)));
        }
    }
}
