package jamsos.coverage.batch;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code coverage}: the front door; what it does is in its subcommands. Words for help are in {@code help_id.properties}. */
@Command(
        name = CoverageCommand.NAME,
        versionProvider = CoverageCommand.Version.class,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            CheckCommand.class,
            HistoryCommand.class,
            SampleCommand.class,
            LayoutCommand.class,
            CompletionCommand.class
        })
final class CoverageCommand implements Runnable {

    static final String NAME = "coverage";

    /** Gives the command its {@code --help}. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final MessageOptions messages = new MessageOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reached only when no subcommand was named. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {

        /** The version of the jar; of classes that are not in one, {@code development}. */
        static String current() {
            String version = CoverageCommand.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {NAME + " " + current()};
        }
    }
}
