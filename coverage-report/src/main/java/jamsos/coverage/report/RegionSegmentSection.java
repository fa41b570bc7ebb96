package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Active members of each kabupaten and kota by segment, by code (segmen per kabupaten/kota). */
final class RegionSegmentSection implements Section {

    private final Draft draft;
    private final Cells cells;

    RegionSegmentSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    @Override
    public List<Block> blocks() {
        boolean known = draft.figures().figures().stream()
                .anyMatch(figure -> figure.id().measure() == Measure.PERSONS
                        && figure.id().definition() == Definition.ACTIVE
                        && !figure.id().slice().region().isProvince()
                        && figure.id().slice().part(Dimension.SEGMENT).isPresent());
        if (!known) {
            return List.of();
        }
        List<Block.Table.Column> columns = new ArrayList<>();
        columns.add(Columns.words(draft.say(Labels.REGION), 2.4));
        columns.add(Columns.words(draft.say(Labels.CODE), 0.8));
        Arrays.stream(Segment.values()).forEach(segment -> columns.add(Columns.figure(segment.name(), 1.2)));
        columns.add(Columns.figure(draft.say(Labels.TOTAL), 1.3));
        List<List<Datum>> rows = new ArrayList<>();
        draft.parts().forEach(region -> rows.add(row(region, draft.name(region.code()))));
        Region province = draft.figures().regions().province();
        rows.add(row(province, draft.name(province.code())));
        Block.Table table = new Block.Table(
                draft.say(Labels.REGION_SEGMENTS_SHEET), draft.say(Labels.REGION_SEGMENTS_TABLE), columns, rows, true);
        return Columns.titled(draft, Labels.REGION_SEGMENTS_HEADING, table, List.of());
    }

    private List<Datum> row(Region region, String name) {
        Slice slice = Slice.of(region.code());
        List<Datum> row = new ArrayList<>();
        row.add(Datum.text(name));
        row.add(Datum.text(region.code().text()));
        for (Segment segment : Segment.values()) {
            row.add(cells.persons(Measure.PERSONS, Definition.ACTIVE, slice.with(segment)));
        }
        row.add(cells.persons(Measure.PERSONS, Definition.ACTIVE, slice));
        return row;
    }
}
