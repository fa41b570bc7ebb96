package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.worker.Cover;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackedCoverTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final int SCHEMES = CodeList.schemes().entries().size();

    @Test
    void nothingKnownIsZero() {
        assertThat(PackedCover.of(Cover.UNKNOWN, MONTH)).isZero();
        assertThat(PackedCover.isDue(0)).isFalse();
        assertThat(PackedCover.payerIndex(0)).isEqualTo(Payer.values().length);
        assertThat(PackedCover.schemeIndex(0, SCHEMES)).isEqualTo(SCHEMES);
    }

    @Test
    void coverIsDueFromTheMonthCountedToTwelveAhead() {
        assertThat(PackedCover.isDue(until(MONTH.minusMonths(1)))).isFalse();
        for (int ahead = 0; ahead <= 12; ahead++) {
            int cover = until(MONTH.plusMonths(ahead));
            assertThat(PackedCover.isDue(cover)).isTrue();
            assertThat(PackedCover.monthsAhead(cover)).isEqualTo(ahead);
        }
        assertThat(PackedCover.isDue(until(MONTH.plusMonths(13)))).isFalse();
        assertThat(until(YearMonth.of(9999, 12))).isEqualTo(until(MONTH.plusMonths(13)));
    }

    @Test
    void coverThatEndsLaterIsGreater() {
        assertThat(until(MONTH.minusMonths(20))).isPositive().isEqualTo(until(MONTH.minusMonths(1)));
        for (int ahead = -1; ahead <= 12; ahead++) {
            assertThat(until(MONTH.plusMonths(ahead))).isLessThan(until(MONTH.plusMonths(ahead + 1L)));
        }
    }

    @Test
    void payerAndSchemeAreReadBack() {
        for (Payer payer : Payer.values()) {
            for (CodeList.Entry scheme : CodeList.schemes().entries()) {
                int cover = PackedCover.of(
                        new Cover(Optional.of(MONTH), Optional.of(scheme.code()), Optional.of(payer)), MONTH);
                assertThat(PackedCover.payerIndex(cover)).isEqualTo(payer.ordinal());
                assertThat(CodeList.schemes().indexOf(scheme.code())).hasValue(PackedCover.schemeIndex(cover, SCHEMES));
                assertThat(PackedCover.monthsAhead(cover)).isZero();
                assertThat(cover).isBetween(0, (1 << 15) - 1);
            }
        }
    }

    @Test
    void oneSchemeMoreThanFitsIsRefused() {
        assertThat(PackedCover.scheme(126)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedCover.scheme(127))
                .withMessage("at most 127 schemes can be told apart, found one at place 128");
    }

    @Test
    void aSchemeThatIsNotOnTheListIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cover(Optional.empty(), Optional.of("kpb"), Optional.empty()))
                .withMessage("scheme must be a code of schemes.csv, found \"kpb\"");
    }

    private static int until(YearMonth month) {
        return PackedCover.of(new Cover(Optional.of(month), Optional.empty(), Optional.empty()), MONTH);
    }
}
