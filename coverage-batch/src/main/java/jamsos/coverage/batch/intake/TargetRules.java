package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.NumberText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.Target;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.Citation;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Rows of the coverage that regions are to reach (aturan target). Where a row has a rate, its number of workers is not read. */
final class TargetRules extends FigureRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final String file;
    private final List<Target> sink;

    /**
     * Rules of targets.
     *
     * @param file the file they stand in, the source of those that name none
     */
    TargetRules(RowNotices notices, OutOfScope scope, RegionCheck regions, String file, List<Target> sink) {
        super(notices, scope, regions, Optional.empty());
        this.file = file;
        this.sink = sink;
    }

    @Override
    void take(KemendagriCode region, Cells cells, Row row) {
        Optional<Year> year = cells.required(Column.YEAR, TargetRules::year, NoticeCode.VALUE);
        boolean byRate = !row.isEmpty(Column.RATE) || row.isEmpty(Column.WORKERS);
        Optional<BigDecimal> rate =
                byRate ? cells.required(Column.RATE, TargetRules::rate, NoticeCode.VALUE) : Optional.empty();
        Optional<Long> workers =
                byRate ? Optional.empty() : cells.required(Column.WORKERS, FigureRules::step, NoticeCode.VALUE);
        if (!cells.failed()) {
            sink.add(new Target(
                    region,
                    year.orElseThrow(),
                    rate,
                    workers.map(OptionalLong::of).orElse(OptionalLong.empty()),
                    new Citation(source(cells).orElse(file))));
        }
    }

    private static Optional<Year> year(String text) {
        return text.length() == 4
                ? NumberText.whole(text)
                        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                        .map(year -> Year.of(year.intValue()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> rate(String text) {
        return percent(text).filter(rate -> rate.signum() > 0 && rate.compareTo(ALL) <= 0);
    }
}
