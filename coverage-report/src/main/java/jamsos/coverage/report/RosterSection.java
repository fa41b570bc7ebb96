package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.CodeList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the people on lists of workers stand, group by group (daftar pekerja). */
final class RosterSection implements Section {

    private static final Set<Measure> STATES =
            Set.of(Measure.ROSTER_ACTIVE, Measure.ROSTER_LAPSED, Measure.ROSTER_NEVER);

    private final Draft draft;
    private final Cells cells;

    RosterSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    /** The codes of groups on lists, in the order of the list that names them. */
    static List<String> groups(Draft draft) {
        List<CodeList.Entry> known = CodeList.workerGroups().entries();
        return draft.figures().figures().stream()
                .filter(figure -> STATES.contains(figure.id().measure())
                        && figure.id().slice().region().isProvince())
                .flatMap(figure -> figure.id().slice().part(Dimension.GROUP).stream())
                .distinct()
                .sorted(Comparator.comparing((String code) -> CodeList.workerGroups()
                                .find(code)
                                .map(known::indexOf)
                                .orElse(known.size()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    @Override
    public List<Block> blocks() {
        List<Line> lines = groups(draft).stream().map(this::line).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                draft.say(Labels.ROSTERS_SHEET),
                draft.say(Labels.ROSTERS_TABLE),
                List.of(
                        Columns.words(draft.say(Labels.GROUP), 2.8),
                        Columns.figure(draft.say(Labels.ON_LIST), 1.2),
                        Columns.figure(draft.say(Labels.ROSTER_ACTIVE), 1.2),
                        Columns.figure(draft.say(Labels.ROSTER_LAPSED), 1.2),
                        Columns.figure(draft.say(Labels.ROSTER_NEVER), 1.4),
                        Columns.figure(draft.say(Labels.ROSTER_SHARE), 1.2)),
                lines.stream().map(Line::row).toList(),
                false);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(draft.say(Labels.ROSTERS_HEADING)));
        chart(lines).ifPresent(blocks::add);
        blocks.add(table);
        blocks.addAll(Columns.notes(draft, table, List.of(draft.say(Labels.ROSTERS_NOTE))));
        return blocks;
    }

    private Line line(String group) {
        Slice slice = draft.province().withGroup(group);
        Datum active = state(Measure.ROSTER_ACTIVE, slice);
        Datum lapsed = state(Measure.ROSTER_LAPSED, slice);
        Datum never = state(Measure.ROSTER_NEVER, slice);
        Datum all = cells.sum(List.of(active, lapsed, never));
        return new Line(draft.group(group), all, active, lapsed, never, cells.share(active, all));
    }

    /** A state that is not written down has nobody in it. */
    private Datum state(Measure measure, Slice slice) {
        return draft.find(measure, Definition.NONE, slice).map(cells::of).orElseGet(() -> cells.count(0));
    }

    private Optional<Block> chart(List<Line> lines) {
        List<Block.BarChart.Bar> bars = lines.stream()
                .filter(line -> line.share().value().isPresent())
                .map(line -> new Block.BarChart.Bar(line.group(), line.share(), true))
                .sorted(Columns.LONGEST_FIRST)
                .toList();
        if (bars.size() < 2) {
            return Optional.empty();
        }
        Block.BarChart.Bar highest = bars.get(0);
        Block.BarChart.Bar lowest = bars.get(bars.size() - 1);
        return Optional.of(new Block.BarChart(
                draft.say(Labels.ROSTERS_CHART),
                draft.say(Labels.ROSTERS_CHART_DESCRIPTION, draft.say(Labels.EXTREMES, named(highest), named(lowest))),
                bars,
                Optional.empty()));
    }

    private static String named(Block.BarChart.Bar bar) {
        return bar.label() + " " + bar.figure().shown();
    }

    private record Line(String group, Datum all, Datum active, Datum lapsed, Datum never, Datum share) {
        List<Datum> row() {
            return List.of(Datum.text(group), all, active, lapsed, never, share);
        }
    }
}
