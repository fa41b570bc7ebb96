package jamsos.coverage.benchmark;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.ReleaseDraft;
import jamsos.coverage.batch.publish.ReleasePublisher;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of a month, each alone and warm (tolok ukur per tahap); {@code -p inbox=DIR -p month=2025-11} says of which. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(1)
public class StageBenchmark {

    /** The folder that holds a folder a month. */
    @Param("examples/sintetis")
    public String inbox = "";

    /** The month. */
    @Param("2025-11")
    public String month = "";

    /** How many threads count. */
    @Param({"1", "2"})
    public int threads;

    private List<SourceFile> files = List.of();
    private List<Delivery> deliveries = List.of();
    private Path lists = Path.of("");
    private CountedMonth counted = new CountedMonth(YearMonth.of(2025, 11), 1);

    /** Finds, understands and counts the month once, for the stages that begin behind that. */
    @Setup
    public void prepare() throws Exception {
        files = findAndHash();
        counted = new CountedMonth(YearMonth.parse(month), threads);
        deliveries = counted.register(files);
        for (Delivery delivery : deliveries) {
            counted.count(delivery);
        }
        lists = Files.createTempDirectory("coverage-lists");
    }

    /** Removes what was written. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> written = Files.walk(lists)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** SHA-256 and encoding of every file. */
    @Benchmark
    public List<SourceFile> findAndHash() throws Exception {
        return CountedMonth.files(Path.of(inbox), YearMonth.parse(month));
    }

    /** Kind, header, layout and code system of every file. */
    @Benchmark
    public List<Delivery> recognise() {
        return counted.register(files);
    }

    /** Rows into persons. */
    @Benchmark
    public CoverageTally count() throws Exception {
        CountedMonth fresh = new CountedMonth(YearMonth.parse(month), threads);
        for (Delivery delivery : deliveries) {
            fresh.count(delivery);
        }
        return fresh.collector().tally();
    }

    /** People not covered found, and their lists written to a folder that is removed at the end. */
    @Benchmark
    public int listUncovered() throws IOException {
        ReleasePublisher publisher = new ReleasePublisher(Outbox.open(lists), YearMonth.parse(month));
        ReleaseDraft draft = publisher.draft(1);
        publisher.writeUncovered(draft, counted.intake(), counted.rosters(), counted.collector());
        return draft.number();
    }

    /** Persons into figures. */
    @Benchmark
    public CoverageSummary summarise() {
        return CoverageSummary.of(counted.collector().evidence(0));
    }
}
