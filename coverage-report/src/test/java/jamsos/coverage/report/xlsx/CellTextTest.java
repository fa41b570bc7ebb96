package jamsos.coverage.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62721000000", "-", "@nama", "\t=1", " @nama"})
    void whatCouldBecomeAFormulaNeedsAQuote(String words) {
        assertThat(CellText.needsQuote(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "1.172", "a=b"})
    void whatCouldNotNeedsNone(String words) {
        assertThat(CellText.needsQuote(words)).isFalse();
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(CellText.of("a\tb\u0000c\nd")).isEqualTo("a b c\nd");
    }

    @Test
    void wordsThatLookLikeAnEscapeStayAsTheyAre() {
        assertThat(CellText.of("file_x0041_.csv")).isEqualTo("file_x005F_x0041_.csv");
        assertThat(CellText.of("file_x41_.csv")).isEqualTo("file_x41_.csv");
    }

    @Test
    void wordsLongerThanACellAreCut() {
        assertThat(CellText.of("a".repeat(40_000))).hasSize(32_767).endsWith("a…");
    }
}
