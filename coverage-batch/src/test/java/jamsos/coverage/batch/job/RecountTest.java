package jamsos.coverage.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.publish.Sha256;
import jamsos.coverage.batch.store.Database;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can happen between the passes over one month. */
class RecountTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final Path EXAMPLE = Path.of("../examples/sintetis");
    private static final String MEMBERS = "2025-11/kepesertaan-sintetis.csv";

    @TempDir
    Path folder;

    Outbox outbox;

    /** Does something when rows are counted for the second time. */
    private static final class BeforeSecondPass implements Progress {

        private final Runnable action;
        private final List<Stage> stages = new ArrayList<>();
        private final List<String> counted = new ArrayList<>();

        BeforeSecondPass(Runnable action) {
            this.action = action;
        }

        @Override
        public void begin(Stage stage) {
            stages.add(stage);
            if (stage == Stage.COUNTING && stages.indexOf(stage) < stages.size() - 1) {
                action.run();
            }
        }

        @Override
        public void counted(String delivery, long rows, long bytesRead, long bytes) {
            assertThat(bytesRead).isBetween(1L, bytes);
            counted.add(delivery);
        }

        @Override
        public void writing(String file) {}
    }

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(folder.resolve("outbox"));
    }

    private MonthOrder order() {
        return new MonthOrder(
                MONTH,
                EXAMPLE,
                outbox,
                List.of(Language.ID),
                new ReportSettings(
                        new Letterhead("GOVERNMENT", "OFFICE", ""), Optional.empty(), Optional.empty(), 0, List.of()),
                Layouts.builtIn(),
                false,
                "0.1.0",
                OptionalInt.of(3));
    }

    private MonthOutcome run(Progress progress) throws Exception {
        try (BatchApplication application = BatchApplication.open(
                        outbox, Database.embedded(outbox.database()), Clock.systemUTC(), List.of());
                MonthLock lock = MonthLock.take(outbox, MONTH)) {
            return application.runner().run(order(), lock, progress);
        }
    }

    /** One row can no longer be read; the size stays. */
    private void spoilTheArchivedMembers() {
        try {
            Path archived = outbox.archive().resolve(Sha256.of(EXAMPLE.resolve(MEMBERS)));
            byte[] text = Files.readAllBytes(archived);
            int row = new String(text, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
            text[row] = '?';
            Files.delete(archived);
            Files.write(archived, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyDeliveriesAboutPersonsAreReadAgainOfBothMonths() throws Exception {
        BeforeSecondPass progress = new BeforeSecondPass(() -> {});

        assertThat(run(progress)).isInstanceOf(MonthOutcome.Published.class);
        assertThat(progress.stages.stream().filter(Progress.Stage.COUNTING::equals))
                .hasSize(3);
        assertThat(progress.counted.stream().filter(name -> name.contains("rekap")))
                .hasSize(2);
        assertThat(progress.counted.stream().filter(name -> name.contains("kepesertaan")))
                .hasSize(6);
    }

    @Test
    void aRunThatWasCutShortInTheLastPassGivesNoFigures() throws IOException {
        MonthRun run = new MonthRun(1, List.of(), order(), new MonthInputs(List.of(), List.of(), "digest"));
        run.countIn(2);
        assertThat(run.nextRange()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(run::evidence)
                .withMessage("the persons of pass 2/2 were not counted to the end");

        assertThat(run.nextRange()).isFalse();
        assertThat(run.evidence().tally()).isEqualTo(run.tally());
    }

    @Test
    void aDeliveryThatChangedBetweenPassesFailsTheRun() throws IOException {
        BeforeSecondPass progress = new BeforeSecondPass(this::spoilTheArchivedMembers);

        assertThatThrownBy(() -> run(progress))
                .isInstanceOf(RunFailedException.class)
                .hasRootCauseInstanceOf(IOException.class)
                .hasRootCauseMessage("kepesertaan-sintetis.csv has changed since it was counted");
        assertThat(outbox.newestRelease(MONTH)).isEmpty();
    }
}
