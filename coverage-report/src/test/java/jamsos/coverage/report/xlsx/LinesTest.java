package jamsos.coverage.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource({
        "'',10,1",
        "satu,10,1",
        "satu dua tiga,13,1",
        "satu dua tiga,12,2",
        "satu dua tiga,4,3",
        "sepuluhhuruf,5,3"
    })
    void wordsWrapAtBlanksAndLongWordsAnywhere(String words, int width, int lines) {
        assertThat(Lines.of(words, width)).isEqualTo(lines);
    }
}
