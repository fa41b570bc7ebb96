package jamsos.coverage.batch.store;

import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.value.AsOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a run found: deliveries with their row balance, counts of notices, figures (buku besar proses). */
public final class Ledger {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final String outbox;

    /** The ledger of the outbox with that identity. */
    public Ledger(DataSource dataSource, String outbox) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(jdbc);
        this.outbox = outbox;
    }

    /** Keeps what became of the deliveries of a run. */
    public void keepDeliveries(long run, List<DeliveryEntry> deliveries) {
        List<Object[]> rows = new ArrayList<>();
        for (DeliveryEntry delivery : deliveries) {
            DeliveryLine line = delivery.line();
            rows.add(new Object[] {
                run,
                rows.size() + 1,
                line.file(),
                line.entry().orElse(null),
                line.sheet().orElse(null),
                line.layout(),
                delivery.kind().map(LayoutKind::code).orElse(null),
                delivery.sha256(),
                delivery.carriedFrom().map(YearMonth::toString).orElse(null),
                line.rows().read(),
                line.rows().taken(),
                line.rows().rejected(),
                line.rows().outOfScope(),
                line.state().name()
            });
        }
        jdbc.batchUpdate("INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** Keeps how often each notice was given in a run; the notices themselves quote rows and stay out. */
    public void keepNoticeCounts(long run, List<NoticeLine> notices) {
        List<Object[]> rows = new ArrayList<>();
        for (NoticeLine notice : notices) {
            rows.add(new Object[] {
                run,
                rows.size() + 1,
                notice.file(),
                notice.entry().orElse(null),
                notice.sheet().orElse(null),
                notice.code().name(),
                notice.rows()
            });
        }
        jdbc.batchUpdate("INSERT INTO notice_count VALUES (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** Keeps the figures of a run, before anything is withheld. */
    public void keepFigures(long run, Collection<Figure> figures) {
        List<Object[]> rows = new ArrayList<>();
        for (Figure figure : figures) {
            List<Object> row = new ArrayList<>();
            row.add(run);
            row.add(figure.id().measure().code());
            row.add(figure.id().definition().code());
            row.add(figure.id().slice().region().text());
            for (Dimension dimension : Dimension.values()) {
                row.add(figure.id().slice().part(dimension).orElse(""));
            }
            row.add(figure.value().orElse(null));
            row.add(figure.flagCodes());
            row.add(figure.basis().asOf().map(AsOf::toString).orElse(null));
            row.add(figure.basis().source().orElse(null));
            row.add(figure.basis().step());
            rows.add(row.toArray());
        }
        jdbc.batchUpdate("INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** The deliveries of a run, in order. */
    public List<DeliveryEntry> deliveries(long run) {
        return client.sql("SELECT * FROM delivery WHERE run_id = :run ORDER BY place")
                .param("run", run)
                .query((row, number) -> delivery(row))
                .list();
    }

    /** How many rows a run told about under a code, by file, entry and sheet; empty text where there is none. */
    public Map<List<String>, Long> rowsByDelivery(long run, NoticeCode code) {
        return client
                .sql("""
                        SELECT file, coalesce(entry, ''), coalesce(sheet, ''), row_count
                        FROM notice_count
                        WHERE run_id = :run AND code = :code
                        """)
                .param("run", run)
                .param("code", code.name())
                .query((row, number) ->
                        Map.entry(List.of(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A file that an earlier month received.
     *
     * @param month the month it arrived in
     * @param file its name
     * @param sha256 SHA-256 of its content, hexadecimal
     */
    public record Received(YearMonth month, String file, String sha256) {}

    /**
     * The files of one kind that were received last, before a month: those of the latest such month, as its latest
     * run that came to the gate found them, by name.
     */
    public List<Received> lastReceived(LayoutKind kind, YearMonth before) {
        return client.sql("""
                        SELECT DISTINCT r.report_month, d.file, d.sha256
                        FROM delivery d JOIN run r ON r.id = d.run_id
                        WHERE d.kind = :kind AND d.state = 'TAKEN' AND d.carried_from IS NULL AND d.run_id = (
                            SELECT x.id
                            FROM run x
                            WHERE x.outbox = :outbox AND x.report_month < :before
                              AND x.id = (
                                SELECT max(y.id)
                                FROM run y JOIN delivery z ON z.run_id = y.id
                                WHERE y.outbox = x.outbox AND y.report_month = x.report_month)
                              AND EXISTS (
                                SELECT 1
                                FROM delivery w
                                WHERE w.run_id = x.id AND w.kind = :kind AND w.state = 'TAKEN'
                                  AND w.carried_from IS NULL)
                            ORDER BY x.report_month DESC
                            LIMIT 1)
                        ORDER BY d.file, d.sha256
                        """)
                .param("outbox", outbox)
                .param("kind", kind.code())
                .param("before", before.toString())
                .query((row, number) ->
                        new Received(YearMonth.parse(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private static DeliveryEntry delivery(ResultSet row) throws SQLException {
        return new DeliveryEntry(
                new DeliveryLine(
                        row.getString("file"),
                        Optional.ofNullable(row.getString("entry")),
                        Optional.ofNullable(row.getString("sheet")),
                        row.getString("layout"),
                        new RowBalance(
                                row.getLong("rows_read"),
                                row.getLong("taken"),
                                row.getLong("rejected"),
                                row.getLong("out_of_scope")),
                        DeliveryLine.State.valueOf(row.getString("state"))),
                Optional.ofNullable(row.getString("kind")).map(Ledger::kind),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("carried_from")).map(YearMonth::parse));
    }

    private static LayoutKind kind(String code) {
        return LayoutKind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
