package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenTextTest {

    @Test
    void nothingATerminalWouldObeyIsShown() {
        assertThat(ScreenText.of("a\u001b[2Jb\nc\u009b31md\u202ee\u2028f\u0000g\ud800h"))
                .isEqualTo("a [2Jb c 31md e f g h");
    }

    @Test
    void signsOfAllLanguagesStay() {
        assertThat(ScreenText.of("Kép. Sérang, 東京 😀")).isEqualTo("Kép. Sérang, 東京 😀");
    }
}
