package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The synthetic months come with the truth about their rows, written by whoever put the faults in. */
class SyntheticTruthTest {

    private static final Path SYNTHETIC = Path.of("..", "examples", "sintetis");

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2025-11"})
    void everyRowBecomesWhatTheTruthSays(String name) throws Exception {
        YearMonth month = YearMonth.parse(name);
        Intake intake = new Intake(Layouts.builtIn(), Regions.lampung(), month);
        MonthCollector collector = new MonthCollector(month, Regions.lampung());
        List<String> deliveries =
                new ArrayList<>(List.of("file,entry,sheet,layout,sha256,rows_read,taken,rejected,out_of_scope,state"));
        List<String> notices = new ArrayList<>(List.of("file,entry,sheet,code,severity,rows"));
        for (SourceFile file : Inbox.open(SYNTHETIC, month).files()) {
            Delivery delivery = intake.register(file).get(0);
            Counted counted = TestMonth.count(intake, delivery, collector);
            deliveries.add(line(file, delivery, counted.balance()));
            counted.log()
                    .counts()
                    .forEach((code, rows) ->
                            notices.add(file.name() + ",,," + code + "," + code.severity() + "," + rows));
        }
        assertThat(deliveries).isEqualTo(truth(name, "deliveries.csv"));
        assertThat(notices).containsExactlyInAnyOrderElementsOf(truth(name, "notices.csv"));
    }

    private static String line(SourceFile file, Delivery delivery, RowBalance rows) {
        return String.join(
                ",",
                file.name(),
                "",
                "",
                delivery.layout().orElseThrow().name(),
                file.sha256(),
                Long.toString(rows.read()),
                Long.toString(rows.taken()),
                Long.toString(rows.rejected()),
                Long.toString(rows.outOfScope()),
                "taken");
    }

    private static List<String> truth(String month, String file) throws IOException {
        return Files.readAllLines(SYNTHETIC.resolve("truth").resolve(month).resolve(file));
    }
}
