package jamsos.coverage.batch.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Which database, and who asks (basis data).
 *
 * @param url JDBC URL of H2 or PostgreSQL, without a password
 * @param user the user, empty text for none
 * @param password the password, empty text for none
 */
public record Database(String url, String user, String password) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Refuses the URL of another kind of database and one that holds a password. */
    public Database {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (!isKnown(url)) {
            throw new IllegalArgumentException("expected a URL that begins " + H2 + " or " + POSTGRESQL);
        }
        if (holdsPassword(url)) {
            throw new IllegalArgumentException("a URL must not hold a password");
        }
    }

    /** The file of the embedded database; made where it is missing. */
    public static Database embedded(Path file) {
        return new Database(H2 + "file:" + file + ";DB_CLOSE_ON_EXIT=FALSE", "", "");
    }

    /** Whether the URL is one of H2 or PostgreSQL. */
    public static boolean isKnown(String url) {
        return url.startsWith(H2) || url.startsWith(POSTGRESQL);
    }

    /** Whether the URL shows a password to whoever lists the processes of the host. */
    public static boolean holdsPassword(String url) {
        return url.matches("(?i).*[?&;](password|sslpassword)=.*") || url.matches("(?i)[a-z:]+//[^/]*:[^/]*@.*");
    }

    /** Whether several runs can use it at a time. */
    boolean isShared() {
        return url.startsWith(POSTGRESQL);
    }

    /** The URL; user and password stay out of every log. */
    @Override
    public String toString() {
        return url;
    }
}
