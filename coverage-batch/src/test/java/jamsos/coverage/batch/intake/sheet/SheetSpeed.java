package jamsos.coverage.batch.intake.sheet;

import com.sun.management.OperatingSystemMXBean;
import jamsos.coverage.batch.bench.SpeedWorkbook;
import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures the reading of sheets: rows a second of processor time, on twelve text columns, inline and shared. Not a test;
 * {@code java ... SheetSpeed 1000000 7} reads sheets of a million rows seven times, the first time cold.
 */
final class SheetSpeed {

    private SheetSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        for (boolean shared : new boolean[] {false, true}) {
            Path file = Files.createTempFile("sheet-speed", ".xlsx");
            try {
                SpeedWorkbook.write(file, rows, shared, false);
                System.out.printf(
                        Locale.ROOT,
                        "%s strings, %,d rows, %,d bytes%n",
                        shared ? "shared" : "inline",
                        rows,
                        Files.size(file));
                for (int round = 0; round < rounds; round++) {
                    measure(file, rows, System.out);
                }
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void measure(Path file, int rows, PrintStream out) throws IOException {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var thread = ManagementFactory.getThreadMXBean();
        long processor = process.getProcessCpuTime();
        long own = thread.getCurrentThreadCpuTime();
        try (Workbook workbook = Workbook.open(Content.ofFile(file), ArchiveLimits.STANDARD)) {
            Sheet sheet = workbook.sheets().get(0);
            SheetHead head = workbook.head(sheet);
            long headOnly = thread.getCurrentThreadCpuTime() - own;
            SheetHead.Line header = head.lines().get(0);
            List<CellUse> uses = new ArrayList<>(
                    header.texts().stream().map(text -> CellUse.TEXT).toList());
            uses.set(2, CellUse.DAY);
            long read = 0;
            long length = 0;
            try (SheetReader reader = workbook.read(sheet, head.tableUnder(header, uses))) {
                for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
                    read += block.get().rows();
                    length += block.get().fields(0);
                }
            }
            long ownAll = thread.getCurrentThreadCpuTime() - own;
            long all = process.getProcessCpuTime() - processor;
            if (read != rows || length == 0) {
                throw new IllegalStateException("read " + read + " rows");
            }
            out.printf(
                    Locale.ROOT,
                    "  %,9d rows/s (header found, then rows); rows alone %,9d rows/s; with compiler and collector %,9d rows/s%n",
                    rows * 1_000_000_000L / ownAll,
                    rows * 1_000_000_000L / (ownAll - headOnly),
                    rows * 1_000_000_000L / all);
        }
    }
}
