package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.cell.MonthText;
import jamsos.coverage.batch.intake.cell.NumberText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Rows of what local governments have done under Inpres 2/2021 (aturan pelaksanaan Inpres). */
final class DutyRules extends FigureRules {

    /** More than ten times the yearly budget of any province, and far from where sums overflow. */
    private static final long MOST_RUPIAH = 100_000_000_000_000L;

    private final List<Duty> sink;

    DutyRules(RowNotices notices, OutOfScope scope, RegionCheck regions, List<Duty> sink) {
        super(notices, scope, regions, Optional.empty());
        this.sink = sink;
    }

    @Override
    void take(KemendagriCode region, Cells cells, Row row) {
        Optional<String> regulation = cells.required(
                Column.REGULATION, text -> Optional.of(text).filter(name -> !name.isBlank()), NoticeCode.VALUE);
        Optional<LocalDate> date = cells.optional(Column.REGULATION_DATE, DateText::read);
        Optional<Long> budget =
                cells.optional(Column.BUDGET, text -> NumberText.rupiah(text).filter(amount -> amount <= MOST_RUPIAH));
        Optional<Long> persons = cells.optional(Column.PERSONS_FUNDED, FigureRules::persons);
        Optional<YearMonth> from = cells.optional(Column.PERIOD_FROM, MonthText::read);
        Optional<YearMonth> to = cells.optional(
                Column.PERIOD_TO,
                text -> MonthText.read(text)
                        .filter(last -> from.filter(last::isBefore).isEmpty()));
        if (!cells.failed()) {
            sink.add(new Duty(
                    region,
                    regulation.orElseThrow(),
                    date,
                    budget.map(Rupiah::new),
                    persons.map(OptionalLong::of).orElse(OptionalLong.empty()),
                    from,
                    to,
                    source(cells)));
        }
    }
}
