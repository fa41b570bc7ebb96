package jamsos.coverage.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The runs and releases of one outbox (catatan proses dan rilis). */
public final class RunLog {

    private final JdbcClient jdbc;
    private final String outbox;
    private final Clock clock;

    /** The log of the outbox with that identity. */
    public RunLog(DataSource dataSource, String outbox, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A run starts. */
    public long start(YearMonth month, String inputDigest, String codeVersion) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO run (outbox, report_month, input_digest, code_version, state, started_at)"
                        + " VALUES (:outbox, :month, :digest, :version, :state, :now)")
                .param("outbox", outbox)
                .param("month", month.toString())
                .param("digest", inputDigest)
                .param("version", codeVersion)
                .param("state", RunState.RUNNING.name())
                .param("now", now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no number");
    }

    /** A run has ended. */
    public void end(long run, RunState state) {
        jdbc.sql("UPDATE run SET state = :state, ended_at = :now WHERE id = :run")
                .param("state", state.name())
                .param("now", now())
                .param("run", run)
                .update();
    }

    /** Runs of the month that never said how they ended have died: whoever asks holds the lock of the month. */
    public void buryTheDead(YearMonth month) {
        jdbc.sql("UPDATE run SET state = :died WHERE outbox = :outbox AND report_month = :month AND state = :running")
                .param("died", RunState.DIED.name())
                .param("outbox", outbox)
                .param("month", month.toString())
                .param("running", RunState.RUNNING.name())
                .update();
    }

    /** A release has been published, or was found in the outbox by a run after the one that died publishing it. */
    public void published(
            OptionalLong run,
            YearMonth month,
            int number,
            String inputDigest,
            String manifestSha256,
            String codeVersion) {
        jdbc.sql("INSERT INTO release (outbox, report_month, release_number, run_id, input_digest, manifest_sha256,"
                        + " code_version, published_at)"
                        + " VALUES (:outbox, :month, :number, :run, :digest, :manifest, :version, :now)")
                .param("outbox", outbox)
                .param("month", month.toString())
                .param("number", number)
                .param("run", run.isPresent() ? run.getAsLong() : null)
                .param("digest", inputDigest)
                .param("manifest", manifestSha256)
                .param("version", codeVersion)
                .param("now", now())
                .update();
    }

    /** The runs, of one month or all, oldest first. */
    public List<Run> runs(Optional<YearMonth> month) {
        return jdbc.sql("SELECT * FROM run WHERE outbox = :outbox AND report_month LIKE :month ORDER BY id")
                .param("outbox", outbox)
                .param("month", pattern(month))
                .query((row, number) -> run(row))
                .list();
    }

    /** The releases, of one month or all, by month and number. */
    public List<Release> releases(Optional<YearMonth> month) {
        return jdbc.sql("SELECT * FROM release WHERE outbox = :outbox AND report_month LIKE :month"
                        + " ORDER BY report_month, release_number")
                .param("outbox", outbox)
                .param("month", pattern(month))
                .query((row, number) -> release(row))
                .list();
    }

    private static String pattern(Optional<YearMonth> month) {
        return month.map(YearMonth::toString).orElse("%");
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                YearMonth.parse(row.getString("report_month")),
                row.getString("input_digest"),
                RunState.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Release release(ResultSet row) throws SQLException {
        long run = row.getLong("run_id");
        OptionalLong known = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(run);
        return new Release(
                YearMonth.parse(row.getString("report_month")),
                row.getInt("release_number"),
                known,
                row.getString("input_digest"),
                row.getString("manifest_sha256"),
                row.getString("code_version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        Instant instant = clock.instant();
        return instant.atOffset(ZoneOffset.UTC);
    }
}
