package jamsos.coverage.batch.bench;

import com.sun.management.OperatingSystemMXBean;
import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.region.Regions;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures the whole intake of a workbook: registering it (hashing apart) and counting all its rows, in rows a second of
 * processor time. Not a test; {@code java ... WorkbookIntakeSpeed 200000 7} reads each of four workbooks of 200,000 rows
 * seven times, the first time cold.
 */
public final class WorkbookIntakeSpeed {

    private static final YearMonth MONTH = YearMonth.of(2022, 7);

    private WorkbookIntakeSpeed() {}

    /** Prints a line a round. */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        String only = arguments.length > 2 ? arguments[2] : "";
        Path inbox = Files.createTempDirectory("workbook-speed");
        Path file = Files.createDirectories(inbox.resolve(MONTH.toString())).resolve("a.xlsx");
        try {
            for (boolean codes : new boolean[] {false, true}) {
                for (boolean shared : new boolean[] {false, true}) {
                    String name = (shared ? "shared" : "inline") + " strings, "
                            + (codes ? "BPS codes beside names" : "dotted codes");
                    if (name.contains(only)) {
                        SpeedWorkbook.write(file, rows, shared, codes);
                        System.out.printf(Locale.ROOT, "%s, %,d rows, %,d bytes%n", name, rows, Files.size(file));
                        for (int round = 0; round < rounds; round++) {
                            measure(inbox, rows, System.out);
                        }
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(file.getParent());
            Files.delete(inbox);
        }
    }

    private static void measure(Path inbox, int rows, PrintStream out) throws Exception {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        SourceFile file = Inbox.open(inbox, MONTH).files().get(0);
        Intake intake = new Intake(Layouts.builtIn(), Regions.lampung(), MONTH);
        MonthCollector collector = new MonthCollector(MONTH, Regions.lampung());
        long processor = process.getProcessCpuTime();
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Delivery delivery = intake.register(file).get(0);
        long registered = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own;
        try (DeliveryCount count = intake.open(delivery, collector)) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            if (count.settle().isPresent() || count.balance().taken() != rows) {
                throw new IllegalStateException("took " + count.balance());
            }
        }
        long all = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own;
        long withOthers = process.getProcessCpuTime() - processor;
        out.printf(
                Locale.ROOT,
                "  whole intake %,9d rows/s; registering alone %,9d, counting alone %,9d; with compiler and collector %,9d%n",
                perSecond(rows, all),
                perSecond(rows, registered),
                perSecond(rows, all - registered),
                perSecond(rows, withOthers));
    }

    private static long perSecond(long rows, long nanoseconds) {
        return rows * 1_000_000_000L / Math.max(1, nanoseconds);
    }
}
