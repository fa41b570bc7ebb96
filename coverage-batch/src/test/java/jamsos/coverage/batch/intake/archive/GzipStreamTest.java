package jamsos.coverage.batch.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipStreamTest {

    @Test
    void allMembersAreRead() throws IOException {
        assertThat(read(concat(gzip("satu\n"), gzip(""), gzip("dua\n")))).isEqualTo("satu\ndua\n");
    }

    @Test
    void zerosThatFillABlockAreLeftAlone() throws IOException {
        assertThat(read(concat(gzip("satu\n"), new byte[512]))).isEqualTo("satu\n");
    }

    @Test
    void headersMayHoldNameCommentExtraFieldAndCheckSum() throws IOException {
        byte[] plain = gzip("satu\n");
        byte[] header = Arrays.copyOf(plain, 10);
        header[3] = 2 | 4 | 8 | 16;
        byte[] more = {3, 0, 'x', 'y', 'z', 'a', '.', 'c', 's', 'v', 0, 'k', 0, 1, 2};

        assertThat(read(concat(header, more, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo("satu\n");
    }

    @Test
    void aFileCutOffAnywhereIsDamagedAlsoBetweenItsMembers() throws IOException {
        byte[] first = gzip("satu,dua,tiga\n".repeat(10));
        byte[] whole = concat(first, gzip("empat\n"));

        for (int length = 1; length < whole.length; length++) {
            if (length == first.length) {
                continue;
            }
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(FaultException.class)
                    .hasMessage("FILE_DAMAGED: the gzip file is cut off");
        }
    }

    @Test
    void noSingleWrongByteGivesOtherBytes() throws IOException {
        String text = "satu,dua,tiga\n".repeat(10);
        byte[] whole = gzip(text);
        Random random = new Random(7);

        for (int i = 0; i < whole.length; i++) {
            byte[] wrong = whole.clone();
            wrong[i] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(wrong)).isEqualTo(text);
            } catch (FaultException e) {
                assertThat(e.fault().code().toString()).isEqualTo("FILE_DAMAGED");
            }
        }
    }

    @Test
    void somethingElseAfterTheEndIsDamage() throws IOException {
        assertThatThrownBy(() -> read(concat(gzip("satu\n"), new byte[] {0, 0, 7})))
                .isInstanceOf(FaultException.class)
                .hasMessage("FILE_DAMAGED: what the gzip file holds is damaged");
    }

    @Test
    void aLongListThatADatabasePaddedWithBlanksIsNoBomb() throws IOException {
        Random random = new Random(1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long size = 0;
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int row = 0; row < 36_000; row++) {
                byte[] line = String.format(
                                Locale.ROOT, "1801%012d;L;%-2000s;%n", random.nextLong(1_000_000_000_000L), "PU")
                        .getBytes(StandardCharsets.US_ASCII);
                out.write(line);
                size += line.length;
            }
        }
        assertThat(size).isGreaterThan(ArchiveLimits.STANDARD.unquestioned());
        assertThat(size / packed.size()).isGreaterThan(60);
        try (GzipStream stream =
                new GzipStream(new ByteArrayInputStream(packed.toByteArray()), ArchiveLimits.STANDARD)) {
            assertThat(stream.transferTo(OutputStream.nullOutputStream())).isEqualTo(size);
        }
    }

    @Test
    void aBombIsRefusedWhileItIsUnpacked() throws IOException {
        byte[] bomb = gzip("0".repeat(80_000_000));

        FaultException refused = catchThrowableOfType(FaultException.class, () -> read(bomb));
        assertThat(refused.fault().detail().indonesian())
                .isEqualTo("isinya lebih dari 500 kali ukuran mampatnya, seperti bom arsip");
    }

    private static String read(byte[] packed) throws IOException {
        try (GzipStream in = new GzipStream(new ByteArrayInputStream(packed), ArchiveLimits.STANDARD)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(in.bytesRead()).isEqualTo(packed.length);
            return text;
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
