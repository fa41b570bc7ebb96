package jamsos.coverage.batch;

import jamsos.coverage.batch.job.BatchApplication;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coverage history}: runs, deliveries and releases of an outbox. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(names = "--month", paramLabel = "2022-07")
    private Optional<String> month = Optional.empty();

    @Option(names = "--outbox", paramLabel = "DIR")
    private Path outbox = DemoCommand.OUTBOX;

    HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        HistoryPrinter printer = new HistoryPrinter(surroundings.out(), messages.language());
        Optional<YearMonth> asked = month.map(text -> Typed.month("--month", text));
        Optional<Database> other = database.asked(surroundings.environment());
        Path folder = surroundings.path(outbox);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "Outbox " + folder + " tidak ada. Tulis foldernya dengan --outbox.",
                    "There is no outbox " + folder + ". Name its folder with --outbox.");
        }
        if (!Files.isDirectory(new Outbox(folder).own())) {
            printer.print(List.of(), run -> List.of(), List.of());
            return ExitCode.DONE.code();
        }
        Outbox of = Outbox.open(folder);
        try (BatchApplication application = BatchApplication.open(
                of, other.orElseGet(() -> Database.embedded(of.database())), surroundings.clock(), List.of())) {
            printer.print(
                    application.runLog().runs(asked),
                    application.ledger()::deliveries,
                    application.runLog().releases(asked));
        }
        return ExitCode.DONE.code();
    }
}
