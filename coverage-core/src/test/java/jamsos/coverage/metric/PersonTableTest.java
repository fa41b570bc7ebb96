package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables against a sorted map; keys are made up, so that they fall where it is narrow. */
class PersonTableTest {

    private static final long UNKNOWN = -7;

    private final PersonTable table = new PersonTable();
    private final Map<Long, Long> naive = new TreeMap<>();

    private void put(long key, long state) {
        table.put(key, state, Math::max);
        naive.merge(key, state, Math::max);
    }

    private void assertAsNaive() {
        assertThat(table.size()).isEqualTo(naive.size());
        List<Long> keys = new ArrayList<>();
        List<Long> states = new ArrayList<>();
        table.forEach((key, state) -> {
            keys.add(key);
            states.add(state);
        });
        assertThat(keys).containsExactlyElementsOf(naive.keySet());
        assertThat(states).containsExactlyElementsOf(naive.values());
        naive.forEach((key, state) -> {
            assertThat(table.get(key, UNKNOWN)).isEqualTo(state);
            if (!naive.containsKey(key + 1)) {
                assertThat(table.get(key + 1, UNKNOWN)).isEqualTo(UNKNOWN);
            }
            if (!naive.containsKey(key - 1)) {
                assertThat(table.get(key - 1, UNKNOWN)).isEqualTo(UNKNOWN);
            }
        });
    }

    @Test
    void nobodyIsInAnEmptyTable() {
        assertThat(table.get(1, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(table.get(-1, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(table.touch(Long.MAX_VALUE)).isZero();
        assertAsNaive();
    }

    /** The first byte chooses the table; below it, the next four choose the home. */
    @ParameterizedTest
    @ValueSource(
            longs = {0x0000_0000_0000_0001L, 0x7f00_0000_0000_0000L, 0x8000_0000_0000_0000L, 0xff00_0000_0000_0000L})
    void whatIsPutStandsInOrderAndIsFound(long first) {
        Random random = new Random(first);
        for (int i = 0; i < 5_000; i++) {
            put(first + (random.nextLong() >>> 8 & -1L << random.nextInt(40)), random.nextInt(1_000));
        }
        assertAsNaive();
    }

    @ParameterizedTest
    @ValueSource(longs = {0x1200_0000_0000_0001L, 0x12ff_ffff_ff00_0000L, 0xffff_ffff_ff00_0000L})
    void manyOfOneHomeFitBehindIt(long first) {
        List<Long> keys = new ArrayList<>(
                LongStream.range(0, 3_000).map(i -> first + i * 5_000).boxed().toList());
        Collections.shuffle(keys, new Random(3));
        keys.forEach(key -> put(key, key & 0xff));
        assertAsNaive();
    }

    @Test
    void manyOfTheLastHomeFitARoomMadeBefore() {
        put(0x12ff_ffff_ffff_0000L, 1);
        table.reserve(1_000);
        for (int i = 1; i < 700; i++) {
            put(0x12ff_ffff_ffff_0000L + i, i);
        }
        assertAsNaive();
    }

    @Test
    void batchesAreMergedToo() {
        Random random = new Random(8);
        long[] keys = random.longs(900, 1, 200).map(i -> i << 40).toArray();
        long[] states = random.longs(900, 0, 50).toArray();
        table.putAll(keys, states, 100, 600, Math::max);
        for (int i = 100; i < 700; i++) {
            naive.merge(keys[i], states[i], Math::max);
        }
        assertAsNaive();
    }

    @Test
    void aTableTakesInAnother() {
        PersonTable other = new PersonTable();
        for (long i = 1; i <= 2_000; i++) {
            put(i << 30, i % 7);
        }
        for (long i = 1_000; i <= 4_000; i++) {
            other.put(i << 30, i % 5, Math::max);
            naive.merge(i << 30, i % 5, Math::max);
        }
        table.putAll(other, Math::max);
        assertThat(other.size()).isEqualTo(3_001);
        assertAsNaive();
    }

    @Test
    void aClearedTableIsAsNew() {
        put(1L << 50, 1);
        PersonTable other = new PersonTable();
        other.replaceBy(table);
        assertThat(other.get(1L << 50, UNKNOWN)).isEqualTo(1);
        table.clear();
        naive.clear();
        assertAsNaive();
        put(1L << 49, 2);
        assertAsNaive();
        assertThat(other.get(1L << 49, UNKNOWN)).isEqualTo(UNKNOWN);
    }
}
