package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.cell.MonthText;
import jamsos.coverage.batch.intake.cell.NumberText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.AsOf;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Rows that hold a figure or a fact about a region (aturan angka): REGION first, then the cells of their kind. The
 * province itself is a region here.
 */
abstract class FigureRules implements RowRules {

    /** The most persons or workers a row can speak of: beyond mankind, and far from where sums overflow. */
    private static final long MOST_PERSONS = 10_000_000_000L;

    private final RowNotices notices;
    private final OutOfScope scope;
    private final RegionCheck regions;
    private final Optional<Region> whereEmpty;

    /**
     * Rules of one kind of figure.
     *
     * @param whereEmpty the region of a row that names none; empty where it must name one
     */
    FigureRules(RowNotices notices, OutOfScope scope, RegionCheck regions, Optional<Region> whereEmpty) {
        this.notices = notices;
        this.scope = scope;
        this.regions = regions;
        this.whereEmpty = whereEmpty;
    }

    @Override
    public final Verdict apply(Row row) {
        RegionFinding finding = regions.read(row);
        if (finding.kind() == RegionFinding.Kind.ELSEWHERE) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (scope.isTextBelow(row)) {
            return Verdict.OUT_OF_SCOPE;
        }
        Optional<Region> region = finding.kind() == RegionFinding.Kind.NOTHING ? whereEmpty : finding.region();
        if (region.isEmpty()) {
            return regions.reject(row, finding);
        }
        Cells cells = new Cells(row, notices);
        take(region.get().code(), cells, row);
        return cells.failed() ? Verdict.REJECTED : Verdict.TAKEN;
    }

    /** Reads the cells and keeps what they say, unless one of them failed. */
    abstract void take(KemendagriCode region, Cells cells, Row row);

    static Optional<Long> persons(String text) {
        return NumberText.whole(text).filter(number -> number <= MOST_PERSONS);
    }

    static Optional<Long> step(String text) {
        return persons(text).filter(number -> number >= 1);
    }

    /** A day, else a month. */
    static Optional<AsOf> asOf(String text) {
        return DateText.read(text)
                .map(AsOf::ofDay)
                .or(() -> MonthText.read(text).map(AsOf::ofMonth));
    }

    /** A share in percent, the sign behind it or not. */
    static Optional<BigDecimal> percent(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return NumberText.decimal(number);
    }

    static Optional<String> source(Cells cells) {
        return cells.optional(Column.SOURCE, Optional::of, NoticeCode.VALUE);
    }
}
