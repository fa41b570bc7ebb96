package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoundedTest {

    private static final Rounded UNIVERSE_2_700_000 = Rounded.toStep(2_700_000, 100_000);

    @Test
    void aRoundedFigureLiesWithinHalfAStep() {
        assertThat(UNIVERSE_2_700_000.low()).isEqualByComparingTo("2650000");
        assertThat(UNIVERSE_2_700_000.high()).isEqualByComparingTo("2750000");
        assertThat(UNIVERSE_2_700_000.isExact()).isFalse();
    }

    @Test
    void anOddStepKeepsItsHalf() {
        assertThat(Rounded.toStep(10, 5).low()).isEqualByComparingTo("7.5");
    }

    @Test
    void aStepOfOneMeansCounted() {
        assertThat(Rounded.toStep(1_172, 1)).isEqualTo(Rounded.exact(1_172));
        assertThat(Rounded.exact(1_172).isExact()).isTrue();
    }

    @Test
    void marginsAddWhenFiguresAreAddedOrTakenAway() {
        Rounded notActive = Rounded.toStep(2_100_000, 100_000);
        assertThat(UNIVERSE_2_700_000.minus(notActive))
                .isEqualTo(new Rounded(600_000, 100_000, BigDecimal.valueOf(100_000)));
        assertThat(UNIVERSE_2_700_000.plus(notActive).margin()).isEqualByComparingTo("100000");
    }

    @Test
    void aRelativeErrorWidensTheMargin() {
        assertThat(Rounded.exact(200).withRelativeError(new BigDecimal("2.5")).margin())
                .isEqualByComparingTo("5");
    }

    @Test
    void theLowEndIsNeverNegative() {
        assertThat(Rounded.toStep(0, 100).low()).isEqualByComparingTo("0");
    }

    @Test
    void figuresAgreeWhereTheirRangesMeet() {
        assertThat(UNIVERSE_2_700_000.agreesWith(Rounded.exact(2_732_329))).isTrue();
        assertThat(UNIVERSE_2_700_000.agreesWith(Rounded.exact(2_750_000))).isTrue();
        assertThat(UNIVERSE_2_700_000.agreesWith(Rounded.exact(2_750_001))).isFalse();
        assertThat(UNIVERSE_2_700_000.agreesWith(Rounded.exact(2_650_000))).isTrue();
        assertThat(UNIVERSE_2_700_000.agreesWith(Rounded.exact(2_649_999))).isFalse();
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounded.exact(-1))
                .withMessage("value must be 0 or more, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounded.toStep(5, 0))
                .withMessage("step must be 1 or more, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounded(5, 1, BigDecimal.ONE.negate()))
                .withMessage("margin must be 0 or more, found -1");
        assertThatThrownBy(() -> Rounded.exact(Long.MAX_VALUE).plus(Rounded.exact(1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
