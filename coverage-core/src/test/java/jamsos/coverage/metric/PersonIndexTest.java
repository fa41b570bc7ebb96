package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PersonIndexTest {

    private static final long FIRST = 1_801_010_101_000_001L;

    private static long nik(long number) {
        return PersonIndex.key(FIRST + number);
    }

    @Test
    void aPersonIsFoundAgainHoweverManyCame() {
        PersonIndex index = new PersonIndex(Math::max, KeyRange.ALL);
        Map<Long, Long> naive = new HashMap<>();
        Random random = new Random(16);
        for (int i = 0; i < 20_000; i++) {
            long key = nik(random.nextInt(9_000));
            long state = random.nextInt(100);
            index.put(key, state);
            naive.merge(key, state, Math::max);
        }
        assertThat(index.size()).isEqualTo(naive.size());
        naive.forEach((key, state) -> assertThat(index.get(key, -1)).isEqualTo(state));
        assertThat(index.get(nik(9_000), -1)).isEqualTo(-1);
        List<Long> visited = new ArrayList<>();
        index.forEach((key, state) -> {
            assertThat(state).isEqualTo(naive.get(key));
            visited.add(key);
        });
        assertThat(visited)
                .containsExactlyElementsOf(
                        naive.keySet().stream().sorted(Long::compareUnsigned).toList());
    }

    /** Two thousand persons from a number on. */
    private static PersonIndex index(long from, LongUnaryOperator state) {
        PersonIndex index = new PersonIndex(Math::min, KeyRange.ALL);
        LongStream.range(0, 2_000).forEach(i -> index.put(nik(from + i), state.applyAsLong(i)));
        return index;
    }

    private final PersonIndex fives = index(0, i -> 5);
    private final PersonIndex lastDigits = index(1_000, i -> i % 10);

    private static void assertHasBoth(PersonIndex index) {
        assertThat(index.size()).isEqualTo(3_000);
        assertThat(index.get(nik(999), -1)).isEqualTo(5);
        assertThat(index.get(nik(1_003), -1)).isEqualTo(3);
        assertThat(index.get(nik(1_007), -1)).isEqualTo(5);
        assertThat(index.get(nik(2_009), -1)).isEqualTo(9);
    }

    @Test
    void oneIndexTakesInAnother() {
        fives.putAll(lastDigits);
        assertHasBoth(fives);
        assertThat(lastDigits.size()).isEqualTo(2_000);
    }

    @Test
    void oneIndexTakesOverOthersWhichAreEmptyAfterwards() {
        PersonIndex index = new PersonIndex(Math::min, KeyRange.ALL);
        index.takeOver(fives);
        index.takeOver(lastDigits);
        assertHasBoth(index);
        assertThat(fives.size() + lastDigits.size()).isZero();
        assertThat(lastDigits.get(nik(2_009), -1)).isEqualTo(-1);
    }

    /** Rows of one person in one batch, in two, and beside those of many others. */
    @Test
    void whatALaneIsGivenIsInTheIndexOnceTheLaneIsFlushed() {
        PersonIndex index = new PersonIndex(Math::max, KeyRange.ALL);
        PersonIndex.Lane lane = new PersonIndex.Lane(index);
        Map<Long, Long> naive = new HashMap<>();
        Random random = new Random(32);
        for (int i = 0; i < 60_000; i++) {
            long key = nik(random.nextInt(20_000));
            long state = random.nextInt(1_000);
            lane.put(key, state);
            naive.merge(key, state, Math::max);
        }
        lane.flush();
        lane.flush();
        assertThat(index.size()).isEqualTo(naive.size());
        naive.forEach((key, state) -> assertThat(index.get(key, -1)).isEqualTo(state));
    }

    @Test
    void differentPersonsAndGroupsHaveDifferentKeys() {
        Set<Long> keys = new HashSet<>();
        Random random = new Random(54);
        for (int i = 0; i < 50_000; i++) {
            long nik = i < 10_000
                    ? FIRST + i
                    : 1_000_000_000_000_000L + (random.nextLong() >>> 1) % 9_000_000_000_000_000L;
            int group = random.nextInt(PersonIndex.GROUPS);
            long key = PersonIndex.key(nik, group);
            assertThat(PersonIndex.person(key)).isEqualTo(PersonIndex.key(nik)).isNotZero();
            assertThat(PersonIndex.group(key)).isEqualTo(group);
            keys.add(PersonIndex.person(key));
        }
        assertThat(keys).hasSize(50_000);
    }

    /** The multiplier is odd, so it has an inverse in 54 bits: no two NIKs share a key. */
    @Test
    void aKeyLeadsBackToItsNik() {
        long bits = (1L << 54) - 1;
        long spread = PersonIndex.key(1) >>> 10;
        long back =
                BigInteger.valueOf(spread).modInverse(BigInteger.TWO.pow(54)).longValueExact();
        for (long nik : new long[] {1_101_010_101_000_001L, FIRST, 9_999_999_999_999_999L}) {
            assertThat((PersonIndex.key(nik) >>> 10) * back & bits).isEqualTo(nik);
        }
    }

    /** Tables fill alike, though NIKs of a kabupaten begin alike. */
    @Test
    void personsSpreadOverAllTables() {
        for (int passes : new int[] {16, 256}) {
            PersonIndex part = new PersonIndex(Math::max, KeyRange.first(passes));
            for (long i = 0; i < 100_000; i++) {
                part.put(nik(i % 1_000 + i / 1_000 * 1_000_000), 1);
            }
            assertThat(part.size()).isBetween(70_000L / passes, 130_000L / passes);
        }
    }
}
