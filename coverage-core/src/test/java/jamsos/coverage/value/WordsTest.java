package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void eachLanguageHasItsText() {
        Words words = new Words("Lunas.", "Paid up.");
        assertThat(words.in(Language.ID)).isEqualTo("Lunas.");
        assertThat(words.in(Language.EN)).isEqualTo("Paid up.");
    }

    @Test
    void aTextInOneLanguageOnlyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words("Lunas.", " "))
                .withMessage("words must be given in both languages, found \"Lunas.\" and \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words("", "Paid up."))
                .withMessage("words must be given in both languages, found \"\" and \"Paid up.\"");
    }
}
