package jamsos.coverage.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.metric.Basis;
import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.value.AsOf;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class StoreTest {

    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final Instant NOW = Instant.parse("2022-08-01T02:03:04Z");
    private static final KemendagriCode PROVINCE = new KemendagriCode("18");

    @Parameter
    TestDatabases kind;

    HikariDataSource dataSource;
    Database database;
    RunLog runLog;
    Ledger ledger;

    @BeforeEach
    void migrate() {
        database = kind.empty();
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(database.url());
        dataSource.setUsername(database.user());
        dataSource.setPassword(database.password());
        dataSource.setMaximumPoolSize(4);
        Flyway.configure().dataSource(dataSource).load().migrate();
        runLog = logOf("outbox");
        ledger = new Ledger(dataSource, "outbox");
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    private RunLog logOf(String outbox) {
        return new RunLog(dataSource, outbox, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void migratingTwiceChangesNothing() {
        assertThat(Flyway.configure().dataSource(dataSource).load().migrate().migrationsExecuted)
                .isZero();
    }

    @Test
    void aRunIsRememberedFromItsStartToItsEnd() {
        long run = runLog.start(JULY, "digest", "0.1.0");
        assertThat(runLog.runs(Optional.empty()))
                .containsExactly(new Run(run, JULY, "digest", RunState.RUNNING, NOW, Optional.empty()));

        runLog.end(run, RunState.PUBLISHED);
        assertThat(runLog.runs(Optional.of(JULY)))
                .containsExactly(new Run(run, JULY, "digest", RunState.PUBLISHED, NOW, Optional.of(NOW)));
        assertThat(runLog.runs(Optional.of(JUNE))).isEmpty();
    }

    @Test
    void twoOutboxesInOneDatabaseShareNothing() {
        runLog.start(JULY, "digest", "0.1.0");
        runLog.published(OptionalLong.empty(), JULY, 1, "digest", "manifest", "0.1.0");

        assertThat(logOf("other").runs(Optional.empty())).isEmpty();
        assertThat(logOf("other").releases(Optional.empty())).isEmpty();
    }

    @Test
    void aRunThatNeverSaidHowItEndedHasDied() {
        long june = runLog.start(JUNE, "digest", "0.1.0");
        long dead = runLog.start(JULY, "digest", "0.1.0");
        long held = runLog.start(JULY, "digest", "0.1.0");
        runLog.end(held, RunState.HELD);

        runLog.buryTheDead(JULY);

        assertThat(runLog.runs(Optional.empty()))
                .extracting(Run::id, Run::state)
                .containsExactly(tuple(june, RunState.RUNNING), tuple(dead, RunState.DIED), tuple(held, RunState.HELD));
    }

    @Test
    void releasesComeByMonthAndNumber() {
        long run = runLog.start(JULY, "two", "0.1.0");
        runLog.published(OptionalLong.of(run), JULY, 2, "two", "m2", "0.1.0");
        runLog.published(OptionalLong.empty(), JULY, 1, "one", "m1", "0.1.0");
        runLog.published(OptionalLong.empty(), JUNE, 1, "june", "m0", "0.1.0");

        assertThat(runLog.releases(Optional.empty()))
                .containsExactly(
                        new Release(JUNE, 1, OptionalLong.empty(), "june", "m0", "0.1.0", NOW),
                        new Release(JULY, 1, OptionalLong.empty(), "one", "m1", "0.1.0", NOW),
                        new Release(JULY, 2, OptionalLong.of(run), "two", "m2", "0.1.0", NOW));
    }

    @Test
    void deliveriesComeBackAsTheyWereKept() {
        long run = runLog.start(JULY, "digest", "0.1.0");
        List<DeliveryEntry> deliveries = List.of(
                delivery("b.csv", LayoutKind.PARTICIPANT, DeliveryLine.State.TAKEN, Optional.empty()),
                new DeliveryEntry(
                        new DeliveryLine(
                                "a.zip",
                                Optional.of("inside.xlsx"),
                                Optional.of("Sheet1"),
                                "",
                                RowBalance.EMPTY,
                                DeliveryLine.State.HELD),
                        Optional.empty(),
                        "sha",
                        Optional.empty()),
                delivery("2022-06/w.csv", LayoutKind.WORKFORCE, DeliveryLine.State.TAKEN, Optional.of(JUNE)));

        ledger.keepDeliveries(run, deliveries);

        assertThat(ledger.deliveries(run)).isEqualTo(deliveries);
    }

    @Test
    void figuresAreKeptWithWhatTheyRestOn() {
        long run = runLog.start(JULY, "digest", "0.1.0");
        ledger.keepFigures(
                run,
                List.of(
                        new Figure(
                                new CellId(JULY, Measure.RATE, Definition.ACTIVE, Slice.of(PROVINCE)),
                                Optional.of(new BigDecimal("22.2222")),
                                Set.of(Flag.ESTIMATED),
                                new Basis(Optional.of(AsOf.ofMonth(JULY)), Optional.of("a source"), 100_000)),
                        new Figure(
                                new CellId(
                                        JULY,
                                        Measure.HEADCOUNT,
                                        Definition.ACTIVE,
                                        Slice.of(PROVINCE).withScheme("KPB").withGroup("PEKEBUN")),
                                Optional.empty(),
                                Set.of(Flag.NOT_AVAILABLE),
                                Basis.COUNTED)));

        assertThat(rows("SELECT measure, region, scheme, worker_group, figure, flags, as_of, source, rounding_step"
                        + " FROM cell ORDER BY measure"))
                .containsExactly(
                        "headcount|18|KPB|PEKEBUN|null|x|null|null|1", "rate|18|||22.2222|e|2022-07|a source|100000");
    }

    @Test
    void noticesAreKeptAsCountsWithoutWhatTheyQuote() {
        long run = runLog.start(JULY, "digest", "0.1.0");
        Notice example = new Notice(NoticeCode.NIK, Notice.Place.file("a.csv").row(7), "187105**********", "");
        ledger.keepNoticeCounts(
                run, List.of(new NoticeLine("a.csv", Optional.empty(), Optional.empty(), NoticeCode.NIK, 12, example)));

        assertThat(rows("SELECT * FROM notice_count")).containsExactly(run + "|1|a.csv|null|null|NIK|12");
    }

    private List<String> rows(String sql) {
        return JdbcClient.create(dataSource).sql(sql).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void theWorkforceOfTheLatestEarlierMonthIsTheOneReceivedLast() {
        settled(YearMonth.of(2022, 5), workforce("may.csv", Optional.empty()));
        settled(JUNE, workforce("june-first.csv", Optional.empty()));
        settled(JUNE, workforce("june.csv", Optional.empty()), workforce("june-too.csv", Optional.empty()));
        settled(YearMonth.of(2022, 8), workforce("august.csv", Optional.empty()));

        assertThat(ledger.lastReceived(LayoutKind.WORKFORCE, JULY))
                .containsExactly(
                        new Ledger.Received(JUNE, "june-too.csv", "sha of june-too.csv"),
                        new Ledger.Received(JUNE, "june.csv", "sha of june.csv"));
    }

    @Test
    void aMonthThatCarriedTheWorkforceItselfIsPassedOver() {
        settled(YearMonth.of(2022, 5), workforce("may.csv", Optional.empty()));
        settled(JUNE, workforce("2022-05/may.csv", Optional.of(YearMonth.of(2022, 5))));
        new RunLog(dataSource, "outbox", Clock.systemUTC()).start(JUNE, "nothing new", "0.1.0");

        assertThat(ledger.lastReceived(LayoutKind.WORKFORCE, JULY))
                .containsExactly(new Ledger.Received(YearMonth.of(2022, 5), "may.csv", "sha of may.csv"));
    }

    @Test
    void aHeldWorkforceFileOrThatOfAnotherOutboxIsNotCarried() {
        settled(
                JUNE,
                delivery("june.csv", LayoutKind.WORKFORCE, DeliveryLine.State.HELD, Optional.empty()),
                delivery("people.csv", LayoutKind.PARTICIPANT, DeliveryLine.State.TAKEN, Optional.empty()));

        assertThat(ledger.lastReceived(LayoutKind.WORKFORCE, JULY)).isEmpty();
        settled(JUNE, workforce("june.csv", Optional.empty()));
        assertThat(new Ledger(dataSource, "other").lastReceived(LayoutKind.WORKFORCE, JULY))
                .isEmpty();
    }

    @Test
    void aSharedDatabaseLetsOneRunOfAMonthIn() {
        Optional<MonthMutex> first = MonthMutex.tryTake(dataSource, database, "outbox", JULY);
        assertThat(first).isPresent();
        assertThat(first.get().isHeld()).isTrue();

        Optional<MonthMutex> second = MonthMutex.tryTake(dataSource, database, "outbox", JULY);
        assertThat(second.isPresent()).isEqualTo(!database.isShared());
        try (MonthMutex june =
                        MonthMutex.tryTake(dataSource, database, "outbox", JUNE).orElseThrow();
                MonthMutex other =
                        MonthMutex.tryTake(dataSource, database, "other", JULY).orElseThrow()) {
            assertThat(june.isHeld()).isTrue();
            assertThat(other.isHeld()).isTrue();
        }

        first.get().close();
        assertThat(MonthMutex.tryTake(dataSource, database, "outbox", JULY)).isPresent();
    }

    private void settled(YearMonth month, DeliveryEntry... deliveries) {
        long run = runLog.start(month, "digest", "0.1.0");
        ledger.keepDeliveries(run, List.of(deliveries));
        runLog.end(run, RunState.PUBLISHED);
    }

    private static DeliveryEntry workforce(String file, Optional<YearMonth> carriedFrom) {
        return delivery(file, LayoutKind.WORKFORCE, DeliveryLine.State.TAKEN, carriedFrom);
    }

    private static DeliveryEntry delivery(
            String file, LayoutKind kind, DeliveryLine.State state, Optional<YearMonth> carriedFrom) {
        return new DeliveryEntry(
                new DeliveryLine(
                        file, Optional.empty(), Optional.empty(), kind.code(), new RowBalance(9, 6, 2, 1), state),
                Optional.of(kind),
                "sha of " + file,
                carriedFrom);
    }
}
