package jamsos.coverage.batch.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.batch.intake.archive.HandmadeZip.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    private static final String TEXT = "nik,name\n".repeat(200_000);

    @TempDir
    Path folder;

    private Path plain;
    private Path gzip;
    private Path zip;

    @BeforeEach
    void write() throws IOException {
        plain = Files.writeString(folder.resolve("a.csv"), TEXT);
        gzip = folder.resolve("a.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        zip = Files.write(
                folder.resolve("a.zip"),
                new HandmadeZip().add(Entry.of("a.csv", TEXT)).toBytes());
    }

    @Test
    void theSameBytesComeOutOfEveryKindAsOftenAsAskedFor() throws IOException {
        for (Content content : new Content[] {Content.ofFile(plain), gzip(), entry()}) {
            for (int time = 0; time < 2; time++) {
                assertThat(read(content)).isEqualTo(TEXT);
            }
            try (SeekableBytes bytes = content.seek()) {
                byte[] end = new byte[20];
                assertThat(bytes.size()).isEqualTo(TEXT.length());
                assertThat(bytes.read(bytes.size() - 9, end, 1, 19)).isEqualTo(9);
                assertThat(new String(end, 1, 9, StandardCharsets.UTF_8)).isEqualTo("nik,name\n");
                assertThat(bytes.read((1 << 20) - 4, end, 0, 9)).isEqualTo(9);
                assertThat(new String(end, 0, 9, StandardCharsets.UTF_8))
                        .isEqualTo(TEXT.substring((1 << 20) - 4, (1 << 20) + 5));
            }
        }
    }

    @Test
    void progressIsToldInBytesOfTheFile() throws IOException {
        try (ContentStream in = gzip().open()) {
            assertThat(in.readAllBytes()).hasSize(TEXT.length());
            assertThat(in.bytesRead()).isEqualTo(Files.size(gzip));
        }
        try (ContentStream in = entry().open()) {
            assertThat(in.readAllBytes()).hasSize(TEXT.length());
            assertThat(in.bytesRead()).isBetween(1L, Files.size(zip));
        }
        try (ContentStream in = Content.ofFile(plain).open()) {
            assertThat(in.read()).isEqualTo('n');
            assertThat(in.bytesRead()).isEqualTo(1);
        }
    }

    @Test
    void aWorkbookInAnArchiveThatIsTooLargeForMemoryIsRefused() {
        ArchiveLimits small = new ArchiveLimits(10, 1 << 30, 1_000, 1 << 30, 1_000);

        assertThatThrownBy(() -> Content.ofGzip(gzip, small).seek())
                .isInstanceOf(FaultException.class)
                .hasMessage("ARCHIVE_LIMIT: a workbook inside an archive is larger than 1000 bytes;"
                        + " send it outside the archive");
    }

    @Test
    void aLinkThatTookTheFilesPlaceIsNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), plain);

        assertThatThrownBy(() -> Content.ofFile(link).open()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Content.ofFile(link).seek()).isInstanceOf(IOException.class);
    }

    private Content gzip() {
        return Content.ofGzip(gzip, ArchiveLimits.STANDARD);
    }

    private Content entry() throws IOException {
        try (SeekableBytes bytes = Content.ofFile(zip).seek()) {
            PackedEntry entry =
                    ZipDirectory.of(bytes, ArchiveLimits.STANDARD).files().get(0);
            return Content.ofEntry(zip, entry, ArchiveLimits.STANDARD);
        }
    }

    private static String read(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
