package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.job.MonthOrder;
import jamsos.coverage.batch.job.MonthOutcome;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.store.Database;
import jamsos.coverage.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coverage run}: takes a month in, counts, protects, renders, publishes. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(names = "--month", paramLabel = "2022-07", required = true)
    private String month = "";

    @Option(names = "--inbox", paramLabel = "DIR", required = true)
    private Path inbox = Path.of("");

    @Option(names = "--outbox", paramLabel = "DIR", required = true)
    private Path outbox = Path.of("");

    @Option(names = "--config", paramLabel = "FILE")
    private Optional<Path> configuration = Optional.empty();

    @Option(names = "--publish-without-held")
    private boolean publishWithoutHeld;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        List<Language> languages = messages.languages();
        YearMonth reported = Typed.month("--month", month);
        Path from = surroundings.path(inbox);
        Configuration configured = Configuration.find(configuration.map(surroundings::path), from);
        Optional<Database> asked = database.asked(surroundings.environment());
        return run(
                surroundings,
                reported,
                from,
                surroundings.path(outbox),
                languages,
                new Configuration(
                        configured.report(),
                        configured.layouts(),
                        publishWithoutHeld || configured.publishWithoutHeld(),
                        configured.passes()),
                asked);
    }

    /** Runs a month and tells how it ended; everything typed and configured has been understood. */
    static int run(
            Surroundings surroundings,
            YearMonth month,
            Path inbox,
            Path outbox,
            List<Language> languages,
            Configuration configuration,
            Optional<Database> asked)
            throws Exception {
        if (!Files.isDirectory(inbox.resolve(month.toString()))) {
            // Says what is missing before anything is made in the outbox.
            Inbox.open(inbox, month);
        }
        Outbox to = Outbox.open(outbox);
        MonthOrder order = new MonthOrder(
                month,
                inbox,
                to,
                languages,
                configuration.report(),
                configuration.layouts(),
                configuration.publishWithoutHeld(),
                CoverageCommand.Version.current(),
                configuration.passes());
        Database database = asked.orElseGet(() -> Database.embedded(to.database()));
        Language language = languages.get(0);
        MonthOutcome outcome =
                new MonthSession(surroundings).run(order, database, new ConsoleProgress(surroundings, language));
        return new OutcomePrinter(surroundings.out(), language)
                .print(month, outcome)
                .code();
    }
}
