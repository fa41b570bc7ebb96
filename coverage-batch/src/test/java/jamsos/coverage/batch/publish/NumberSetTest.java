package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberSetTest {

    @Test
    void everyNumberIsNewOnce() {
        Random random = new Random(7);
        Set<Long> expected = new HashSet<>();
        NumberSet numbers = new NumberSet();

        for (int i = 0; i < 200_000; i++) {
            long number = 1 + random.nextInt(100_000) * 10_000_000_000L;
            assertThat(numbers.add(number)).isEqualTo(expected.add(number));
        }
        assertThat(expected).hasSizeGreaterThan(50_000);
    }
}
