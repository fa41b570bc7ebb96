package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.value.Rounded;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void july2022IsAbout22PercentBetween19And25() {
        Coverage coverage =
                Coverage.ofUncovered(Rounded.toStep(2_100_000, 100_000), Rounded.toStep(2_700_000, 100_000));
        assertThat(coverage.covered().value()).isEqualTo(600_000);
        assertThat(coverage.rate()).isEqualTo("22.2222");
        assertThat(coverage.low()).isEqualTo("18.8679");
        assertThat(coverage.high()).isEqualTo("25.4545");
        assertThat(coverage.gap()).isEqualTo(2_100_000);
        assertThat(coverage.isExact()).isFalse();
    }

    @Test
    void countedFiguresGiveNoInterval() {
        Coverage coverage = Coverage.ofCovered(Rounded.exact(760_468), Rounded.exact(3_058_943));
        assertThat(coverage.rate())
                .isEqualTo("24.8605")
                .isEqualTo(coverage.low())
                .isEqualTo(coverage.high());
        assertThat(coverage.isExact()).isTrue();
    }

    @Test
    void aCountAgainstARoundedWorkforceGivesAnInterval() {
        Coverage coverage = Coverage.ofCovered(Rounded.exact(731_991), Rounded.toStep(2_700_000, 100_000));
        assertThat(coverage.low()).isEqualTo("26.6179");
        assertThat(coverage.rate()).isEqualTo("27.1108");
        assertThat(coverage.high()).isEqualTo("27.6223");
    }

    @Test
    void morePersonsThanWorkersIsShownAsItIs() {
        Coverage coverage = Coverage.ofCovered(Rounded.exact(110), Rounded.exact(100));
        assertThat(coverage.rate()).isEqualTo("110.0000");
        assertThat(coverage.gap()).isEqualTo(-10);
    }

    @Test
    void aWorkforceThatCanBeZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.ofCovered(Rounded.exact(1), Rounded.exact(0)))
                .withMessage("coverage needs a workforce above 0, found 0 give or take 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.ofCovered(Rounded.exact(1), Rounded.toStep(40, 100)))
                .withMessage("coverage needs a workforce above 0, found 40 give or take 50");
    }
}
