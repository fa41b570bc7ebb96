package jamsos.coverage.batch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What the process gets from the host; the one place that asks for it.
 *
 * @param out where results go
 * @param err where progress and complaints go
 * @param onTerminal whether a person watches, so that progress may be redrawn
 * @param environment the environment variables
 * @param workingDirectory the folder that relative paths start from
 * @param home the folder the application was installed in, where {@code examples/} lies
 * @param clock the time, for the history of runs, and for the month of a check where nothing names one
 */
record Surroundings(
        PrintWriter out,
        PrintWriter err,
        boolean onTerminal,
        Map<String, String> environment,
        Path workingDirectory,
        Path home,
        Clock clock) {

    /**
     * Those of this process. Text is UTF-8 whatever the host says: reports are, and cron says nothing. The start of the
     * process has asked for the plain console, which is none where nobody watches.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Surroundings ofProcess() {
        Path here = Path.of("").toAbsolutePath();
        return new Surroundings(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                System.console() != null,
                System.getenv(),
                here,
                Optional.ofNullable(System.getProperty("coverage.home"))
                        .map(Path::of)
                        .orElse(here),
                Clock.systemUTC());
    }

    /** A path as typed, from the working directory. */
    Path path(Path typed) {
        return workingDirectory.resolve(typed).normalize();
    }
}
