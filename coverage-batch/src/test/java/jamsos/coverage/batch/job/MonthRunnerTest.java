package jamsos.coverage.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.publish.ReportSettings;
import jamsos.coverage.batch.store.Database;
import jamsos.coverage.batch.store.MonthMutex;
import jamsos.coverage.batch.store.Release;
import jamsos.coverage.batch.store.Run;
import jamsos.coverage.batch.store.RunState;
import jamsos.coverage.batch.store.TestDatabases;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.ReportRenderer;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class MonthRunnerTest {

    private static final YearMonth MONTH = YearMonth.of(2022, 7);
    private static final Path EXAMPLE = Path.of("../examples/2022-07");

    @Parameter
    TestDatabases kind;

    @TempDir
    Path folder;

    Database database;
    Outbox outbox;
    Path month;
    TestRenderer renderer = new TestRenderer();

    /** Writes the title; fails when it is told to. */
    static final class TestRenderer implements ReportRenderer {

        boolean broken;

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public void render(CoverageReport report, OutputStream out) throws IOException {
            if (broken) {
                throw new IOException("no space left on device");
            }
            out.write(report.title().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Does something when a part of the run begins. */
    private static class At implements Progress {

        private final Stage stage;
        private final Runnable action;

        At(Stage stage, Runnable action) {
            this.stage = stage;
            this.action = action;
        }

        @Override
        public void begin(Stage begun) {
            if (begun == stage) {
                action.run();
            }
        }

        @Override
        public void counted(String delivery, long rows, long bytesRead, long bytes) {}

        @Override
        public void writing(String file) {}
    }

    private static final Progress QUIET = new At(Progress.Stage.COUNTING, () -> {});

    @BeforeEach
    void copyTheExample() throws IOException {
        database = kind.empty();
        outbox = Outbox.open(folder.resolve("outbox"));
        month = Files.createDirectories(folder.resolve("inbox").resolve(MONTH.toString()));
        for (String file : List.of("angkatan-kerja.csv", "rekap.csv")) {
            Files.copy(EXAMPLE.resolve(file), month.resolve(file));
        }
    }

    private MonthOrder order() {
        return new MonthOrder(
                MONTH,
                folder.resolve("inbox"),
                outbox,
                List.of(Language.ID),
                new ReportSettings(
                        new Letterhead("GOVERNMENT", "OFFICE", ""), Optional.empty(), Optional.empty(), 0, List.of()),
                Layouts.builtIn(),
                false,
                "0.1.0",
                OptionalInt.empty());
    }

    private BatchApplication open() throws IOException {
        return BatchApplication.open(outbox, database, Clock.systemUTC(), List.of(renderer));
    }

    private MonthOutcome run() throws Exception {
        try (BatchApplication application = open();
                MonthLock lock = MonthLock.take(outbox, MONTH)) {
            return application.runner().run(order(), lock, QUIET);
        }
    }

    private List<RunState> states() throws IOException {
        try (BatchApplication application = open()) {
            return application.runLog().runs(Optional.empty()).stream()
                    .map(Run::state)
                    .toList();
        }
    }

    private List<Release> releases() throws IOException {
        try (BatchApplication application = open()) {
            return application.runLog().releases(Optional.empty());
        }
    }

    /** What the framework knows: the statuses of all executions, oldest first. */
    private List<String> executions() throws SQLException {
        List<String> statuses = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT STATUS FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID")) {
            while (rows.next()) {
                statuses.add(rows.getString(1));
            }
        }
        return statuses;
    }

    private void sql(String... commands) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private void hold() throws IOException {
        Files.writeString(month.resolve("unknown.csv"), "colour;shape\nred;round\n");
    }

    @Test
    void theSameInputIsPublishedOnce() throws Exception {
        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);
        assertThat(run())
                .isInstanceOfSatisfying(
                        MonthOutcome.Unchanged.class,
                        unchanged -> assertThat(unchanged.release().number()).isEqualTo(1));

        assertThat(states()).containsExactly(RunState.PUBLISHED, RunState.UNCHANGED);
        assertThat(executions()).containsExactly("COMPLETED");
        assertThat(releases()).extracting(Release::number).containsExactly(1);
    }

    @Test
    void everyDeliveryIsAStepOfItsOwnInTheTablesOfTheFramework() throws Exception {
        run();

        List<String> steps = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT STEP_NAME, STATUS, READ_COUNT, WRITE_COUNT"
                        + " FROM BATCH_STEP_EXECUTION ORDER BY STEP_EXECUTION_ID")) {
            while (rows.next()) {
                steps.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getLong(3) + " " + rows.getLong(4));
            }
        }
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "register COMPLETED 0 0",
                        "count COMPLETED 2 2",
                        "delivery:0001 angkatan-kerja.csv COMPLETED 1 1",
                        "delivery:0002 rekap.csv COMPLETED 1 1",
                        "settle COMPLETED 0 0",
                        "render COMPLETED 0 0",
                        "publish COMPLETED 0 0");
    }

    @Test
    void aHeldMonthCanRunAgainWithTheSameInput() throws Exception {
        hold();

        assertThat(run()).isInstanceOf(MonthOutcome.Held.class);
        assertThat(run()).isInstanceOf(MonthOutcome.Held.class);

        assertThat(states()).containsExactly(RunState.HELD, RunState.HELD);
        assertThat(executions()).containsExactly("STOPPED", "STOPPED");
        assertThat(releases()).isEmpty();
    }

    @Test
    void aFailedMonthCanRunAgainWithTheSameInput() throws Exception {
        renderer.broken = true;
        assertThatThrownBy(this::run)
                .isInstanceOf(RunFailedException.class)
                .hasRootCauseInstanceOf(IOException.class)
                .hasRootCauseMessage("no space left on device");
        assertThat(outbox.newestRelease(MONTH)).isEmpty();

        renderer.broken = false;
        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);

        assertThat(states()).containsExactly(RunState.FAILED, RunState.PUBLISHED);
        assertThat(executions()).containsExactly("FAILED", "COMPLETED");
        assertThat(Files.list(outbox.month(MONTH)))
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder("r1", "latest");
    }

    @Test
    void aRunWhoseProcessWasKilledIsRecovered() throws Exception {
        renderer.broken = true;
        assertThatThrownBy(this::run).isInstanceOf(RunFailedException.class);
        sql(
                "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = NULL",
                "UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'EXECUTING', END_TIME = NULL"
                        + " WHERE STEP_NAME = 'render'",
                "UPDATE run SET state = 'RUNNING', ended_at = NULL");
        renderer.broken = false;

        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);

        assertThat(states()).containsExactly(RunState.DIED, RunState.PUBLISHED);
        assertThat(executions()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void aRunThatLostItsDatabaseIsRecovered() throws Exception {
        renderer.broken = true;
        assertThatThrownBy(this::run).isInstanceOf(RunFailedException.class);
        sql(
                "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN', EXIT_CODE = 'UNKNOWN'",
                "UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN', EXIT_CODE = 'UNKNOWN' WHERE STEP_NAME = 'render'");
        renderer.broken = false;

        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);
    }

    @Test
    void aReleaseThatAppearedBeforeItsRunDiedIsTakenIntoTheLog() throws Exception {
        run();
        sql(
                "DELETE FROM release",
                "UPDATE run SET state = 'RUNNING', ended_at = NULL",
                "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = NULL");
        Files.delete(outbox.month(MONTH).resolve("latest"));

        assertThat(run()).isInstanceOf(MonthOutcome.Unchanged.class);

        assertThat(releases()).extracting(Release::number).containsExactly(1);
        assertThat(states()).containsExactly(RunState.DIED, RunState.UNCHANGED);
        assertThat(outbox.month(MONTH).resolve("latest/manifest.json")).exists();
    }

    @Test
    void aReleaseThatWasRemovedByHandIsNotMadeAgainUnderItsNumber() throws Exception {
        run();
        Files.walk(outbox.month(MONTH))
                .sorted((a, b) -> b.compareTo(a))
                .forEach(path -> path.toFile().delete());

        assertThat(run())
                .isInstanceOfSatisfying(
                        MonthOutcome.Published.class,
                        published -> assertThat(published.release().number()).isEqualTo(2));
        assertThat(outbox.release(MONTH, 2).resolve("manifest.json"))
                .content()
                .contains(releases().get(0).manifestSha256());
    }

    @Test
    void aStoppedRunPublishesNothingAndTheNextOneBeginsAgain() throws Exception {
        try (BatchApplication application = open();
                MonthLock lock = MonthLock.take(outbox, MONTH)) {
            MonthRunner runner = application.runner();
            Throwable stopped =
                    catchThrowable(() -> runner.run(order(), lock, new At(Progress.Stage.COUNTING, runner::stop)));
            assertThat(stopped)
                    .isInstanceOf(RunStoppedException.class)
                    .hasMessage("stopped before anything was published");
        }
        assertThat(outbox.newestRelease(MONTH)).isEmpty();
        assertThat(states()).containsExactly(RunState.STOPPED);

        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);
        assertThat(states()).containsExactly(RunState.STOPPED, RunState.PUBLISHED);
    }

    @Test
    void aStopThatComesWhileTheReleaseAppearsIsTooLate() throws Exception {
        try (BatchApplication application = open();
                MonthLock lock = MonthLock.take(outbox, MONTH)) {
            MonthRunner runner = application.runner();
            assertThat(runner.run(order(), lock, new At(Progress.Stage.PUBLISHING, runner::stop)))
                    .isInstanceOf(MonthOutcome.Published.class);
        }
        assertThat(run()).isInstanceOf(MonthOutcome.Unchanged.class);
    }

    @Test
    void anInterruptedThreadPublishesNothingHalfRead() throws Exception {
        try (BatchApplication application = open();
                MonthLock lock = MonthLock.take(outbox, MONTH)) {
            Throwable failed = catchThrowable(() -> application
                    .runner()
                    .run(order(), lock, new At(Progress.Stage.COUNTING, Thread.currentThread()::interrupt)));
            Thread.interrupted();
            assertThat(failed).isInstanceOf(RunFailedException.class);
        }
        assertThat(outbox.newestRelease(MONTH)).isEmpty();
        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);
    }

    @Test
    void aRunElsewhereOnTheSameMonthKeepsThisOneOut() throws Exception {
        assumeTrue(kind == TestDatabases.POSTGRESQL);
        try (HikariDataSource elsewhere = new HikariDataSource()) {
            elsewhere.setJdbcUrl(database.url());
            elsewhere.setUsername(database.user());
            elsewhere.setPassword(database.password());
            String identity = outbox.identity(Instant.EPOCH);
            try (MonthMutex other =
                    MonthMutex.tryTake(elsewhere, database, identity, MONTH).orElseThrow()) {
                assertThat(other.isHeld()).isTrue();
                assertThatThrownBy(this::run)
                        .isInstanceOf(MonthBusyException.class)
                        .hasMessage("another run of 2022-07 is at work");
            }
        }
        assertThat(states()).isEmpty();
        assertThat(run()).isInstanceOf(MonthOutcome.Published.class);
    }

    @Test
    void theLockOfAnotherMonthIsNone() throws Exception {
        try (BatchApplication application = open();
                MonthLock lock = MonthLock.take(outbox, MONTH.plusMonths(1))) {
            assertThatThrownBy(() -> application.runner().run(order(), lock, QUIET))
                    .hasMessage("a lock of 2022-08 is none of 2022-07");
        }
    }
}
