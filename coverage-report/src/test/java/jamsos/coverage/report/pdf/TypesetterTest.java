package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private final Typesetter type = new Typesetter(Fonts.load());

    @ParameterizedTest
    @ValueSource(doubles = {8, 20, 55, 120, 499})
    void noLineIsWiderThanAskedForAndNoLetterIsLost(double width) {
        for (String text :
                new String[] {HardReport.LONG_TEXT, HardReport.LONG_WORD, "kirim/ulang/daftar_pekerja.xlsx"}) {
            Lines lines = type.wrap(text, TextStyle.BODY, width);
            assertThat(lines.texts())
                    .allSatisfy(line -> assertThat(type.width(line.stripTrailing(), TextStyle.BODY))
                            .isLessThanOrEqualTo(width));
            assertThat(String.join("", lines.texts())).isEqualTo(text.strip());
        }
    }

    @Test
    void aLongNameBreaksAfterASlashOrUnderscoreAndANumberDoesNotBreakAtItsDots() {
        assertThat(type.wrap("kirim/ulang/daftar_pekerja.xlsx", TextStyle.BODY, 60)
                        .texts())
                .containsExactly("kirim/ulang/", "daftar_", "pekerja.xlsx");
        assertThat(type.wrap("sekitar 1.234.567 orang", TextStyle.BODY, 45).texts())
                .containsExactly("sekitar ", "1.234.567 ", "orang");
    }

    @Test
    void aNoBreakSpaceKeepsNumberAndUnitTogether() {
        double width = type.width("pekerja 2,7 juta", TextStyle.BODY) - 1;
        assertThat(type.wrap("pekerja 2,7\u00A0juta", TextStyle.BODY, width).texts())
                .containsExactly("pekerja ", "2,7\u00A0juta");
    }

    @Test
    void blankAndInvisibleTextHasNoLines() {
        assertThat(type.wrap(" \n\u200B ", TextStyle.BODY, 100).texts()).isEmpty();
    }

    @Test
    void textShrinksToTheWidthButNotBelowTheLimit() {
        assertThat(Typesetter.shrink(TextStyle.BODY, 90, 100, 6).size()).isEqualTo(9.2);
        assertThat(Typesetter.shrink(TextStyle.BODY, 125, 100, 6).size()).isEqualTo(7.3);
        assertThat(Typesetter.shrink(TextStyle.BODY, 300, 100, 6).size()).isEqualTo(6);
    }
}
