package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jamsos.coverage.batch.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the page on operations shows is what stands under {@code deploy/}, and works. */
class OperationsTest {

    private static final Path DEPLOY = Typing.PROJECT.resolve("deploy");
    private static final Pattern SHOWN = Pattern.compile("(?s)<!-- (deploy/\\S+) -->\\n```\\w+\\n(.*?)```");

    @TempDir
    Path folder;

    private String page;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Typing.PROJECT.resolve("docs/operations.md"));
    }

    @Test
    void everyFileIsShownAsItIs() throws IOException {
        List<String> shown = new ArrayList<>();
        Matcher blocks = SHOWN.matcher(page);
        while (blocks.find()) {
            shown.add(blocks.group(1));
            assertThat(Typing.PROJECT.resolve(blocks.group(1))).hasContent(blocks.group(2));
        }
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> Typing.PROJECT.relativize(file).toString())
                            .toList());
        }
    }

    @Test
    void everyCommandOfOursIsUnderstood() {
        List<String> commands = page.lines()
                .filter(line -> line.matches("([A-Z_]+=\\S+ )*\\./coverage .*"))
                .map(line -> line.replaceFirst(".*\\./coverage ", ""))
                .toList();

        assertThat(commands).hasSizeGreaterThan(3);
        assertThat(commands).allSatisfy(this::isUnderstood);
    }

    private void isUnderstood(String words) {
        Typing user = new Typing(folder);
        assertThatCode(() -> new CommandLine(CoverageCommand.class, user.commands()).parseArgs(words.split(" ")))
                .as(words)
                .doesNotThrowAnyException();
    }

    @Test
    void everyExitCodeIsExplained() {
        assertThat(ExitCode.values()).allSatisfy(code -> assertThat(page).contains("\n| " + code.code() + " | "));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "3,0,3", "0,3,3", "3,1,1", "1,3,1", "2,0,2", "2,3,2", "143,0,143"})
    void theScriptRunsTheTwoNewestMonthsAndEndsWithTheGravestCode(int older, int newer, int expected) throws Exception {
        for (String month : List.of("2022-05", "2022-06", "2022-07", "notes", "2022-7")) {
            Files.createDirectories(folder.resolve("inbox").resolve(month));
        }
        Files.writeString(folder.resolve("inbox/2022-08"), "a file, no folder");
        program("echo \"$@\" >>\"" + folder + "/calls\"\n" + "case $* in *2022-06*) exit " + older + ";; *) exit "
                + newer + ";; esac\n");

        assertThat(nightly()).isEqualTo(expected);

        List<String> calls = Files.readAllLines(folder.resolve("calls"));
        assertThat(calls)
                .extracting(call -> call.replace(folder.toString(), ""))
                .containsExactly(
                        "run --month 2022-06 --inbox /inbox --outbox /outbox",
                        "run --month 2022-07 --inbox /inbox --outbox /outbox");
        assertThat(calls).allSatisfy(this::isUnderstood);
    }

    @Test
    void theScriptSaysWhenThereIsNoMonth() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        program("exit 0\n");

        assertThat(nightly()).isEqualTo(2);
        assertThat(folder.resolve("said"))
                .hasContent("nightly: no folder such as 2022-07 in " + folder.resolve("inbox"));
    }

    private void program(String body) throws IOException {
        Path program = Files.createDirectories(folder.resolve("home")).resolve("coverage");
        Files.writeString(program, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int nightly() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(DEPLOY.resolve("nightly.sh").toString());
        script.environment()
                .putAll(Map.of(
                        "COVERAGE_HOME", folder.resolve("home").toString(),
                        "COVERAGE_INBOX", folder.resolve("inbox").toString(),
                        "COVERAGE_OUTBOX", folder.resolve("outbox").toString()));
        return script.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    @Test
    void allThreeWaysStartTheScript() throws IOException {
        for (String file : List.of("cron/coverage", "systemd/coverage.service", "kubernetes/Containerfile")) {
            assertThat(DEPLOY.resolve(file)).content().contains("/opt/coverage/deploy/nightly.sh");
        }
        assertThat(Files.isExecutable(DEPLOY.resolve("nightly.sh"))).isTrue();
    }

    @Test
    void theCronJobDoesNotRepeatWhatDoesNotMendItself() throws IOException {
        JsonNode job = new YAMLMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(DEPLOY.resolve("kubernetes/coverage.yaml").toFile())
                .readAll()
                .get(1)
                .path("spec");

        assertThat(job.path("concurrencyPolicy").asString()).isEqualTo("Forbid");
        JsonNode rule = job.path("jobTemplate")
                .path("spec")
                .path("podFailurePolicy")
                .path("rules")
                .path(0);
        assertThat(rule.path("action").asString()).isEqualTo("FailJob");
        assertThat(rule.path("onExitCodes").path("values").toString())
                .isEqualTo(Arrays.toString(new int[] {ExitCode.WRONG_USAGE.code(), ExitCode.HELD.code()})
                        .replace(" ", ""));
    }

    @Test
    void theSettingsAreThoseThatAreRead() throws IOException {
        String settings = Files.readString(DEPLOY.resolve("coverage.env"));
        Map<String, String> environment = Map.of(
                "COVERAGE_DB_URL", "jdbc:postgresql://db/coverage",
                "COVERAGE_DB_USER", "user",
                "COVERAGE_DB_PASSWORD", "password");

        assertThat(environment.keySet()).allSatisfy(name -> assertThat(settings).contains(name + "="));
        assertThat(new DatabaseOption().asked(environment))
                .contains(new Database("jdbc:postgresql://db/coverage", "user", "password"));
        assertThat(new DatabaseOption().asked(Map.of())).isEmpty();
    }
}
