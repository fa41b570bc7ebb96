package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Citation;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final long UNIVERSE_2024 = 3_058_943;
    private static final long ACTIVE_2024 = 760_468;

    @Test
    void theTargetsOfLampungGiveThePublishedHeads() {
        Target end2024 = rate("32.62", 2024);
        Target end2025 = rate("38.39", 2025);
        assertThat(end2024.needed(UNIVERSE_2024)).isEqualTo(997_827);
        assertThat(end2024.progress(ACTIVE_2024, UNIVERSE_2024, YearMonth.of(2024, 9))
                        .missing())
                .isEqualTo(237_359);
        assertThat(end2025.needed(UNIVERSE_2024)).isEqualTo(1_174_328);
        assertThat(end2025.needed(UNIVERSE_2024) - end2024.needed(UNIVERSE_2024))
                .isEqualTo(176_501);
    }

    @Test
    void paceIsWhatEachRemainingMonthMustBring() {
        Target.Progress progress = rate("32.62", 2024).progress(ACTIVE_2024, UNIVERSE_2024, YearMonth.of(2024, 9));
        assertThat(progress.monthsLeft()).isEqualTo(3);
        assertThat(progress.pacePerMonth()).hasValue(79_120);
        assertThat(progress.share()).isEqualTo("76.2124");
    }

    @Test
    void afterItsYearNoPaceIsLeft() {
        Target.Progress progress = rate("32.62", 2024).progress(ACTIVE_2024, UNIVERSE_2024, YearMonth.of(2025, 2));
        assertThat(progress.monthsLeft()).isZero();
        assertThat(progress.pacePerMonth()).isEmpty();
    }

    @Test
    void aTargetReachedHasNothingMissing() {
        Target target = new Target(
                Regions.lampung().province().code(),
                Year.of(2025),
                Optional.empty(),
                OptionalLong.of(700_000),
                new Citation("test"));
        Target.Progress progress = target.progress(760_468, UNIVERSE_2024, YearMonth.of(2025, 6));
        assertThat(progress.missing()).isZero();
        assertThat(progress.pacePerMonth()).hasValue(0);
        assertThat(progress.share()).isEqualTo("108.6383");
    }

    @Test
    void aTargetNamesOneThing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Optional.empty(), OptionalLong.empty()))
                .withMessage("a target names either a rate or a number of workers, found neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Optional.of(BigDecimal.TEN), OptionalLong.of(5)))
                .withMessage("a target names either a rate or a number of workers, found both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("100.01", 2025))
                .withMessage("rate must be above 0 and at most 100 percent, found 100.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Optional.empty(), OptionalLong.of(0)))
                .withMessage("workers must be 1 or more, found 0");
    }

    private static Target rate(String percent, int year) {
        return new Target(
                Regions.lampung().province().code(),
                Year.of(year),
                Optional.of(new BigDecimal(percent)),
                OptionalLong.empty(),
                new Citation("lampost.co cakupan-perlindungan-jamsostek-di-lampung-rendah"));
    }

    private static Target target(Optional<BigDecimal> rate, OptionalLong workers) {
        return new Target(Regions.lampung().province().code(), Year.of(2025), rate, workers, new Citation("test"));
    }
}
