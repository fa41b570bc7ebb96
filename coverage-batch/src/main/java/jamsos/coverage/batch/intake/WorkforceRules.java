package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Rows of workers of a region (aturan angkatan kerja). */
final class WorkforceRules extends FigureRules {

    /** An estimate that may be ten times off says nothing. */
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private final List<WorkforceFigure> sink;

    WorkforceRules(RowNotices notices, OutOfScope scope, RegionCheck regions, List<WorkforceFigure> sink) {
        super(notices, scope, regions, Optional.empty());
        this.sink = sink;
    }

    @Override
    void take(KemendagriCode region, Cells cells, Row row) {
        Optional<Long> workers = cells.required(Column.WORKERS, FigureRules::persons, NoticeCode.VALUE);
        Optional<WorkforceFigure.Series> series = cells.optional(Column.SERIES, Codes::series);
        Optional<AsOf> asOf = cells.optional(Column.AS_OF, FigureRules::asOf);
        Optional<Long> step = cells.optional(Column.ROUNDED_TO, FigureRules::step);
        Optional<BigDecimal> error = cells.optional(Column.RELATIVE_ERROR, WorkforceRules::error);
        if (!cells.failed()) {
            Rounded rounded = Rounded.toStep(workers.orElseThrow(), step.orElse(1L));
            sink.add(new WorkforceFigure(
                    region,
                    series.orElse(WorkforceFigure.Series.UNIVERSE),
                    error.map(rounded::withRelativeError).orElse(rounded),
                    asOf,
                    source(cells)));
        }
    }

    private static Optional<BigDecimal> error(String text) {
        return percent(text).filter(percent -> percent.compareTo(MOST_PERCENT) <= 0);
    }
}
