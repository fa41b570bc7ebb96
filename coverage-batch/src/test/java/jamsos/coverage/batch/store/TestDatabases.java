package jamsos.coverage.batch.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Empty databases for tests: a file of H2, and a schema of its own on a real PostgreSQL. The server is the one that
 * {@code COVERAGE_TEST_DB_URL} names (user and password in {@code COVERAGE_TEST_DB_USER}, {@code COVERAGE_TEST_DB_PASSWORD}),
 * else one that is started once for all tests.
 */
public enum TestDatabases {
    H2 {
        @Override
        public Database empty() {
            try {
                Path folder = Files.createTempDirectory("coverage-h2");
                folder.toFile().deleteOnExit();
                return Database.embedded(folder.resolve("coverage"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public Database empty() {
            Database server = Server.DATABASE;
            String schema = "test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException("no schema on " + server, e);
            }
            String separator = server.url().contains("?") ? "&" : "?";
            return new Database(server.url() + separator + "currentSchema=" + schema, server.user(), server.password());
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    static {
        // Where Spring Boot does not say what is logged, everything is.
        LoggingSystem.get(TestDatabases.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    /** A database without tables. */
    public abstract Database empty();

    /** All of them, for parameterized tests. */
    public static Stream<TestDatabases> all() {
        return Stream.of(values());
    }

    /** Started on first use; the process takes it along when it ends. */
    private static final class Server {

        static final Database DATABASE = Optional.ofNullable(System.getenv("COVERAGE_TEST_DB_URL"))
                .map(url -> new Database(
                        url,
                        System.getenv().getOrDefault("COVERAGE_TEST_DB_USER", ""),
                        System.getenv().getOrDefault("COVERAGE_TEST_DB_PASSWORD", "")))
                .orElseGet(Server::start);

        private static Database start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                return new Database(
                        "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
