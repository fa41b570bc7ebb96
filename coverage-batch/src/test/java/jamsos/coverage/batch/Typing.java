package jamsos.coverage.batch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import picocli.CommandLine;

/** Somebody at a terminal: types commands in a folder and reads what is answered. */
public final class Typing {

    /** The folder of the project, where the examples lie. */
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-08-01T00:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private Map<String, String> environment = Map.of();
    private String out = "";
    private String err = "";

    public Typing(Path folder) {
        this.folder = folder;
    }

    /** From now on with these environment variables. */
    Typing with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /** Types a command; its exit code. */
    public int type(String... words) {
        StringWriter results = new StringWriter();
        StringWriter complaints = new StringWriter();
        int code = CoverageApplication.run(surroundings(new PrintWriter(results), new PrintWriter(complaints)), words);
        out = results.toString();
        err = complaints.toString();
        return code;
    }

    /** The commands, ready to be parsed only. */
    CommandLine.IFactory commands() {
        return CoverageApplication.factory(
                surroundings(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())));
    }

    private Surroundings surroundings(PrintWriter results, PrintWriter complaints) {
        return new Surroundings(results, complaints, false, environment, folder, PROJECT, CLOCK);
    }

    /** What the last command answered. */
    public String out() {
        return out;
    }

    /** What the last command complained about, progress included. */
    public String err() {
        return err;
    }
}
