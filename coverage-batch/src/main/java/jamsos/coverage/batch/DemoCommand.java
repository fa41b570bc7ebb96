package jamsos.coverage.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code coverage demo}: the monthly job on July 2022 as published, into {@code ./demo/outbox}. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    /** Where the demo publishes, from the working directory. */
    static final Path OUTBOX = Path.of("demo", "outbox");

    private static final YearMonth MONTH = YearMonth.of(2022, 7);

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Path examples = surroundings.home().resolve("examples");
        if (!Files.isDirectory(examples)) {
            throw new UsageException(
                    "Folder " + examples + " tidak ada. Jalankan ./coverage dari salinan proyek yang lengkap.",
                    "There is no folder " + examples + ". Run ./coverage from a complete copy of the project.");
        }
        return RunCommand.run(
                surroundings,
                MONTH,
                examples,
                surroundings.path(OUTBOX),
                messages.languages(),
                Configuration.find(Optional.empty(), examples),
                Optional.empty());
    }
}
