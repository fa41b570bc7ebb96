package jamsos.coverage.benchmark;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.ReleasePublisher;
import jamsos.coverage.metric.CoverageSummary;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Counts a month in a process of its own, for its CPU time and memory to be measured from outside (tolok ukur penghitungan):
 * {@code INBOX MONTH [OUTBOX]}. With an outbox it also writes the lists of people not covered, as its release 1.
 *
 * <p>Prints what it counted as lines {@code key value}, the same whatever the threads: two programs that count alike print
 * alike. {@code -Dthreads=1} counts in one thread, {@code -Dhash=true} hashes the files as well, as a whole run does.
 */
public final class CountingBenchmark {

    private CountingBenchmark() {}

    /** Counts. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: CountingBenchmark INBOX MONTH [OUTBOX]");
            System.exit(2);
        }
        int threads = Integer.getInteger("threads", Runtime.getRuntime().availableProcessors());
        YearMonth month = YearMonth.parse(arguments[1]);
        CountedMonth counted = new CountedMonth(month, threads);
        Path inbox = Path.of(arguments[0]);
        List<SourceFile> files = Boolean.getBoolean("hash")
                ? CountedMonth.files(inbox, month)
                : CountedMonth.filesUnhashed(inbox, month);
        for (Delivery delivery : counted.register(files)) {
            counted.count(delivery);
        }
        CoverageSummary summary = CoverageSummary.of(counted.collector().evidence(0));
        if (arguments.length == 3) {
            ReleasePublisher publisher = new ReleasePublisher(Outbox.open(Path.of(arguments[2])), month);
            publisher.writeUncovered(publisher.draft(1), counted.intake(), counted.rosters(), counted.collector());
        }
        print(counted, summary, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    private static void print(CountedMonth counted, CoverageSummary summary, PrintStream out) {
        counted.balances().forEach((delivery, balance) -> {
            String file = delivery.file().name();
            out.println(file + "/read " + balance.read());
            out.println(file + "/taken " + balance.taken());
            out.println(file + "/rejected " + balance.rejected());
            out.println(file + "/out_of_scope " + balance.outOfScope());
        });
        summary.figures().stream()
                .filter(figure -> figure.value().isPresent())
                .map(figure -> figure.id() + " " + figure.value().get().toPlainString())
                .sorted(Comparator.naturalOrder())
                .forEach(out::println);
        out.flush();
    }
}
