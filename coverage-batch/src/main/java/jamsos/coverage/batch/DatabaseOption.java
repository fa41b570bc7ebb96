package jamsos.coverage.batch;

import jamsos.coverage.batch.store.Database;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Which database: {@code --db}, else {@code COVERAGE_DB_URL}, else a file in the outbox. User and password come from
 * {@code COVERAGE_DB_USER} and {@code COVERAGE_DB_PASSWORD} and from nowhere else: arguments are seen by every user of the
 * host.
 */
final class DatabaseOption {

    @Option(names = "--db", paramLabel = "URL")
    private Optional<String> url = Optional.empty();

    /**
     * The database asked for; empty where the one in the outbox is meant.
     *
     * @throws UsageException when the URL is one of another kind of database or shows a password
     */
    Optional<Database> asked(Map<String, String> environment) {
        Optional<String> asked = url.or(() -> Optional.ofNullable(environment.get("COVERAGE_DB_URL")))
                .filter(text -> !text.isBlank());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (!Database.isKnown(asked.get())) {
            throw new UsageException(
                    "Basis data: diharapkan alamat jdbc:postgresql://… atau jdbc:h2:…, ditemukan lainnya",
                    "Database: expected a URL jdbc:postgresql://… or jdbc:h2:…, found another");
        }
        if (Database.holdsPassword(asked.get())) {
            throw new UsageException(
                    "Basis data: kata sandi tidak boleh ditulis di alamat; pakai COVERAGE_DB_PASSWORD",
                    "Database: a password must not stand in the URL; use COVERAGE_DB_PASSWORD");
        }
        return Optional.of(new Database(
                asked.get(),
                environment.getOrDefault("COVERAGE_DB_USER", ""),
                environment.getOrDefault("COVERAGE_DB_PASSWORD", "")));
    }
}
