package jamsos.coverage.batch.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The database cannot be reached, is in use by another process, or refuses what it is asked. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String url;
    private final String reason;
    private final boolean inUse;

    /**
     * A database that did not answer as it should.
     *
     * @param cause what it said; the deepest cause is quoted
     */
    public DatabaseUnavailableException(Database database, Throwable cause) {
        super("database " + database + ": " + deepest(cause).getMessage(), cause);
        this.url = database.toString();
        this.reason = String.valueOf(deepest(cause).getMessage());
        this.inUse = isInUse(cause);
    }

    /** Its URL, without user and password. */
    public String url() {
        return url;
    }

    /** What it or its driver said. */
    public String reason() {
        return reason;
    }

    /** Whether it is an embedded database that another process has open. */
    public boolean inUse() {
        return inUse;
    }

    private static boolean isInUse(Throwable thrown) {
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            if (next instanceof SQLException e && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    private static Throwable deepest(Throwable thrown) {
        Throwable deepest = thrown;
        for (Throwable next = thrown.getCause(); next != null; next = next.getCause()) {
            deepest = next;
        }
        return deepest;
    }
}
