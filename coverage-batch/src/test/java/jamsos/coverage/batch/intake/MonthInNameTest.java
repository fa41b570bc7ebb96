package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthInNameTest {

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "kepesertaan-2022-06.csv, 2022-06",
        "kepesertaan 202206.csv, 2022-06",
        "kepesertaan_2022_06_v2.csv, 2022-06",
        "20220630 kepesertaan.csv, 2022-06",
        "kepesertaan 2022-06-30.csv, 2022-06",
        "kepesertaan 06-2022.csv, 2022-06",
        "kepesertaan Juni 2022.csv, 2022-06",
        "KEPESERTAAN_JUN_2022.csv, 2022-06",
        "pebruari2021.csv, 2021-02",
        "kepesertaan-2022-07.csv,",
        "Juli 2022.csv,",
        "perubahan 2022-06 ke 2022-07.csv,",
        "kepesertaan.csv,",
        "kepesertaan 2022.csv,",
        "kepesertaan juni.csv,",
        "kepesertaan-2022-13.csv,",
        "inpres 2-2021 dan 4-2022.csv,",
        "rekap 12022062.csv,",
        "tahun 2022.csv,"
    })
    void onlyAClearMonthOtherThanTheExpectedOneIsTold(String name, @Nullable String month) {
        assertThat(MonthInName.other(name, YearMonth.of(2022, 7))
                        .map(YearMonth::toString)
                        .orElse(""))
                .isEqualTo(month == null ? "" : month);
    }

    @ParameterizedTest(name = "{0} without its month is {1}")
    @CsvSource({
        "kepesertaan-2022-06.csv, kepesertaan",
        "Data BKD_Juni 2022_v2.xlsx, Data BKD v2",
        "20220630 STDB.csv.gz, STDB",
        "inpres 2-2021.csv, inpres 2-2021",
        "2022-06.csv, 2022-06.csv"
    })
    void aNameIsTheSameEveryMonth(String name, String left) {
        assertThat(MonthInName.leftOut(name)).isEqualTo(left);
    }
}
