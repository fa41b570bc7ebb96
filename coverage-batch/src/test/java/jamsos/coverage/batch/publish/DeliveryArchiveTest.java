package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryArchiveTest {

    @TempDir
    Path folder;

    Outbox outbox;
    DeliveryArchive archive;
    Path delivery;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(folder.resolve("outbox"));
        archive = new DeliveryArchive(outbox);
        delivery = Files.writeString(folder.resolve("delivery.csv"), "nik\n");
    }

    @Test
    void aFileIsKeptUnderTheDigestOfItsContentForTheOwnerOnly() throws IOException {
        String digest = Sha256.of(delivery);

        Path kept = archive.keep(delivery, digest);

        assertThat(kept).isEqualTo(outbox.root().resolve(".coverage/archive/" + digest));
        assertThat(kept).hasContent("nik\n").isEqualTo(archive.find("delivery.csv", digest));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThat(archive.holds("0815")).isFalse();
        assertThatThrownBy(() -> archive.find("2022-06/a.csv", "0815"))
                .isInstanceOf(ArchiveIncompleteException.class)
                .hasMessage("2022-06/a.csv is not in the archive: "
                        + outbox.archive().resolve("0815"));
    }

    @Test
    void aFileThatChangedMeanwhileIsNotKept() throws IOException {
        String digest = Sha256.of(delivery);
        Files.writeString(delivery, "nik\nmore\n");

        assertThatThrownBy(() -> archive.keep(delivery, digest))
                .isInstanceOf(DeliveryChangedException.class)
                .hasMessage("changed while it was read: " + delivery);
        assertThat(outbox.archive()).isEmptyDirectory();
    }

    @Test
    void aCopyThatWasDamagedOrCutShortIsMadeAgain() throws IOException {
        String digest = Sha256.of(delivery);
        Path kept = archive.keep(delivery, digest);
        Files.writeString(kept, "damaged");
        Files.writeString(outbox.archive().resolve(digest + ".part"), "half");

        assertThat(archive.keep(delivery, digest)).hasContent("nik\n");
        assertThat(Files.list(outbox.archive())).containsExactly(kept);
    }
}
