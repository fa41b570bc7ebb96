package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Step;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PensionWageCeilingTest {

    private static final ReferenceTable YEARS =
            ReferenceTable.resource(PensionWageCeilingTest.class, "pension_wage_ceilings.csv");

    static Stream<Named<ReferenceTable.Row>> years() {
        return YEARS.rows().stream().map(row -> Named.of(row.get("first_day"), row));
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyPublishedCeilingFollowsFromTheOneBefore(ReferenceTable.Row row) {
        LocalDate day = row.get("first_day", LocalDate::parse);
        PensionWageCeiling ceiling = new PensionWageCeiling(row.get("ceiling", Rupiah::parse));

        assertThat(on(day)).isEqualTo(ceiling);
        assertThat(on(day.minusDays(1)).next(row.get("growth", Percentage::parse)))
                .isEqualTo(ceiling);
    }

    @Test
    void roundingWouldMissTheCeilingsOfFourYears() {
        assertThat(YEARS.rows())
                .filteredOn(row -> !row.get("ceiling").equals(row.get("rounded")))
                .extracting(row -> row.get("first_day"))
                .containsExactly("2018-03-01", "2019-03-01", "2024-03-01", "2026-03-01");
    }

    @Test
    void everyCeilingSinceTheFirstIsAmongTheCases() {
        assertThat(ContributionRates.current().pensionWageCeilings().steps().stream()
                        .map(step -> step.value().amount().toString())
                        .distinct()
                        .skip(1))
                .containsExactlyElementsOf(
                        YEARS.rows().stream().map(row -> row.get("ceiling")).toList());
    }

    @Test
    void pastItsYearTheNewestCeilingIsCarriedOnUnverified() {
        Step<PensionWageCeiling> carriedOn = ContributionRates.current()
                .pensionWageCeilings()
                .at(LocalDate.of(2027, 3, 1))
                .orElseThrow();
        assertThat(carriedOn.value()).isEqualTo(on(LocalDate.of(2027, 2, 28)));
        assertThat(carriedOn.verified()).isFalse();
    }

    @Test
    void aCeilingIsInFullHundreds() {
        Rupiah odd = Rupiah.of(11_086_372);
        assertThatThrownBy(() -> new PensionWageCeiling(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be a multiple of Rp100, found Rp11.086.372");
    }

    private static PensionWageCeiling on(LocalDate day) {
        return ContributionRates.current()
                .pensionWageCeilings()
                .at(day)
                .map(Step::value)
                .orElseThrow();
    }
}
