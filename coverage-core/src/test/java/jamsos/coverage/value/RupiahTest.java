package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource({"0, Rp0", "999, Rp999", "1000, Rp1.000", "16800, Rp16.800", "969878135, Rp969.878.135"})
    void anAmountIsWrittenAsOfficialPaperWritesIt(long amount, String text) {
        assertThat(Rupiah.of(amount)).hasToString(text);
        assertThat(Rupiah.parse(text)).isEqualTo(Rupiah.of(amount));
    }

    @Test
    void whatIsPrintedCanBeReadBack() {
        Random random = new Random(20260701);
        for (int i = 0; i < 1_000; i++) {
            Rupiah amount = Rupiah.of(random.nextLong() >>> (1 + random.nextInt(63)));
            assertThat(Rupiah.parse(amount.toString())).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"16800", "Rp16800", "Rp 16.800", "Rp16,800", "Rp16.80", "Rp1.6800", "Rp-1", "Rp", ""})
    void anythingElseIsNotAnAmount(String text) {
        assertThatThrownBy(() -> Rupiah.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not an amount in rupiah; expected a form such as Rp16.800");
    }

    @Test
    void anAmountIsNeverNegative() {
        assertThatThrownBy(() -> Rupiah.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be Rp0 or more, found -1");
        assertThatThrownBy(() -> Rupiah.of(5).minus(Rupiah.of(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be Rp0 or more, found -2");
        assertThatThrownBy(() -> Rupiah.of(5).times(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be 0 or more, found -1");
    }

    @Test
    void sumsAndProductsAreExact() {
        assertThat(Rupiah.of(10_000).plus(Rupiah.of(6_800))).isEqualTo(Rupiah.of(16_800));
        assertThat(Rupiah.of(16_800).minus(Rupiah.of(6_800))).isEqualTo(Rupiah.of(10_000));
        assertThat(Rupiah.of(16_800).times(10_000)).isEqualTo(Rupiah.of(168_000_000));
        assertThat(Rupiah.of(Long.MAX_VALUE).plus(Rupiah.ZERO)).isEqualTo(Rupiah.of(Long.MAX_VALUE));
    }

    @Test
    void anAmountThatDoesNotFitFails() {
        String message = "Rp9223372036854775808 does not fit; the largest amount is Rp9.223.372.036.854.775.807";
        assertThatThrownBy(() -> Rupiah.of(Long.MAX_VALUE).plus(Rupiah.of(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Rupiah.of(1L << 62).times(2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Rupiah.rounded(new BigDecimal("9223372036854775807.5"), RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Rupiah.parse("Rp9.223.372.036.854.775.808"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0.49, HALF_UP, 0", "0.5, HALF_UP, 1", "0.5, DOWN, 0", "1.01, UP, 2", "7, UNNECESSARY, 7"})
    void aPartOfARupiahGoesTheWayTheCallerSays(BigDecimal exact, RoundingMode mode, long amount) {
        assertThat(Rupiah.rounded(exact, mode)).isEqualTo(Rupiah.of(amount));
    }

    @Test
    void smallerAmountsComeFirst() {
        assertThat(Rupiah.of(2)).isGreaterThan(Rupiah.of(1)).isLessThan(Rupiah.of(3));
        assertThat(Rupiah.of(16_800).exact()).isEqualByComparingTo("16800");
    }

    @Test
    void noTimesIsNothing() {
        assertThat(Rupiah.of(16_800).times(0)).isEqualTo(Rupiah.ZERO);
    }
}
