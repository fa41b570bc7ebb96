package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void aLanguageIsNamedByItsCode() {
        assertThat(Language.parse("id")).isEqualTo(Language.ID);
        assertThat(Language.parse("en")).isEqualTo(Language.EN);
        assertThat(Language.values()).extracting(Language::code).containsExactly("id", "en");
        assertThat(Language.values()).extracting(Language::tag).containsExactly("id-ID", "en-GB");
    }

    @Test
    void anyOtherCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse("ID"))
                .withMessage("language must be id or en, found \"ID\"");
    }

    @Test
    void theSameWordsServeBothLanguages() {
        Wording code = Wording.same("KPB");
        assertThat(code.in(Language.ID)).isEqualTo("KPB");
        assertThat(code.in(Language.EN)).isEqualTo("KPB");
        Wording words = new Wording("Lunas.", "Paid up.");
        assertThat(words.in(Language.ID)).isEqualTo("Lunas.");
        assertThat(words.in(Language.EN)).isEqualTo("Paid up.");
    }
}
