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

    /**
     * Takes it; empty while another run has it.
     *
     * @throws DatabaseUnavailableException when the server cannot be asked
     */
    public static Optional<MonthMutex> tryTake(
            DataSource dataSource, Database database, String outbox, YearMonth month) {
        if (!database.isShared()) {
            return Optional.of(new MonthMutex(Optional.empty()));
        }
        try {
            Connection session = dataSource.getConnection();
            if (tryLock(session, outbox + " " + month)) {
                return Optional.of(new MonthMutex(Optional.of(session)));
            }
            session.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(database, e);
        }
    }

    private static boolean tryLock(Connection session, String name) throws SQLException {
        try (PreparedStatement statement =
                session.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Whether the session that holds it is still there. */
    public boolean isHeld() {
        try {
            return session.isEmpty() || session.get().isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Gives it back; a session that is gone has given it back itself. */
    @Override
    public void close() {
        if (session.isEmpty()) {
            return;
        }
        try (Connection ending = session.get();
                PreparedStatement statement = ending.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException gone) {
            return;
        }
    }
}
