package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.Layouts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage layout show}: lists layouts, or prints one. */
@Command(name = "show")
final class LayoutShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "NAME")
    private Optional<String> name = Optional.empty();

    @Option(names = "--layouts", paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    LayoutShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Layouts layouts = folder.map(surroundings::path).map(LayoutFolder::read).orElseGet(Layouts::builtIn);
        LayoutPrinter printer = new LayoutPrinter(surroundings.out(), messages.language());
        if (name.isEmpty()) {
            printer.list(layouts.all());
        } else {
            printer.print(layouts.find(name.get()).orElseThrow(() -> unknown(name.get(), layouts)));
        }
        return ExitCode.DONE.code();
    }

    private static UsageException unknown(String name, Layouts layouts) {
        String known = layouts.all().stream().map(Layout::name).collect(Collectors.joining(", "));
        return new UsageException(
                "Susunan \"" + name + "\" tidak ada; yang ada: " + known,
                "There is no layout \"" + name + "\"; there are " + known);
    }
}
