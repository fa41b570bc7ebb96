package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.worker.Nik;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NikNumbersTest {

    private static final int CARDS = 250_000;

    private final NikNumbers numbers = new NikNumbers(5);

    @Test
    void noTwoPeopleHaveTheSameEvenWhenBornInTheSamePlaceYearAndSex() {
        long[] niks = LongStream.range(0, 3L * CARDS).map(this::nik).sorted().toArray();

        assertThat(Arrays.stream(niks).distinct().count()).isEqualTo(niks.length);
    }

    @Test
    void peopleWithTheSameCardAreBornOnDifferentDays() {
        long[] people =
                LongStream.range(0, 366).map(round -> 77 + round * CARDS).toArray();

        assertThat(Arrays.stream(people).mapToObj(numbers::birthday)).doesNotHaveDuplicates();
        assertThat(people[365]).isLessThan(NikNumbers.PEOPLE);
    }

    @Test
    void everyOneIsValidAndHasASerialNumberFrom5000() {
        assertThat(LongStream.range(0, NikNumbers.PEOPLE)
                        .filter(person -> person % 997 == 0)
                        .map(this::nik))
                .allMatch(Nik::isValid)
                .allMatch(nik -> nik % 10_000 >= 5000);
    }

    @Test
    void neighboursDoNotLookLikeNumbersThatASpreadsheetRounded() {
        assertThat(LongStream.range(0, 20).map(person -> nik(person) % 10).distinct())
                .hasSize(10);
    }

    @Test
    void thereIsAnEndToThem() {
        assertThatThrownBy(() -> numbers.birthday(NikNumbers.PEOPLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are NIKs for 91500000 people, found number 91500000");
    }

    private long nik(long person) {
        return numbers.nik(person, 1871, numbers.birthday(person), 1990, true);
    }
}
