package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.Controls;
import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage layout test}: shows how a file is understood; nothing is counted or kept. */
@Command(name = "test")
final class LayoutTestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--layouts", paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--month", paramLabel = "2022-07")
    private Optional<String> month = Optional.empty();

    LayoutTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path tested = surroundings.path(file).toAbsolutePath();
        if (!Files.isRegularFile(tested)) {
            throw new UsageException(
                    "Tidak ada berkas " + tested + ". Tulis nama satu berkas kiriman.",
                    "There is no file " + tested + ". Name one delivery.");
        }
        YearMonth of = month.map(text -> Typed.month("--month", text)).orElseGet(() -> monthOf(tested));
        Regions regions = Regions.lampung();
        Intake intake = new Intake(layouts(tested), regions, of);
        List<Delivery> deliveries = intake.register(SourceFile.of(tested));
        Controls controls = intake.controls(deliveries);
        PreviewPrinter printer = new PreviewPrinter(surroundings.out(), messages.language());
        boolean held = false;
        for (Delivery delivery : deliveries) {
            printer.print(delivery, intake.preview(delivery));
            if (delivery.state() == Delivery.State.READY) {
                held |= count(intake, delivery, controls, new MonthCollector(of, regions), printer);
            } else {
                held |= delivery.state() == Delivery.State.HELD;
                printer.notices(delivery.notices());
            }
        }
        return (held ? ExitCode.HELD : ExitCode.DONE).code();
    }

    private static boolean count(
            Intake intake, Delivery delivery, Controls controls, MonthCollector collector, PreviewPrinter printer)
            throws IOException {
        try (DeliveryCount count = intake.open(delivery, collector, controls)) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            Optional<Notice> held = count.settle();
            printer.balance(count.balance(), count.notices(), held);
            return held.isPresent();
        }
    }

    /** Those of the folder named, else those that a run of the inbox would use. */
    private Layouts layouts(Path tested) {
        return folder.map(surroundings::path).map(LayoutFolder::read).orElseGet(() -> Configuration.layoutsFor(tested));
    }

    /** The month of the folder; only ages and the months of lists depend on it. */
    private YearMonth monthOf(Path tested) {
        Optional<String> name =
                Optional.ofNullable(tested.getParent()).map(Path::getFileName).map(Path::toString);
        try {
            return YearMonth.parse(name.orElse(""));
        } catch (DateTimeException noMonth) {
            return YearMonth.from(surroundings.clock().instant().atZone(ZoneOffset.UTC));
        }
    }
}
