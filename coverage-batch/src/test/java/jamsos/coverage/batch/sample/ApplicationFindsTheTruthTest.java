package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application takes in and counts of a synthetic month is what the generator says is true. */
class ApplicationFindsTheTruthTest {

    /** Figures that have no truth of their own: the parts of a rate's change, when cover ends, what a gap costs. */
    private static final Predicate<String> DERIVED =
            Set.of("change_numerator", "change_denominator", "expiring", "cost")::contains;

    private static final Predicate<String> MOVEMENT = MovementTruth.MEASURES::contains;

    @TempDir
    Path inbox;

    @ParameterizedTest
    @CsvSource({"100,7,2025-11", "30000,42,2025-11", "6000,3,2022-01"})
    void everyFigureRowAndNoticeIsTheSame(long rows, long seed, YearMonth month)
            throws IOException, InboxMissingException {
        SyntheticMonth.write(new SampleSpec(rows, seed, month), inbox);

        MonthEvidence previous = takeIn(month.minusMonths(1));
        MonthEvidence reported = takeIn(month);

        assertThat(cells(previous, MOVEMENT.or(DERIVED).negate()))
                .isEqualTo(TruthFile.cells(truth(month.minusMonths(1), "cells.csv"), measure -> true));
        assertThat(cells(reported.after(previous), MOVEMENT.or(DERIVED).negate()))
                .isEqualTo(TruthFile.cells(truth(month, "cells.csv"), measure -> true));
        assertThat(cells(reported.after(previous), MOVEMENT))
                .isEqualTo(TruthFile.cells(truth(month, "movement.csv"), measure -> true));
    }

    private MonthEvidence takeIn(YearMonth month) throws IOException, InboxMissingException {
        Intake intake = new Intake(Layouts.builtIn(), Regions.lampung(), month);
        MonthCollector collector = new MonthCollector(month, Regions.lampung());
        Map<String, List<Long>> balances = new TreeMap<>();
        Map<String, Long> notices = new TreeMap<>();
        for (SourceFile file : Inbox.open(inbox, month).files()) {
            for (Delivery delivery : intake.register(file)) {
                assertThat(delivery.notices()).as(file.name()).isEmpty();
                try (DeliveryCount count = intake.open(delivery, collector)) {
                    for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                        count.take(block.get());
                    }
                    assertThat(count.settle()).as(file.name()).isEmpty();
                    RowBalance balance = count.balance();
                    balances.put(
                            file.name(),
                            List.of(balance.read(), balance.taken(), balance.rejected(), balance.outOfScope()));
                    count.notices().counts().forEach((code, found) -> notices.put(file.name() + "|" + code, found));
                }
            }
        }
        assertThat(balances).isEqualTo(TruthFile.balances(truth(month, "deliveries.csv")));
        assertThat(notices).isEqualTo(TruthFile.notices(truth(month, "notices.csv")));
        return collector.evidence(0);
    }

    private static Map<String, String> cells(MonthEvidence evidence, Predicate<String> measures) {
        Map<String, String> cells = new TreeMap<>();
        for (Figure figure : CoverageSummary.of(evidence).figures()) {
            String measure = figure.id().measure().code();
            String value = figure.value().map(Object::toString).orElse("");
            boolean zeroCount = value.equals("0") && !measure.equals("gap");
            if (measures.test(measure) && !value.isEmpty() && !zeroCount) {
                StringBuilder key = new StringBuilder(measure)
                        .append('|')
                        .append(figure.id().definition().code())
                        .append('|')
                        .append(figure.id().slice().region());
                for (Map.Entry<Dimension, String> part :
                        figure.id().slice().parts().entrySet()) {
                    key.append('|').append(part.getKey().code()).append('=').append(part.getValue());
                }
                cells.put(key.toString(), value);
            }
        }
        return cells;
    }

    private Path truth(YearMonth month, String file) {
        return inbox.resolve("truth").resolve(month.toString()).resolve(file);
    }
}
