package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The members of the province by segment, program, sex and age (rincian peserta); only what the month tells. */
final class BreakdownSection implements Section {

    private static final List<Definition> LADDER =
            List.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP);

    private final Draft draft;
    private final Cells cells;

    BreakdownSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    @Override
    public List<Block> blocks() {
        Slice all = draft.province();
        List<Block> blocks = new ArrayList<>();
        if (isKnown(Measure.PERSONS, Dimension.SEGMENT)) {
            blocks.addAll(ladder(
                    Labels.SEGMENTS_HEADING,
                    Labels.SEGMENTS_SHEET,
                    Labels.SEGMENTS_TABLE,
                    Labels.SEGMENT,
                    Arrays.stream(Segment.values())
                            .map(segment -> new Part(draft.say(Names.of(segment)), all.with(segment)))
                            .toList()));
        }
        if (isKnown(Measure.PROGRAM_PERSONS, Dimension.PROGRAM)) {
            blocks.addAll(programs());
        }
        if (isKnown(Measure.PERSONS, Dimension.SEX)) {
            blocks.addAll(ladder(
                    Labels.SEXES_HEADING,
                    Labels.SEXES_SHEET,
                    Labels.SEXES_TABLE,
                    Labels.SEX,
                    Arrays.stream(Sex.values())
                            .map(sex -> new Part(draft.say(Names.of(sex)), all.with(sex)))
                            .toList()));
        }
        if (isKnown(Measure.PERSONS, Dimension.AGE_BAND)) {
            blocks.addAll(ladder(
                    Labels.AGES_HEADING,
                    Labels.AGES_SHEET,
                    Labels.AGES_TABLE,
                    Labels.AGE_BAND,
                    Arrays.stream(AgeBand.values())
                            .map(band -> new Part(draft.say(Labels.YEARS, band.code()), all.with(band)))
                            .toList()));
        }
        return blocks;
    }

    /** Whether the month divides the people of the province by that dimension, and by no other. */
    private boolean isKnown(Measure measure, Dimension dimension) {
        return draft.figures().figures().stream()
                .filter(figure -> figure.id().measure() == measure)
                .map(figure -> figure.id().slice())
                .anyMatch(slice ->
                        slice.region().isProvince() && slice.parts().keySet().equals(Set.of(dimension)));
    }

    private List<Block> ladder(Labels heading, Labels sheet, Labels caption, Labels by, List<Part> parts) {
        List<Definition> definitions = LADDER.stream().filter(this::isTold).toList();
        List<Block.Table.Column> columns = new ArrayList<>();
        columns.add(Columns.words(draft.say(by), 3));
        definitions.forEach(definition -> columns.add(Columns.figure(draft.say(Names.of(definition)), 1.4)));
        columns.add(Columns.figure(draft.say(Labels.SHARE_OF_ACTIVE), 1.6));
        List<List<Datum>> rows = Stream.concat(
                        parts.stream(), Stream.of(new Part(draft.say(Labels.TOTAL), draft.province())))
                .map(part -> row(part, definitions))
                .toList();
        return Columns.titled(
                draft, heading, new Block.Table(draft.say(sheet), draft.say(caption), columns, rows, true), List.of());
    }

    private List<Datum> row(Part part, List<Definition> definitions) {
        List<Datum> row = new ArrayList<>();
        row.add(Datum.text(part.name()));
        definitions.forEach(definition -> row.add(cells.persons(Measure.PERSONS, definition, part.slice())));
        row.add(cells.share(
                cells.persons(Measure.PERSONS, Definition.ACTIVE, part.slice()),
                cells.persons(Measure.PERSONS, Definition.ACTIVE, draft.province())));
        return row;
    }

    private boolean isTold(Definition definition) {
        return definition == Definition.ACTIVE
                || draft.value(Measure.PERSONS, definition, draft.province()).isPresent();
    }

    private List<Block> programs() {
        Datum all = cells.persons(Measure.PERSONS, Definition.ACTIVE, draft.province());
        List<List<Datum>> rows = Arrays.stream(Program.values())
                .map(program -> {
                    Datum persons = cells.persons(
                            Measure.PROGRAM_PERSONS,
                            Definition.ACTIVE,
                            draft.province().with(program));
                    return List.of(Datum.text(draft.say(Names.of(program))), persons, cells.share(persons, all));
                })
                .toList();
        Block.Table table = new Block.Table(
                draft.say(Labels.PROGRAMS_SHEET),
                draft.say(Labels.PROGRAMS_TABLE),
                List.of(
                        Columns.words(draft.say(Labels.PROGRAM), 3),
                        Columns.figure(draft.say(Labels.ACTIVE), 1.4),
                        Columns.figure(draft.say(Labels.SHARE_OF_ACTIVE), 1.6)),
                rows,
                false);
        return Columns.titled(draft, Labels.PROGRAMS_HEADING, table, List.of(draft.say(Labels.PROGRAMS_NOTE)));
    }

    private record Part(String name, Slice slice) {}
}
