package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void readsAndPrintsADayOrAMonth() {
        assertThat(AsOf.parse("2022-07"))
                .isEqualTo(AsOf.ofMonth(YearMonth.of(2022, 7)))
                .hasToString("2022-07");
        assertThat(AsOf.parse("2022-07-15"))
                .isEqualTo(AsOf.ofDay(LocalDate.of(2022, 7, 15)))
                .hasToString("2022-07-15");
    }

    @Test
    void aMonthCountsAsItsLastDay() {
        assertThat(AsOf.parse("2024-02").lastDay()).isEqualTo("2024-02-29");
        assertThat(AsOf.parse("2022-07")).isGreaterThan(AsOf.parse("2022-07-30"));
        assertThat(AsOf.parse("2022-07")).isLessThan(AsOf.parse("2022-07-31"));
    }

    @Test
    void refusesADateThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.parse("2025-06-31"))
                .withMessage("as-of date \"2025-06-31\" is neither YYYY-MM nor YYYY-MM-DD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AsOf(YearMonth.of(2022, 7), Optional.of(LocalDate.of(2022, 8, 1))))
                .withMessage("day 2022-08-01 lies outside the month 2022-07");
    }
}
