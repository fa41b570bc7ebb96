package jamsos.coverage.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RowBalanceTest {

    @Test
    void balancesAdd() {
        assertThat(new RowBalance(10, 7, 2, 1).plus(new RowBalance(5, 5, 0, 0)))
                .isEqualTo(new RowBalance(15, 12, 2, 1));
        assertThat(RowBalance.EMPTY.plus(new RowBalance(1, 0, 1, 0))).isEqualTo(new RowBalance(1, 0, 1, 0));
    }

    @Test
    void aLostRowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowBalance(10, 7, 1, 1))
                .withMessage("rows read must be taken + rejected + out of scope, found 10 read, 7 taken, 1 rejected,"
                        + " 1 out of scope");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowBalance(0, 1, -1, 0))
                .withMessage("counts of rows must be 0 or more, found 1 taken, -1 rejected, 0 out of scope");
    }
}
