package jamsos.coverage.batch.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jamsos.coverage.batch.intake.archive.HandmadeZip.Entry;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDirectoryTest {

    private static final String DIRECTORY_DAMAGED = "daftar isi arsip rusak / the archive's directory is damaged";

    @Test
    void entriesAreReadInTheOrderOfTheDirectory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("cabang/"));
            zip.putNextEntry(new ZipEntry("cabang/b.csv"));
            zip.write("nik\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a.csv"));
        }

        assertThat(read(bytes.toByteArray()))
                .containsExactly(Map.entry("cabang/b.csv", "nik\n"), Map.entry("a.csv", ""));
    }

    @Test
    void whatOtherWritersWriteIsReadToo() throws IOException {
        byte[] archive = new HandmadeZip()
                .zip64()
                .comment("dibuat oleh PK")
                .add(Entry.of("stored.csv", "one").method(0))
                .add(Entry.of("later.csv", "two").describedAfterwards())
                .add(Entry.of("large.csv", "three").sizesInZip64())
                .toBytes();

        assertThat(read(archive))
                .containsExactly(
                        Map.entry("stored.csv", "one"), Map.entry("later.csv", "two"), Map.entry("large.csv", "three"));
    }

    @Test
    void bytesAfterAnArchiveAreLeftAlone() throws IOException {
        byte[] archive = new HandmadeZip().add(Entry.of("a.csv", "one")).toBytes();

        assertThat(read(Arrays.copyOf(archive, archive.length + 100))).containsExactly(Map.entry("a.csv", "one"));
    }

    @Test
    void aNameThatIsNoUtf8IsReadAsCodePage437() throws IOException {
        byte[] name = {'d', 'a', 't', (byte) 0x82, '.', 'c', 's', 'v'};

        assertThat(read(new HandmadeZip().add(Entry.of(name, new byte[0])).toBytes()))
                .containsOnlyKeys("daté.csv");
    }

    @Test
    void anArchiveCutOffAnywhereIsDamaged() throws IOException {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "satu,dua,tiga\n".repeat(20)))
                .add(Entry.of("b.csv", "empat"))
                .toBytes();

        for (int length = 0; length < archive.length; length++) {
            byte[] cut = Arrays.copyOf(archive, length);
            assertThat(fault(() -> read(cut)))
                    .isEqualTo(
                            "FILE_DAMAGED: arsip terpotong, daftar isinya tidak ada / the archive is cut off, its directory is missing");
        }
    }

    @Test
    void noSingleWrongByteGivesOtherBytes() throws IOException {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "satu,dua,tiga\n".repeat(20)))
                .add(Entry.of("b.csv", "empat").method(0))
                .toBytes();
        Map<String, String> whole = read(archive);
        Random random = new Random(7);

        for (int i = 0; i < archive.length; i++) {
            byte[] wrong = archive.clone();
            wrong[i] ^= (byte) (1 << random.nextInt(8));
            try {
                // Names, times and other things that say nothing about the data may change.
                assertThat(read(wrong).values()).isSubsetOf(whole.values());
            } catch (FaultException e) {
                assertThat(e.fault().detail().indonesian()).as("byte " + i).isNotNull();
            }
        }
    }

    @Test
    void aWrongCheckSumIsDamage() {
        byte[] archive = new HandmadeZip().add(Entry.of("a.csv", "one").crc(1)).toBytes();

        assertThat(fault(() -> read(archive)))
                .isEqualTo("FILE_DAMAGED: isi arsip tidak sesuai dengan jumlah periksanya"
                        + " / what the archive holds does not agree with its check sum");
    }

    @Test
    void anEntryLargerThanItSaysIsDamage() {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "x".repeat(1_000_000)).statedSize(10))
                .toBytes();

        assertThat(fault(() -> read(archive)))
                .isEqualTo("FILE_DAMAGED: isi arsip tidak sesuai dengan jumlah periksanya"
                        + " / what the archive holds does not agree with its check sum");
    }

    @Test
    void aPasswordIsToldAtTheEntry() throws IOException {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("rahasia.csv", "one").encrypted())
                .add(Entry.of("b.csv", "two"))
                .toBytes();

        ZipDirectory directory = ZipDirectory.of(memory(archive), ArchiveLimits.STANDARD);
        assertThat(fault(() -> directory.open(directory.find("rahasia.csv").orElseThrow())))
                .isEqualTo("FILE_ENCRYPTED:  / ");
        assertThat(text(directory.open(directory.find("b.csv").orElseThrow()))).isEqualTo("two");
    }

    @Test
    void aRareMethodIsNotRead() {
        byte[] archive =
                new HandmadeZip().add(Entry.of("a.csv", "one").method(14)).toBytes();

        assertThat(fault(() -> read(archive)))
                .isEqualTo("FILE_TYPE: entri arsip yang dimampatkan dengan metode 14; pakai metode biasa (deflate)"
                        + " / an entry of an archive packed by method 14; use the usual one (deflate)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../passwd",
                "a/../../b.csv",
                "/etc/passwd",
                "\\\\host\\a.csv",
                "C:\\a.csv",
                "a\\..\\b.csv",
                "a\nb.csv"
            })
    void aNameThatPointsOutOfTheArchiveIsRefused(String name) {
        byte[] archive = new HandmadeZip().add(Entry.of(name, "one")).toBytes();
        String shown = name.replace('\n', ' ');

        assertThat(fault(() -> read(archive)))
                .isEqualTo("ARCHIVE_LIMIT: entri bernama " + shown + " menunjuk ke luar arsip atau bukan nama berkas"
                        + " / the entry " + shown + " points out of the archive or is no file name");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "one"))
                .add(Entry.of("a.csv", "two"))
                .toBytes();

        assertThat(fault(() -> read(archive)))
                .isEqualTo("ARCHIVE_LIMIT: dua entri bernama a.csv / two entries are named a.csv");
    }

    @Test
    void entriesThatShareBytesAreRefused() {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "0".repeat(1_000_000)))
                .repeatLastDirectoryEntry()
                .toBytes();

        assertThat(fault(() -> read(archive))).isEqualTo("FILE_DAMAGED: " + DIRECTORY_DAMAGED);
    }

    @Test
    void anEntryThatBeginsElsewhereIsDamage() {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "satu"))
                .add(Entry.of("b.csv", "dua").statedOffset(3))
                .toBytes();

        assertThat(fault(() -> read(archive))).startsWith("FILE_DAMAGED: daftar isi arsip");
    }

    @Test
    void moreEntriesThanAllowedAreRefused() {
        HandmadeZip zip = new HandmadeZip();
        for (int i = 0; i < 4; i++) {
            zip.add(Entry.of(i + ".csv", ""));
        }
        ArchiveLimits three = new ArchiveLimits(3, 1 << 20, 100, 1 << 20, 1 << 20);

        assertThat(fault(() -> ZipDirectory.of(memory(zip.toBytes()), three)))
                .isEqualTo("ARCHIVE_LIMIT: lebih dari 3 entri / more than 3 entries");
    }

    @Test
    void moreBytesThanAllowedAreRefusedBeforeTheyAreUnpacked() {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("a.csv", "a").statedSize(600))
                .add(Entry.of("b.csv", "b").statedSize(600))
                .toBytes();
        ArchiveLimits thousand = new ArchiveLimits(10, 1_000, 100, 1 << 20, 1 << 20);

        assertThat(fault(() -> ZipDirectory.of(memory(archive), thousand)))
                .isEqualTo("ARCHIVE_LIMIT: isinya lebih dari 1000 bita bila dibuka"
                        + " / it holds more than 1000 bytes when unpacked");
    }

    @Test
    void anEntryThatUnpacksToFarMoreThanItsSizeIsABomb() {
        byte[] archive = new HandmadeZip()
                .add(Entry.of("nol.csv", "0".repeat(70_000_000)))
                .toBytes();

        assertThat(fault(() -> read(archive)))
                .isEqualTo("ARCHIVE_LIMIT: isinya lebih dari 500 kali ukuran mampatnya, seperti bom arsip"
                        + " / it unpacks to more than 500 times its packed size, as archive bombs do");
    }

    private static Map<String, String> read(byte[] archive) throws IOException {
        ZipDirectory directory = ZipDirectory.of(memory(archive), ArchiveLimits.STANDARD);
        Map<String, String> texts = new LinkedHashMap<>();
        for (PackedEntry entry : directory.files()) {
            texts.put(entry.name(), text(directory.open(entry)));
        }
        return texts;
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static SeekableBytes memory(byte[] bytes) throws IOException {
        return MemoryBytes.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static String fault(Reading reading) {
        FaultException exception = catchThrowableOfType(FaultException.class, reading::read);
        assertThat(exception).isNotNull();
        NoticeCode code = exception.fault().code();
        Wording detail = exception.fault().detail();
        return code + ": " + detail.indonesian() + " / " + detail.english();
    }
}
