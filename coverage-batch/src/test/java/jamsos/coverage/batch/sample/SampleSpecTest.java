package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSpecTest {

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 99, 80_000_001})
    void rowsOutOfRangeAreRefused(long rows) {
        assertThatThrownBy(() -> new SampleSpec(rows, 1, SampleSpec.DEFAULT_MONTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows must lie between 100 and 80000000, found " + rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12", "2100-01"})
    void monthsOutOfRangeAreRefused(YearMonth month) {
        assertThatThrownBy(() -> new SampleSpec(100, 1, month))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("month must lie between 2022-01 and 2099-12, found " + month);
    }

    @Test
    void thereAreNiksForTheMostRowsThatCanBeAsked() {
        Population people = new Population(new SampleSpec(1_000_000, 1, SampleSpec.DEFAULT_MONTH));

        assertThat(people.size() * SampleSpec.MOST_ROWS / 1_000_000).isLessThan(NikNumbers.PEOPLE);
    }
}
