package jamsos.coverage.batch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.job.MonthCheck;
import jamsos.coverage.batch.publish.ReturnsFolder;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage check}: what is wrong with deliveries, without loading them. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "deliveries")
    private List<Path> named = new ArrayList<>();

    @Option(names = "--month", paramLabel = "2022-07")
    private Optional<String> month = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("returns");

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Language language = messages.language();
        List<Path> given = named.stream().map(surroundings::path).toList();
        CheckedMonth checked = month.map(text -> CheckedMonth.told(Typed.month("--month", text)))
                .orElseGet(() -> CheckedMonth.found(given, surroundings.clock()));
        Path folder = surroundings.path(out);
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            refuseInside(path, folder);
            files.addAll(filesOf(path));
        }
        quieten();
        MonthCheck check = MonthCheck.of(
                checked.month(),
                Inbox.ofFiles(files),
                Configuration.layoutsFor(files.get(0)),
                new ConsoleProgress(surroundings, language));
        CheckPrinter printer = new CheckPrinter(surroundings.out(), language);
        printer.print(checked, check);
        ReturnsFolder returns = ReturnsFolder.of(folder);
        check.writeReturns(language, returns);
        printer.print(returns.written());
        return (check.anyHeld() ? ExitCode.HELD : ExitCode.DONE).code();
    }

    private List<Path> filesOf(Path path) throws IOException, InboxMissingException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(
                    path + " tidak ada. Tulis berkas atau folder yang akan diperiksa.",
                    "There is no " + path + ". Name the file or folder to be checked.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = Inbox.list(path).stream()
                .filter(file -> !Files.isDirectory(file))
                .toList();
        if (files.isEmpty()) {
            throw new UsageException(
                    "Folder " + path + " tidak berisi berkas. Folder di dalamnya tidak dibuka: tulis folder bulannya.",
                    "The folder " + path
                            + " holds no file. Folders inside are not opened: name the folder of a month.");
        }
        return files;
    }

    /** What is written must never be taken for a delivery, nor lie where deliveries do. */
    private static void refuseInside(Path path, Path out) throws IOException {
        Path parent = path.resolveSibling("");
        boolean isInbox = Files.isDirectory(path) || CheckedMonth.folder(parent).isPresent();
        Path taken = real(Files.isDirectory(path) ? path : parent);
        Path target = real(out);
        if (isInbox ? target.startsWith(taken) : target.equals(taken)) {
            throw new UsageException(
                    "--out " + out + " terletak di tempat kiriman yang diperiksa. Pilih folder lain.",
                    "--out " + out + " lies where the deliveries to be checked lie. Choose another folder.");
        }
    }

    /** The folder with links followed, as far as it exists. */
    private static Path real(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return folder.toRealPath();
        }
        Path parent = folder.getParent();
        return parent == null ? folder : real(parent).resolve(folder.getFileName());
    }

    /** What a library says of a workbook it trips over may quote it. */
    private static void quieten() {
        if (LoggerFactory.getLogger("org.apache.poi") instanceof Logger poi) {
            poi.setLevel(Level.OFF);
        }
    }
}
