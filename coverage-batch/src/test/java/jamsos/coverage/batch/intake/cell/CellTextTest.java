package jamsos.coverage.batch.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What suppliers write, case by case; the files beside this test can be read and extended without Java. */
class CellTextTest {

    private static final Map<String, Function<String, Optional<?>>> LISTS = Map.of(
            "sex", Codes::sex,
            "segment", Codes::segment,
            "programs", CellTextTest::programs,
            "program", Codes::program,
            "active", Codes::active,
            "status", Codes::status,
            "payer", Codes::payer,
            "scheme", Codes::scheme,
            "group", Codes::group,
            "series", Codes::series);

    @ParameterizedTest(name = "{0} is the day {1}")
    @CsvFileSource(
            resources = "dates.csv",
            numLinesToSkip = 1,
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false)
    void dates(@Nullable String written, @Nullable String day) {
        assertThat(text(DateText.read(orEmpty(written)))).isEqualTo(orEmpty(day));
    }

    @ParameterizedTest(name = "{0} is the month {1}")
    @CsvFileSource(
            resources = "months.csv",
            numLinesToSkip = 1,
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false)
    void months(@Nullable String written, @Nullable String month) {
        assertThat(text(MonthText.read(orEmpty(written)))).isEqualTo(orEmpty(month));
    }

    @ParameterizedTest(name = "{0} is the whole number {1}")
    @CsvFileSource(resources = "whole-numbers.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void wholeNumbers(@Nullable String written, @Nullable String number) {
        assertThat(text(NumberText.whole(orEmpty(written)))).isEqualTo(orEmpty(number));
    }

    @ParameterizedTest(name = "{0} is the number {1}")
    @CsvFileSource(resources = "decimals.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void decimals(@Nullable String written, @Nullable String number) {
        assertThat(text(NumberText.decimal(orEmpty(written)))).isEqualTo(orEmpty(number));
    }

    @ParameterizedTest(name = "{0} is {1} rupiah")
    @CsvFileSource(resources = "rupiah.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void rupiah(@Nullable String written, @Nullable String rupiah) {
        assertThat(text(NumberText.rupiah(orEmpty(written)))).isEqualTo(orEmpty(rupiah));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvFileSource(resources = "codes.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void codes(String list, @Nullable String written, @Nullable String code) {
        assertThat(text(LISTS.get(list).apply(orEmpty(written)))).isEqualTo(orEmpty(code));
    }

    private static Optional<String> programs(String written) {
        return Codes.programs(written).map(CellTextTest::inOrder);
    }

    private static String inOrder(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
