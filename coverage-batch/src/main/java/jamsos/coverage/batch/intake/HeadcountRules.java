package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import java.util.List;
import java.util.Optional;

/** Rows of persons already counted (aturan rekap). */
final class HeadcountRules extends FigureRules {

    private final List<Headcount> sink;

    HeadcountRules(
            RowNotices notices,
            OutOfScope scope,
            RegionCheck regions,
            Optional<Region> whereEmpty,
            List<Headcount> sink) {
        super(notices, scope, regions, whereEmpty);
        this.sink = sink;
    }

    @Override
    void take(KemendagriCode region, Cells cells, Row row) {
        Optional<Segment> segment = cells.optional(Column.SEGMENT, Codes::segment, NoticeCode.SEGMENT);
        Optional<Program> program = cells.optional(Column.PROGRAM, Codes::program, NoticeCode.PROGRAMS);
        Optional<String> scheme = cells.optional(Column.SCHEME, Codes::scheme);
        Optional<String> group = cells.optional(Column.GROUP, Codes::group, NoticeCode.GROUP);
        Optional<Headcount.Status> status = cells.optional(Column.STATUS, Codes::status, NoticeCode.STATUS);
        Optional<Long> persons = cells.required(Column.PERSONS, FigureRules::persons, NoticeCode.VALUE);
        Optional<Long> step = cells.optional(Column.ROUNDED_TO, FigureRules::step);
        Optional<AsOf> asOf = cells.optional(Column.AS_OF, FigureRules::asOf);
        if (!cells.failed()) {
            Slice slice = Slice.of(region);
            slice = segment.map(slice::with).orElse(slice);
            slice = program.map(slice::with).orElse(slice);
            slice = scheme.map(slice::withScheme).orElse(slice);
            slice = group.map(slice::withGroup).orElse(slice);
            sink.add(new Headcount(
                    slice,
                    status.orElse(Headcount.Status.ACTIVE),
                    Rounded.toStep(persons.orElseThrow(), step.orElse(1L)),
                    asOf,
                    source(cells)));
        }
    }
}
