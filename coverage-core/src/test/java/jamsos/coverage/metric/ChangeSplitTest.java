package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Rounded;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeSplitTest {

    @Test
    void morePeopleAndEvenMoreWorkersLetTheRateFall() {
        ChangeSplit split = ChangeSplit.between(coverage(731_991, 2_732_329), coverage(760_468, 3_058_943));
        assertThat(split.whole()).isEqualTo("-1.9295");
        assertThat(split.numeratorEffect()).isEqualTo("0.9866");
        assertThat(split.denominatorEffect()).isEqualTo("-2.9161");
    }

    @Test
    void oneEffectAloneIsTheWholeChange() {
        assertThat(ChangeSplit.between(coverage(10, 100), coverage(20, 100)).denominatorEffect())
                .isEqualTo("0.0000");
        assertThat(ChangeSplit.between(coverage(10, 100), coverage(10, 200)).numeratorEffect())
                .isEqualTo("0.0000");
    }

    @Test
    void thePartsAlwaysAddToTheChangeOfThePrintedRates() {
        Random random = new Random(2021);
        for (int i = 0; i < 10_000; i++) {
            Coverage before = coverage(random.nextInt(5_000_000), 1 + random.nextInt(5_000_000));
            Coverage after = coverage(random.nextInt(5_000_000), 1 + random.nextInt(5_000_000));
            assertThat(ChangeSplit.between(before, after).whole())
                    .isEqualTo(after.rate().subtract(before.rate()));
        }
    }

    private static Coverage coverage(long covered, long workers) {
        return Coverage.ofCovered(Rounded.exact(covered), Rounded.exact(workers));
    }
}
