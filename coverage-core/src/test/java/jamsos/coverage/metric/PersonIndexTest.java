package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonIndexTest {

    private static final long FIRST = 1_801_010_101_000_001L;

    @Test
    void aPersonIsFoundAgainHoweverManyCame() {
        PersonIndex index = new PersonIndex(Math::max, KeyRange.ALL);
        Map<Long, Long> naive = new HashMap<>();
        Random random = new Random(16);
        for (int i = 0; i < 20_000; i++) {
            long nik = FIRST + random.nextInt(9_000);
            long state = random.nextInt(100);
            index.put(nik, state);
            naive.merge(nik, state, Math::max);
        }
        assertThat(index.size()).isEqualTo(naive.size());
        naive.forEach((nik, state) -> assertThat(index.get(nik, -1)).isEqualTo(state));
        assertThat(index.get(FIRST + 9_000, -1)).isEqualTo(-1);
        Map<Long, Long> visited = new HashMap<>();
        index.forEach(visited::put);
        assertThat(visited).isEqualTo(naive);
    }

    @Test
    void oneIndexTakesInAnother() {
        PersonIndex index = new PersonIndex(Math::min, KeyRange.ALL);
        PersonIndex other = new PersonIndex(Math::min, KeyRange.ALL);
        for (long i = 0; i < 2_000; i++) {
            index.put(FIRST + i, 5);
            other.put(FIRST + 1_000 + i, i % 10);
        }
        index.putAll(other);
        assertThat(index.size()).isEqualTo(3_000);
        assertThat(index.get(FIRST + 999, -1)).isEqualTo(5);
        assertThat(index.get(FIRST + 1_003, -1)).isEqualTo(3);
        assertThat(index.get(FIRST + 1_007, -1)).isEqualTo(5);
        assertThat(index.get(FIRST + 2_009, -1)).isEqualTo(9);
        assertThat(other.size()).isEqualTo(2_000);
    }
}
