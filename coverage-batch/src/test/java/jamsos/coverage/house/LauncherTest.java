package jamsos.coverage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code coverage} among invented JDKs that print how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String OLD = "2020-01-01T00:00:00Z";
    private static final String NEW = "2020-01-02T00:00:00Z";

    private static final String SMALL =
            "<-XX:+UseSerialGC> <-Xms80m> <-Xmn64m> <-Djdk.reflect.useNativeAccessorOnly=true>";
    private static final String QUICK = SMALL + " <-XX:TieredStopAtLevel=1>";
    private static final String THOROUGH = SMALL + " <-XX:Tier4InvocationThreshold=50000>"
            + " <-XX:Tier4MinInvocationThreshold=6000> <-XX:Tier4CompileThreshold=150000>"
            + " <-XX:Tier4BackEdgeThreshold=400000>";

    @TempDir
    private Path temporary;

    private Path home;
    private Path jar;

    @BeforeEach
    void aCloneThatIsBuilt() throws IOException {
        home = Files.createDirectory(temporary.toRealPath().resolve("clone of coverage"));
        Files.copy(ProjectFolder.ROOT.resolve("coverage"), home.resolve("coverage"));
        jar = home.resolve("coverage-batch/target/coverage-batch-1.jar");
        write(home.resolve("coverage-batch/src/main/Source.java"), "", OLD);
        write(home.resolve("pom.xml"), "", OLD);
        for (String folder : List.of("coverage-batch/src/main", "coverage-batch/src")) {
            Files.setLastModifiedTime(home.resolve(folder), FileTime.from(Instant.parse(OLD)));
        }
        write(jar, "", NEW);
        program(home.resolve("mvnw"), "echo \"$JAVA_HOME $*\" >> builds");
    }

    @Test
    void argumentsAndExitCodePassThroughUnchanged() throws Exception {
        Path jdk = jdk("jdk-21", "21.0.5");
        var call = call(Map.of("JAVA_HOME", jdk.toString()), "history", "--inbox", "a b", "");
        assertThat(call.out())
                .isEqualTo(jdk + "/bin/java " + QUICK + " <-Dcoverage.home=" + home + "> <-jar> <" + jar
                        + "> <history> <--inbox> <a b> <>\n");
        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isEqualTo(3);
    }

    @Test
    void aSymbolicLinkFromElsewhereFindsTheClone() throws Exception {
        Path jdk = jdk("jdk-21", "21.0.5");
        Path link = Files.createSymbolicLink(temporary.resolve("one"), home.resolve("coverage"));
        Path linkToLink = Files.createSymbolicLink(temporary.resolve("two"), link.getFileName());
        var call = call(linkToLink, Map.of("JAVA_HOME", jdk.toString()));
        assertThat(call.out())
                .isEqualTo(jdk + "/bin/java " + QUICK + " <-Dcoverage.home=" + home + "> <-jar> <" + jar + ">\n");
    }

    @Test
    void optionsForTheJvmComeFromTheEnvironment() throws Exception {
        Path jdk = jdk("jdk-21", "21.0.5");
        var call = call(Map.of("JAVA_HOME", jdk.toString(), "COVERAGE_JAVA_OPTS", "-Xmx1g -Xss2m"), "history");
        assertThat(call.out())
                .isEqualTo(jdk + "/bin/java " + QUICK + " <-Xmx1g> <-Xss2m> <-Dcoverage.home=" + home + "> <-jar> <"
                        + jar + "> <history>\n");
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOverForTheOneOnThePath() throws Exception {
        Path tooOld = jdk("jdk-8", "1.8.0_402");
        Path onPath = jdk("jdk-22", "22");
        var call = call(Map.of("JAVA_HOME", tooOld.toString(), "PATH", onPath + "/bin:/usr/bin:/bin"));
        assertThat(call.out())
                .isEqualTo(onPath + "/bin/java " + QUICK + " <-Dcoverage.home=" + home + "> <-jar> <" + jar + ">\n");
    }

    @Test
    void theNewestInTheUsualFoldersIsTakenWhereNoneIsChosen() throws Exception {
        needsNewerThanAnyHere();
        jdk("home/.jdks/jdk-999", "999.0.1");
        Path newest = jdk("home/.sdkman/candidates/java/1001-tem", "1001.0.1");
        jdk("home/.jdks/jdk-1000", "1000.0.1");
        var call = call(Map.of(
                "HOME",
                temporary.resolve("home").toString(),
                "JAVA_HOME",
                jdk("jdk-21", "21").toString()));
        assertThat(call.out())
                .endsWith("/.sdkman/candidates/java/1001-tem/bin/java " + QUICK + " <-Dcoverage.home=" + home
                        + "> <-jar> <" + jar + ">\n");
        assertThat(call.out()).startsWith(newest.toString());
    }

    @Test
    void withoutAJdkItSaysInBothLanguagesWhatToDo() throws Exception {
        needsNewerThanAnyHere();
        var call = call(Map.of("JAVA_HOME", "/nowhere"), "demo");
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("""
                        Tidak ditemukan JDK 999 atau yang lebih baru (dicari di JAVA_HOME, PATH, dan folder yang lazim).
                          Pasang satu, misalnya: sudo apt-get install openjdk-999-jdk-headless, atau dari https://adoptium.net
                          Bila terpasang di tempat lain: JAVA_HOME=/folder/jdk %1$s ...
                        No JDK 999 or newer found (looked in JAVA_HOME, PATH and the usual folders).
                          Install one, for example: sudo apt-get install openjdk-999-jdk-headless, or from https://adoptium.net
                          If there is one elsewhere: JAVA_HOME=/folder/of/jdk %1$s ...
                        """.formatted(home.resolve("coverage")));
        assertThat(call.exitCode()).isEqualTo(1);
    }

    @Test
    void aRunIsCompiledThoroughlyWhereItCountsRows() throws Exception {
        Path jdk = jdk("jdk-21", "21.0.5");
        assertThat(call(Map.of("JAVA_HOME", jdk.toString()), "run").out())
                .isEqualTo(
                        jdk + "/bin/java " + THOROUGH + " <-Dcoverage.home=" + home + "> <-jar> <" + jar + "> <run>\n");
    }

    @Test
    void theFirstRunAfterABuildMakesTheClassDataThatEveryStartUses() throws Exception {
        Files.createDirectories(home.resolve("examples/sintetis"));
        Path jdk = jdk("jdk-21", "21.0.5");
        var environment = Map.of("JAVA_HOME", jdk.toString());
        assertThat(call(environment, "history").out()).startsWith(jdk + "/bin/java " + QUICK);

        var first = call(environment, "run");

        Path archive = classData();
        String uses =
                jdk + "/bin/java <-Xlog:disable> <-Xlog:all=error:stderr> <-XX:SharedArchiveFile=" + archive + "> ";
        assertThat(first.out()).startsWith(uses + THOROUGH);
        assertThat(first.err())
                .isEqualTo(
                        "Menyiapkan kelas untuk dimulai lebih cepat ...\nPreparing classes for a quicker start ...\n");
        assertThat(archive.resolveSibling("launcher-classes.log"))
                .content()
                .startsWith(jdk + "/bin/java " + THOROUGH + " <-XX:ArchiveClassesAtExit=")
                .contains("> <run> <--month> <2025-11> <--inbox> <" + home + "/examples/sintetis> <--outbox> <");
        assertThat(call(environment, "history").out()).startsWith(uses + QUICK);
        assertThat(call(environment, "--help").out()).startsWith(jdk + "/bin/java " + QUICK);
        assertThat(call(environment, "run").err()).isEmpty();
        write(archive, "", OLD);
        assertThat(call(environment, "run").err()).isEqualTo(first.err());
    }

    @Test
    void aNewerJdkKeepsItsClassDataInACache() throws Exception {
        Files.createDirectories(home.resolve("examples/sintetis"));
        Path jdk = jdk("jdk-25", "25.0.1");
        assertThat(call(Map.of("JAVA_HOME", jdk.toString()), "run").out())
                .contains(" <-XX:AOTCache=" + classData() + "> ");
    }

    @Test
    void classDataThatCannotBeMadeIsNotTriedAgain() throws Exception {
        Files.createDirectories(home.resolve("examples/sintetis"));
        Path jdk = jdk("jdk-21", "21.0.5");
        program(jdk.resolve("bin/java"), "echo \"$*\"; exit 1");
        var environment = Map.of("JAVA_HOME", jdk.toString());
        assertThat(call(environment, "run").err()).isNotEmpty();
        assertThat(classData()).isEmptyFile();
        assertThat(call(environment, "run").err()).isEmpty();
        assertThat(call(environment, "run").out()).doesNotContain("Archive");
    }

    private Path classData() throws IOException {
        try (var files = Files.list(jar.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aChangedSourceIsBuiltOnceAndNeverAgain() throws Exception {
        Path jdk = jdk("jdk-21", "21.0.5");
        write(home.resolve("coverage-batch/src/main/Source.java"), "", "2020-01-03T00:00:00Z");
        var first = call(Map.of("JAVA_HOME", jdk.toString()), "demo");
        var second = call(Map.of("JAVA_HOME", jdk.toString()), "demo");
        assertThat(first.err())
                .startsWith("Membangun Coverage; kali pertama perlu beberapa menit ...\n"
                        + "Building Coverage; the first time takes some minutes ...\n");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(home.resolve("builds")).hasContent(jdk + " -B -ntp -Dquick -Dmaven.test.skip=true package");
    }

    @Test
    void aBuildThatFailsIsToldAndNothingIsRun() throws Exception {
        program(home.resolve("mvnw"), "echo '[INFO] before'; echo '[ERROR] no such symbol'; exit 1");
        Files.delete(jar);
        var call = call(Map.of("JAVA_HOME", jdk("jdk-21", "21.0.5").toString()), "demo");
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .endsWith(
                        "[ERROR] no such symbol\nGagal membangun. Selengkapnya di: %1$s\nThe build failed. All it said is in: %1$s\n"
                                .formatted(home.resolve("coverage-batch/target/launcher-build.log")));
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(home.resolve("coverage-batch/target/.building")).doesNotExist();
    }

    private record Call(int exitCode, String out, String err) {}

    private Call call(Map<String, String> environment, String... arguments) throws Exception {
        return call(home.resolve("coverage"), environment, arguments);
    }

    private Call call(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", temporary.toString()));
        process.environment().putAll(environment);
        int exitCode = process.start().waitFor();
        return new Call(exitCode, Files.readString(out), Files.readString(err));
    }

    private Path jdk(String folder, String version) throws IOException {
        Path jdk = temporary.toRealPath().resolve(folder);
        write(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n", OLD);
        program(jdk.resolve("bin/java"), """
                printf '%s' "$0"
                for a; do
                    printf ' <%s>' "$a"
                    case $a in -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo classes >"${a#*=}" ;; esac
                done
                echo
                exit 3""");
        program(jdk.resolve("bin/javac"), "exit 1");
        return jdk;
    }

    /** As if every JDK of the machine that runs this test were too old. */
    private void needsNewerThanAnyHere() throws IOException {
        Path launcher = home.resolve("coverage");
        Files.writeString(launcher, Files.readString(launcher).replace("oldest=21", "oldest=999"));
    }

    private static void program(Path file, String script) throws IOException {
        write(file, "#!/bin/sh\n" + script + "\n", OLD);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void write(Path file, String text, String changed) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(changed)));
    }
}
