package jamsos.coverage.batch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code coverage layout}: helps to write layouts; what it does is in its subcommands. */
@Command(
        name = "layout",
        subcommands = {LayoutShowCommand.class, LayoutTestCommand.class})
final class LayoutCommand implements Runnable {

    /** Gives the command its {@code --help}. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final MessageOptions messages = new MessageOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reached only when no subcommand was named. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }
}
