package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private static final YearMonth MONTH = YearMonth.of(2022, 7);
    private static final Instant NOW = Instant.parse("2022-08-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsForTheOwnerIsForTheOwnerOnly() throws IOException {
        Outbox outbox = Outbox.open(folder.resolve("a/b"));

        assertThat(outbox.root()).isEqualTo(folder.resolve("a/b").toRealPath());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(outbox.own())))
                .isEqualTo("rwx------");
        assertThat(Files.list(outbox.own())).isEmpty();
    }

    @Test
    void aFileIsNoOutbox() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Outbox.open(file))
                .isInstanceOf(OutboxNotWritableException.class)
                .hasMessage("cannot write to the outbox " + file);
    }

    @Test
    void theNewestReleaseHasTheHighestNumber() throws IOException {
        Outbox outbox = Outbox.open(folder);
        assertThat(outbox.newestRelease(MONTH)).isEmpty();

        for (String name : new String[] {"r2", "r10", "r9", "r011", "rx", ".building-r12", "held"}) {
            Files.createDirectories(outbox.month(MONTH).resolve(name));
        }
        assertThat(outbox.newestRelease(MONTH)).hasValue(10);
    }

    @Test
    void anOutboxKeepsItsIdentityWhenItIsMoved() throws IOException {
        Outbox outbox = Outbox.open(folder.resolve("before"));
        String identity = outbox.identity(NOW);

        Files.move(folder.resolve("before"), folder.resolve("after"));

        assertThat(Outbox.open(folder.resolve("after")).identity(NOW.plusSeconds(1)))
                .isEqualTo(identity)
                .hasSize(32);
        assertThat(Outbox.open(folder.resolve("before")).identity(NOW.plusSeconds(2)))
                .isNotEqualTo(identity);
    }
}
