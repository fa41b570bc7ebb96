package jamsos.coverage.batch;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code coverage completion}: prints the script that lets bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {

    /** Gives the command its {@code --help}. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final MessageOptions messages = new MessageOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash(
                        CoverageCommand.NAME, spec.commandLine().getParent()));
        spec.commandLine().getOut().flush();
    }
}
