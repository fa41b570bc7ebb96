package jamsos.coverage.batch.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A delivery that ships with the project, to be broken.
 *
 * @param name its name
 * @param month the month it was delivered for
 * @param lines its lines with their ends, the header first
 */
record ExampleFile(String name, YearMonth month, List<String> lines) {

    private static final int MOST_LINES = 40;

    ExampleFile {
        lines = List.copyOf(lines);
    }

    /** All deliveries of all months that ship, in the order of their paths. */
    static List<ExampleFile> all(Path examples) throws IOException {
        List<ExampleFile> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(ExampleFile::isDelivery).sorted().toList()) {
                String month = file.getParent().getFileName().toString();
                List<String> lines = Arrays.asList(
                        Files.readString(file, StandardCharsets.UTF_8).split("(?<=\n)"));
                all.add(new ExampleFile(file.getFileName().toString(), YearMonth.parse(month), lines));
            }
        }
        return all;
    }

    private static boolean isDelivery(Path file) {
        return file.toString().endsWith(".csv") && !file.toString().contains("truth");
    }

    /** The header and some rows that follow each other; every thousandth time the whole file. */
    byte[] some(Random random) {
        if (random.nextInt(1_000) == 0) {
            return bytes(String.join("", lines));
        }
        int from = 1 + random.nextInt(lines.size() - 1);
        int to = Math.min(lines.size(), from + 1 + random.nextInt(MOST_LINES));
        return bytes(lines.get(0) + String.join("", lines.subList(from, to)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
