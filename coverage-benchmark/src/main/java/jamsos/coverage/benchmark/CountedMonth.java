package jamsos.coverage.benchmark;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members and workers of a month, counted as the monthly job counts them, without framework and database. */
final class CountedMonth {

    private final Intake intake;
    private final MonthCollector collector;
    private final Map<Delivery, RowBalance> balances = new LinkedHashMap<>();

    CountedMonth(YearMonth month, int threads) {
        Regions regions = Regions.lampung();
        this.intake = new Intake(Layouts.builtIn(), regions, month, threads);
        this.collector = new MonthCollector(month, regions);
    }

    static List<SourceFile> files(Path inbox, YearMonth month) throws Exception {
        return Inbox.open(inbox, month).files();
    }

    /** The same files, not hashed: no figure depends on that. */
    static List<SourceFile> filesUnhashed(Path inbox, YearMonth month) throws Exception {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : Inbox.list(inbox.resolve(month.toString()))) {
            files.add(new SourceFile(
                    path.getFileName().toString(),
                    path,
                    Files.size(path),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return files;
    }

    List<Delivery> register(List<SourceFile> files) {
        List<Delivery> deliveries = new ArrayList<>();
        files.forEach(file -> deliveries.addAll(intake.register(file)));
        return deliveries;
    }

    /**
     * Counts one delivery, if its rows are persons.
     *
     * @throws IllegalStateException when it is held, for then its rows were not counted
     */
    void count(Delivery delivery) throws IOException {
        LayoutKind kind = delivery.layout().orElseThrow().kind();
        if (kind != LayoutKind.PARTICIPANT && kind != LayoutKind.ROSTER) {
            return;
        }
        try (DeliveryCount count = intake.open(delivery, collector)) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            count.settle().ifPresent(held -> {
                throw new IllegalStateException(delivery.file().name() + " is held: " + held.code());
            });
            balances.put(delivery, count.balance());
        }
    }

    Intake intake() {
        return intake;
    }

    MonthCollector collector() {
        return collector;
    }

    /** What became of the rows, in the order of counting. */
    Map<Delivery, RowBalance> balances() {
        return balances;
    }

    /** The lists of workers among the deliveries counted. */
    List<Delivery> rosters() {
        return balances.keySet().stream()
                .filter(delivery -> delivery.layout().orElseThrow().kind() == LayoutKind.ROSTER)
                .toList();
    }
}
