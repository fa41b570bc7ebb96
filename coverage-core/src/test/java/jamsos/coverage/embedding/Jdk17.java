package jamsos.coverage.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK 17 beside the running one, where the machine has one. */
final class Jdk17 {

    private static final Path RUNNING = Path.of(System.getProperty("java.home"));

    private Jdk17() {}

    /** Its launcher, or that of the running JDK where there is none. */
    static Path launcher() {
        return home().orElse(RUNNING).resolve("bin").resolve("java");
    }

    private static Optional<Path> home() {
        Path parent = RUNNING.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        try (Stream<Path> neighbours = Files.list(parent)) {
            return neighbours.filter(Jdk17::is17).sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean is17(Path home) {
        try {
            return Files.isExecutable(home.resolve("bin").resolve("java"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"17.");
        } catch (IOException noJdk) {
            return false;
        }
    }
}
