package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Participation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ExpiryTest {

    private static final YearMonth MONTH = RandomMonth.MONTH;
    private static final Regions LAMPUNG = Regions.lampung();

    private final List<Participation> rows = new RandomMonth(1813, 800).participations(2_000);
    private final List<Participation> active =
            Precedence.placed(rows).stream().filter(Participation::active).toList();
    private final CoverageSummary summary = summary(rows);

    @Test
    void theCalendarHoldsWhatANaiveCountFinds() {
        for (Region region : LAMPUNG.all()) {
            for (int ahead = 0; ahead <= 12; ahead++) {
                YearMonth due = MONTH.plusMonths(ahead);
                Slice slice = Slice.of(region.code()).withDue(due);
                assertThat(expiring(slice)).isEqualTo(naive(region, due, row -> true));
                for (CodeList.Entry scheme : CodeList.schemes().entries()) {
                    assertThat(expiring(slice.withScheme(scheme.code())))
                            .isEqualTo(naive(
                                    region,
                                    due,
                                    row -> row.cover()
                                            .scheme()
                                            .filter(scheme.code()::equals)
                                            .isPresent()));
                }
                for (Payer payer : Payer.values()) {
                    assertThat(expiring(slice.with(payer)))
                            .isEqualTo(naive(
                                    region,
                                    due,
                                    row -> row.cover()
                                            .payer()
                                            .filter(payer::equals)
                                            .isPresent()));
                }
            }
        }
    }

    @Test
    void coverThatEndedOrEndsMuchLaterIsInNoCell() {
        assertThat(cells()).allSatisfy(figure -> {
            YearMonth due =
                    YearMonth.parse(figure.id().slice().part(Dimension.DUE).orElseThrow());
            assertThat(due).isBetween(MONTH, MONTH.plusMonths(12));
            assertThat(figure.id().definition()).isEqualTo(Definition.ACTIVE);
        });
        assertThat(cells()).isNotEmpty();
    }

    @Test
    void withoutAWordOnCoverThereIsNoCalendar() {
        List<Participation> silent = rows.stream()
                .map(row -> new Participation(
                        row.nik(),
                        row.birthDate(),
                        row.sex(),
                        row.region(),
                        row.segment(),
                        row.programs(),
                        row.active(),
                        row.paidThrough()))
                .toList();
        assertThat(summary(silent).figures()).noneMatch(figure -> figure.id().measure() == Measure.EXPIRING);
    }

    private long naive(Region region, YearMonth due, Predicate<Participation> part) {
        return active.stream()
                .filter(row -> region.code().isProvince() || row.region().equals(region.code()))
                .filter(row -> row.cover().paidUntil().filter(due::equals).isPresent())
                .filter(part)
                .count();
    }

    private long expiring(Slice slice) {
        return summary.figure(new CellId(MONTH, Measure.EXPIRING, Definition.ACTIVE, slice))
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    private Collection<Figure> cells() {
        return summary.figures().stream()
                .filter(figure -> figure.id().measure() == Measure.EXPIRING)
                .toList();
    }

    private static CoverageSummary summary(Collection<Participation> rows) {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        rows.forEach(tally::add);
        return CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(), 0));
    }
}
