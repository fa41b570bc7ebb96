package jamsos.coverage.batch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to be the only run of a month in a shared database: an advisory lock of the PostgreSQL session, which the
 * server takes back when the session ends, however it ends. An embedded database belongs to one process anyway.
 */
public final class MonthMutex implements AutoCloseable {

    private static final int SECONDS = 5;

    private final Optional<Connection> session;

    private MonthMutex(Optional<Connection> session) {
        this.session = session;
    }

    /** Takes it; empty while another run has it. */
    public static Optional<MonthMutex> tryTake(
            DataSource dataSource, Database database, String outbox, YearMonth month) throws SQLException {
        if (!database.isShared()) {
            return Optional.of(new MonthMutex(Optional.empty()));
        }
        Connection session = dataSource.getConnection();
        if (query(session, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", outbox + month)) {
            return Optional.of(new MonthMutex(Optional.of(session)));
        }
        session.close();
        return Optional.empty();
    }

    /** Whether the session that holds it is still there. */
    public boolean isHeld() {
        try {
            return session.isEmpty() || session.get().isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Gives it back. */
    @Override
    public void close() throws SQLException {
        if (session.isPresent()) {
            try (Connection ending = session.get();
                    PreparedStatement statement = ending.prepareStatement("SELECT pg_advisory_unlock_all()")) {
                statement.execute();
            }
        }
    }

    private static boolean query(Connection session, String sql, String name) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
