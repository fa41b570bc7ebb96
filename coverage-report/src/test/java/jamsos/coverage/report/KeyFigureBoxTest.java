package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFigureBoxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,7 juta|''|''|2,7|juta",
                "sekitar 22%|''|sekitar|22%|''",
                "3.322|orang|''|3.322|orang",
                "Rp16.800|''|''|Rp16.800|''",
                "tidak ada|''|''|tidak ada|''"
            })
    void theNumberIsToldFromTheWordsAroundIt(String shown, String unit, String before, String number, String after) {
        Block.KeyFigures.Box box = new Block.KeyFigures.Box("Label", Datum.text(shown), unit, "", Block.Tone.NEUTRAL);
        assertThat(box.before()).isEqualTo(before);
        assertThat(box.number()).isEqualTo(number);
        assertThat(box.after()).isEqualTo(after);
    }
}
