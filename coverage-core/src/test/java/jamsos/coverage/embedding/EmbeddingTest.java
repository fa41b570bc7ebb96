package jamsos.coverage.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of somebody else's, compiled for 17 against the core alone and run from the class path. */
class EmbeddingTest {

    private static final Path CORE = Path.of("target/classes");
    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path folder;

    @Test
    void aServicePrintsJuly2022() throws IOException, InterruptedException {
        try (InputStream source = EmbeddingTest.class.getResourceAsStream("July2022.java")) {
            Path file = folder.resolve("July2022.java");
            Files.write(file, Objects.requireNonNull(source).readAllBytes());
            compile(file);
        }
        assertThat(run("July2022"))
                .containsExactly(
                        "2022-07/gap/active/region=18 2100000 e",
                        "2022-07/headcount/not_active/region=18 2100000 e",
                        "2022-07/persons/active/region=18 600000 e",
                        "2022-07/rate/active/region=18 22.2222 e",
                        "2022-07/rate_high/active/region=18 25.4545 e",
                        "2022-07/rate_low/active/region=18 18.8679 e",
                        "2022-07/workforce/universe/region=18 2700000 e");
    }

    @Test
    void theExampleOfTheReadmePrintsWhatItSays() throws IOException, InterruptedException {
        List<String> example = example();
        String imports = lines(example, true);
        String statements = lines(example, false);
        Path file = folder.resolve("Readme.java");
        Files.writeString(
                file,
                imports + "public final class Readme {\n    public static void main(String[] args) {\n" + statements
                        + "    }\n}\n");
        compile(file);
        String promised = example.get(example.size() - 1);
        assertThat(promised).startsWith("// ");
        assertThat(run("Readme")).containsExactly(promised.substring(3));
    }

    /** The first block of Java in the page, line by line. */
    private static List<String> example() throws IOException {
        String page = Files.readString(README);
        int start = page.indexOf("```java\n") + "```java\n".length();
        return page.substring(start, page.indexOf("```", start)).strip().lines().toList();
    }

    private static String lines(List<String> example, boolean imports) {
        return example.stream()
                .filter(line -> line.startsWith("import ") == imports)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private void compile(Path source) {
        StringWriter said = new StringWriter();
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--release",
                        "17",
                        "-proc:none",
                        "-classpath",
                        CORE.toString(),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(code).as("%s", said).isZero();
    }

    private List<String> run(String type) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Jdk17.launcher().toString(),
                        "-cp",
                        CORE.toAbsolutePath() + File.pathSeparator + folder.toAbsolutePath(),
                        type)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", said).isZero();
        return Arrays.asList(said.strip().split("\\R", -1));
    }
}
