package jamsos.coverage.batch.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowBlockTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "SITI,SITI",
                "  SITI\t,SITI",
                "\u00a0SITI\u00a0,SITI",
                "\u200bSITI\ufeff,SITI",
                "SITI AMINAH,SITI AMINAH",
                "'=HYPERLINK(),=HYPERLINK()",
                "'+62,+62",
                "'-1,-1",
                "'@a,@a",
                "'18.01,'18.01",
                "',~'~",
                "''=a,''=a",
                "JOSÉ,JOSÉ",
                "É,É"
            })
    void aTextHasNoBlanksAroundItAndNoGuard(String written, String said) throws IOException {
        RowBlock block = block(written + "|x", StandardCharsets.UTF_8);
        assertThat(block.text(0, 0)).isEqualTo(said);
        assertThat(block.raw(0, 0)).isEqualTo(written);
    }

    @Test
    void aFieldBeyondTheRowIsEmpty() throws IOException {
        RowBlock block = block("a|b\nc\n", StandardCharsets.UTF_8);
        assertThat(block.text(1, 1)).isEmpty();
        assertThat(block.raw(1, 1)).isEmpty();
        assertThat(block.isEmpty(1, 1)).isTrue();
        assertThat(block.fields(1)).isEqualTo(1);
    }

    @Test
    void blanksOfAnyKindAreEmpty() throws IOException {
        RowBlock block = block(" |\u00a0|\u200b|é|a", StandardCharsets.UTF_8);
        assertThat(block.isEmpty(0, 0)).isTrue();
        assertThat(block.isEmpty(0, 1)).isTrue();
        assertThat(block.isEmpty(0, 2)).isTrue();
        assertThat(block.isEmpty(0, 3)).isFalse();
        assertThat(block.firstFilled(0)).isEqualTo(3);
    }

    @Test
    void aRowWithoutAnythingToBeSeenHasNoFirstField() throws IOException {
        assertThat(block("\u00a0|\u00a0", StandardCharsets.UTF_8).firstFilled(0))
                .isEqualTo(-1);
    }

    @Test
    void bytesAreReadInTheEncodingOfTheFile() throws IOException {
        assertThat(block("RENÉE|x", Charset.forName("windows-1252")).text(0, 0)).isEqualTo("RENÉE");
    }

    private static RowBlock block(String text, Charset charset) throws IOException {
        return new RecordReader(new ByteArrayInputStream(text.getBytes(charset)), charset, '|')
                .read()
                .orElseThrow();
    }
}
