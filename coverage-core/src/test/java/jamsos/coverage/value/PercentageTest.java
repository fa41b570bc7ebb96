package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @Test
    void aRateIsTakenOfAnAmountWithoutRounding() {
        assertThat(Percentage.ofPercent("0.24").of(BigDecimal.valueOf(1_250_625)))
                .isEqualByComparingTo("3001.5");
        assertThat(Percentage.ofPercent("0.0003").of(BigDecimal.ONE)).isEqualByComparingTo("0.000003");
        assertThat(Percentage.ofPercent("-2.07").of(BigDecimal.valueOf(100))).isEqualByComparingTo("-2.07");
        assertThat(Percentage.HUNDRED.of(BigDecimal.valueOf(7))).isEqualByComparingTo("7");
    }

    @Test
    void ratesOfOneValueAreEqualHoweverTheyAreWritten() {
        assertThat(Percentage.ofPercent("0.30"))
                .isEqualTo(Percentage.ofPercent("0.3"))
                .hasSameHashCodeAs(Percentage.ofPercent("0.3"))
                .hasToString("0.3%");
        assertThat(Percentage.ofPercent("100.0")).isEqualTo(Percentage.HUNDRED).hasToString("100%");
        assertThat(Percentage.ofPercent("0.00")).hasToString("0%");
    }

    @Test
    void whatIsPrintedCanBeReadBack() {
        Random random = new Random(20260701);
        for (int i = 0; i < 1_000; i++) {
            Percentage rate = new Percentage(BigDecimal.valueOf(random.nextInt(1_000_100) - 100, random.nextInt(8)));
            assertThat(Percentage.parse(rate.toString())).isEqualTo(rate);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.24", "0,24%", "0.24 %", "24e-2%", "%", ""})
    void anythingElseIsNotAPercentage(String text) {
        assertThatThrownBy(() -> Percentage.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not a percentage; expected a form such as 0.24%");
    }

    @Test
    void nothingShrinksByMoreThanTheWhole() {
        assertThat(Percentage.ofPercent("-100")).hasToString("-100%");
        assertThatThrownBy(() -> Percentage.ofPercent("-100.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent must be -100 or more, found -100.01");
    }

    @Test
    void ratesOnOneBaseAddUp() {
        Percentage rate = Percentage.ofPercent("0.24");
        assertThat(rate.minus(Percentage.ofPercent("0.14"))).isEqualTo(Percentage.ofPercent("0.1"));
        assertThat(rate.plus(Percentage.ofPercent("0.06"))).isEqualTo(Percentage.ofPercent("0.3"));
        assertThat(rate).isLessThan(Percentage.ofPercent("0.3"));
    }
}
