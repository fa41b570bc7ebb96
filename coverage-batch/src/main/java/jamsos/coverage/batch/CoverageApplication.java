package jamsos.coverage.batch;

import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Where the process starts. The command line is understood first: help, version and wrong usage are answered before anything
 * of the framework is loaded.
 */
public final class CoverageApplication {

    private CoverageApplication() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Newer JDKs hand out a console even where nobody watches, unless asked for the plain one.
        System.setProperty("jdk.console", "java.base");
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs one command; its exit code. */
    static int run(Surroundings surroundings, String... args) {
        Language language = MessageOptions.languageOf(args);
        CommandLine command = new CommandLine(CoverageCommand.class, factory(surroundings));
        command.setOut(surroundings.out());
        command.setErr(surroundings.err());
        command.setResourceBundle(help(language));
        command.setParameterExceptionHandler((exception, given) -> {
            surroundings.err().println(UsageFault.of(exception).in(language));
            surroundings
                    .err()
                    .println(language.choose("Bantuan: ", "Help: ")
                            + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.WRONG_USAGE.code();
        });
        command.setExecutionExceptionHandler((exception, failed, result) -> {
            FailureReport report = FailureReport.of(exception);
            surroundings.err().println(report.words().in(language));
            if (Arrays.asList(args).contains("--stacktrace")) {
                exception.printStackTrace(surroundings.err());
            }
            return report.code().code();
        });
        try {
            return command.execute(args);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    /** Commands get what the process got from the host; all else is made as usual. */
    static IFactory factory(Surroundings surroundings) {
        IFactory usual = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
                } catch (NoSuchMethodException needsNothing) {
                    return usual.create(type);
                }
            }
        };
    }

    /** The words of the help pages; read by name, so that the language of the host has no say. */
    private static ResourceBundle help(Language language) {
        String name = "help_" + language.code() + ".properties";
        try (InputStream in = CoverageApplication.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside " + CoverageApplication.class.getName());
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
