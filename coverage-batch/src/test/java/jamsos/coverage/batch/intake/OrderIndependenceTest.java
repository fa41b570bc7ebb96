package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The synthetic month that ships, its rows shuffled, its files split and renamed: the figures stay the same. */
class OrderIndependenceTest {

    private static final Path SYNTHETIC = Path.of("..", "examples", "sintetis", "2025-10");

    @TempDir
    private Path folder;

    @Test
    void figuresDoNotDependOnTheOrderOfRowsAndFiles() throws Exception {
        TestMonth asShipped = new TestMonth(folder.resolve("a"));
        for (Path file : files()) {
            asShipped.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        asShipped.countAll();
        List<String> expected = asShipped.figures();
        assertThat(expected).hasSizeGreaterThan(500);

        Random random = new Random(7);
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            TestMonth shuffled = new TestMonth(folder.resolve("b" + shuffle));
            for (Path file : files()) {
                putInParts(shuffled, file, random);
            }
            shuffled.countAll();
            assertThat(shuffled.figures()).isEqualTo(expected);
        }
    }

    private static void putInParts(TestMonth month, Path file, Random random) throws IOException {
        List<String> lines = records(Files.readAllLines(file, StandardCharsets.UTF_8));
        String header = lines.remove(0);
        Collections.shuffle(lines, random);
        int half = lines.size() / 2;
        int first = random.nextInt(1_000);
        month.put(first + ".csv", header + "\n" + String.join("\n", lines.subList(0, half)));
        month.put(
                (first + 1) + file.getFileName().toString(),
                header + "\n" + String.join("\n", lines.subList(half, lines.size())));
    }

    /** Lines of which some hold a line break in quotes, put together. */
    private static List<String> records(List<String> lines) {
        List<String> records = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            open += line;
            boolean complete = open.chars().filter(c -> c == '"').count() % 2 == 0;
            if (complete) {
                records.add(open);
            }
            open = complete ? "" : open + "\n";
        }
        return records;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(SYNTHETIC)) {
            return paths.sorted().toList();
        }
    }
}
