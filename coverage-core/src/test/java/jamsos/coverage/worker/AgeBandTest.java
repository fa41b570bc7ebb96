package jamsos.coverage.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 7, 31);

    @ParameterizedTest
    @CsvSource({
        "-1, 0-24",
        "0, 0-24",
        "24, 0-24",
        "25, 25-34",
        "34, 25-34",
        "35, 35-44",
        "44, 35-44",
        "45, 45-54",
        "54, 45-54",
        "55, 55-64",
        "64, 55-64",
        "65, 65+",
        "100, 65+"
    })
    void aBandBeginsAtItsYoungestAge(int years, String code) {
        assertThat(AgeBand.ofAge(years).code()).isEqualTo(code);
    }

    @Test
    void anAgeIsReachedOnTheBirthday() {
        assertThat(AgeBand.of(LAST_DAY.minusYears(25), LAST_DAY)).isEqualTo(AgeBand.FROM_25);
        assertThat(AgeBand.of(LAST_DAY.minusYears(25).plusDays(1), LAST_DAY)).isEqualTo(AgeBand.UNDER_25);
        assertThat(AgeBand.of(LAST_DAY.plusYears(1), LAST_DAY)).isEqualTo(AgeBand.UNDER_25);
    }

    @Test
    void everyBandKnowsItsYoungestAge() {
        assertThat(AgeBand.values()).extracting(AgeBand::from).containsExactly(0, 25, 35, 45, 55, 65);
    }
}
