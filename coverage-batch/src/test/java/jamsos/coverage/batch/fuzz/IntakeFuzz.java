package jamsos.coverage.batch.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes mutants of all example files in, one after the other, and counts crashes, hangs and broken laws. Not a test:
 * {@code java ... IntakeFuzz ../examples 100000 1} takes in 100,000 mutants from the seed 1 on. A mutant is known by its
 * seed, so {@code IntakeFuzz ../examples 1 4711} runs the mutant 4711 again.
 */
public final class IntakeFuzz {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FAULTS_TOLD = 20;
    private static final long PROGRESS_EVERY = 10_000;

    private final List<ExampleFile> examples;
    private final Path inbox;
    private final Map<YearMonth, Trial> trials = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final AtomicLong begunAt = new AtomicLong();
    private long crashes;
    private long broken;

    IntakeFuzz(List<ExampleFile> examples, Path inbox) {
        this.examples = examples;
        this.inbox = inbox;
    }

    /** Runs the trials; the exit code is 0 where nothing was found. */
    public static void main(String[] arguments) throws IOException {
        long mutants = Long.parseLong(arguments[1]);
        long first = Long.parseLong(arguments[2]);
        Path inbox = Files.createTempDirectory("intake-fuzz");
        IntakeFuzz fuzz = new IntakeFuzz(ExampleFile.all(Path.of(arguments[0])), inbox);
        long start = System.nanoTime();
        fuzz.watch(System.out);
        fuzz.run(first, mutants, System.out);
        System.out.printf(
                Locale.ROOT,
                "%,d mutants, %d crashes, 0 hangs, %d broken laws, %.0f s%n%s%n",
                mutants,
                fuzz.crashes,
                fuzz.broken,
                (System.nanoTime() - start) / 1e9,
                fuzz.counts);
        System.exit(fuzz.crashes + fuzz.broken == 0 ? 0 : 1);
    }

    /** A mutant that takes longer than patience lasts is a hang, and ends everything. */
    private void watch(PrintStream out) {
        Thread trial = Thread.currentThread();
        Thread watch = new Thread(
                () -> {
                    while (true) {
                        try {
                            Thread.sleep(1_000);
                        } catch (InterruptedException e) {
                            return;
                        }
                        if (System.nanoTime() - begunAt.get() > PATIENCE.toNanos()) {
                            out.println("A HANG:");
                            for (StackTraceElement frame : trial.getStackTrace()) {
                                out.println("  " + frame);
                            }
                            Runtime.getRuntime().halt(2);
                        }
                    }
                },
                "watch");
        watch.setDaemon(true);
        begunAt.set(System.nanoTime());
        watch.start();
    }

    /** Runs that many trials; faults are told as they are found. */
    void run(long first, long mutants, PrintStream out) {
        for (long seed = first; seed < first + mutants; seed++) {
            if (seed > first && (seed - first) % PROGRESS_EVERY == 0) {
                out.println(seed - first + " mutants, " + (crashes + broken) + " faults");
            }
            begunAt.set(System.nanoTime());
            Random random = new Random(seed * 0x9e3779b97f4a7c15L);
            ExampleFile example = examples.get(random.nextInt(examples.size()));
            Form form = Form.values()[random.nextInt(Form.values().length)];
            try {
                Form.Mutant mutant = form.mutate(example.some(random), random);
                Trial.Outcome outcome = trials.computeIfAbsent(example.month(), month -> new Trial(inbox, month))
                        .run(mutant);
                counts.merge(form + " " + outcome, 1L, Long::sum);
            } catch (Trial.BrokenException e) {
                if (broken++ < FAULTS_TOLD) {
                    out.println("BROKEN " + seed + " " + form + " " + example.name() + ": " + e.getMessage());
                }
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                if (crashes++ < FAULTS_TOLD) {
                    out.println("CRASH " + seed + " " + form + " " + example.name());
                    e.printStackTrace(out);
                }
            }
        }
    }

    /** How many trials ended in which form with which outcome. */
    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
