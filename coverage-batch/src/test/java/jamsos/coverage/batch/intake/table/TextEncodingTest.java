package jamsos.coverage.batch.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.archive.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEncodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void validUtf8IsUtf8() throws IOException {
        assertThat(of("nama\nJOSÉ 王小明 😀\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 0, false, 26));
        assertThat(of("nama\n".getBytes(StandardCharsets.US_ASCII)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void anythingElseIsWindows1252() throws IOException {
        assertThat(of("nama\nJOSÉ\n".getBytes(WINDOWS_1252))).isEqualTo(new TextEncoding(WINDOWS_1252, 0, false, 10));
    }

    @Test
    void aByteOrderMarkIsTakenOff() throws IOException {
        Content file = file("\ufeffnama\n".getBytes(StandardCharsets.UTF_8));
        TextEncoding encoding = TextEncoding.of(file);
        assertThat(encoding).isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 3, false, 8));
        try (var in = encoding.open(file)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("nama\n");
        }
    }

    @Test
    void aByteZeroIsToldWhereverItStands() throws IOException {
        assertThat(of("a\0b".getBytes(StandardCharsets.UTF_8)).hasNul()).isTrue();
        assertThat(of(new byte[] {(byte) 0xc3, 0}).hasNul()).isTrue();
        assertThat(of("ab".getBytes(StandardCharsets.UTF_8)).hasNul()).isFalse();
    }

    @Test
    void signsAcrossTheEndOfAStretchAreStillValid() throws IOException {
        for (int before = 65_532; before <= 65_536; before++) {
            String text = "a".repeat(before) + "é王😀";
            assertThat(of(text.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo(StandardCharsets.UTF_8);
        }
        assertThat(of(("a".repeat(65_535) + "É").getBytes(WINDOWS_1252)).charset())
                .isEqualTo(WINDOWS_1252);
    }

    @Test
    void agreesWithTheDecoderOfTheJdk() throws IOException {
        Random random = new Random(1252);
        byte[] signs = {
            'a',
            (byte) 0xc2,
            (byte) 0xe0,
            (byte) 0xed,
            (byte) 0xf0,
            (byte) 0xf4,
            (byte) 0xc0,
            (byte) 0xf5,
            (byte) 0x80,
            (byte) 0x8f,
            (byte) 0x90,
            (byte) 0x9f,
            (byte) 0xa0,
            (byte) 0xbf,
            (byte) 0xff
        };
        for (int i = 0; i < 2_000; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("a".repeat(random.nextInt(12)).getBytes(StandardCharsets.US_ASCII));
            for (int n = random.nextInt(5); n >= 0; n--) {
                bytes.write(signs[random.nextInt(signs.length)]);
            }
            assertThat(of(bytes.toByteArray()).charset().equals(StandardCharsets.UTF_8))
                    .as("%s", ByteBuffer.wrap(bytes.toByteArray()))
                    .isEqualTo(isUtf8(bytes.toByteArray()));
        }
    }

    @Test
    void whatIsNotPlainIsSeenAtEveryPlaceAndHoweverTheBytesAreCut() {
        for (int length = 1; length <= 40; length++) {
            for (int place = 0; place < length; place++) {
                byte[] text = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
                assertThat(cut(text, place)).isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 0, false, length));
                text[place] = 0;
                assertThat(cut(text, place)).isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 0, true, length));
                text[place] = (byte) 0x80;
                assertThat(cut(text, place)).isEqualTo(new TextEncoding(WINDOWS_1252, 0, false, length));
                text[place] = 1;
                assertThat(cut(text, place)).isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 0, false, length));
            }
        }
    }

    @Test
    void aMarkThatIsCutIsStillAMark() {
        byte[] text = "\ufeffnama".getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < text.length; place++) {
            assertThat(cut(text, place)).isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 3, false, 7));
        }
        assertThat(cut(new byte[] {(byte) 0xef, (byte) 0xbb}, 1))
                .isEqualTo(new TextEncoding(WINDOWS_1252, 0, false, 2));
    }

    private static TextEncoding cut(byte[] bytes, int place) {
        TextEvidence evidence = new TextEvidence();
        evidence.take(bytes, place);
        evidence.take(Arrays.copyOfRange(bytes, place, bytes.length), bytes.length - place);
        return evidence.encoding();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private TextEncoding of(byte[] bytes) throws IOException {
        return TextEncoding.of(file(bytes));
    }

    private Content file(byte[] bytes) throws IOException {
        return Content.ofFile(Files.write(folder.resolve("f.csv"), bytes));
    }
}
