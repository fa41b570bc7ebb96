package jamsos.coverage.quality;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeCodeTest {

    @ParameterizedTest
    @EnumSource(NoticeCode.class)
    void everyCodeSpeaksBothLanguagesAndAdvises(NoticeCode code) {
        for (Language language : Language.values()) {
            assertThat(code.text(language)).isNotBlank().endsWith(".");
            assertThat(code.advice(language)).isNotBlank().endsWith(".");
        }
        assertThat(code.text(Language.ID)).isNotEqualTo(code.text(Language.EN));
        assertThat(code.text(Language.ID).contains("{value}"))
                .isEqualTo(code.text(Language.EN).contains("{value}"));
        assertThat(code.text(Language.ID).contains("{detail}"))
                .isEqualTo(code.text(Language.EN).contains("{detail}"));
    }

    @Test
    void aMessageNamesWhatWasFoundAndWhatToDo() {
        Notice notice =
                new Notice(NoticeCode.SEX, Notice.Place.file("bkd.csv").row(7).column("JK"), "X", "");
        assertThat(NoticeCode.SEX.message(notice, Language.ID))
                .isEqualTo("Jenis kelamin tidak dikenal: X. Tulis L atau P.");
        assertThat(NoticeCode.SEX.message(notice, Language.EN))
                .isEqualTo("Unknown sex: X. Write L (male) or P (female).");
    }

    @Test
    void anEmptyCellIsCalledEmpty() {
        Notice notice =
                new Notice(NoticeCode.SEX, Notice.Place.file("bkd.csv").row(7).column("JK"), "", "");
        assertThat(NoticeCode.SEX.message(notice, Language.ID))
                .isEqualTo("Jenis kelamin tidak dikenal: (kosong). Tulis L atau P.");
        assertThat(NoticeCode.SEX.message(notice, Language.EN))
                .isEqualTo("Unknown sex: (empty). Write L (male) or P (female).");
    }
}
