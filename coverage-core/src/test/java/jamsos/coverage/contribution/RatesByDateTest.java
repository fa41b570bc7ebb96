package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Step;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rates of {@code rates_by_date.csv}: both sides of every day on which one changes. */
class RatesByDateTest {

    private static final ReferenceTable CASES = ReferenceTable.resource(RatesByDateTest.class, "rates_by_date.csv");

    /** Read anew: what ships is read once and kept. */
    private final ContributionRates rates = new ContributionRates(LawTables.shipped());

    static Stream<Named<ReferenceTable.Row>> cases() {
        return CASES.rows().stream().map(row -> Named.of(row.get("levy") + " on " + row.get("date"), row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRateIsInForceOnItsDays(ReferenceTable.Row row) {
        RateSheet sheet = rates.on(row.get("date", LocalDate::parse));
        Optional<Step<ContributionRule>> rule = sheet.inForce().stream()
                .filter(rate -> rate.levy().toString().equals(row.get("levy")))
                .map(RateSheet.Rate::rule)
                .findFirst();

        assertThat(rule.map(step -> step.value().toString()).orElse("")).isEqualTo(row.get("rule"));
        assertThat(rule.map(step -> step.verified() ? "yes" : "no").orElse("")).isEqualTo(row.get("verified"));
        assertThat(sheet.notInForce().stream().anyMatch(levy -> levy.toString().equals(row.get("levy"))))
                .as("named as not in force")
                .isEqualTo(rule.isEmpty());
    }

    @Test
    void everyStepOfEveryRateHasBothSidesOfItsFirstDayAmongTheCases() {
        Set<String> written = CASES.rows().stream()
                .map(row -> row.get("levy") + " " + row.get("date"))
                .collect(Collectors.toSet());
        for (RateSheet.Rate rate : rates.on(LocalDate.of(2026, 7, 1)).inForce()) {
            for (Step<ContributionRule> step : rate.levy().rules().orElseThrow().steps()) {
                assertThat(written)
                        .contains(
                                rate.levy() + " " + step.from(),
                                rate.levy() + " " + step.from().minusDays(1));
            }
        }
    }

    @Test
    void everyRateNamesItsSource() {
        RateSheet sheet = rates.on(LocalDate.of(2025, 2, 7));

        assertThat(sheet.inForce())
                .filteredOn(rate -> rate.levy().toString().equals("PU JKP APBN"))
                .singleElement()
                .satisfies(rate ->
                        assertThat(rate.rule().citation()).hasToString("PP 37/2021 as amended by PP 6/2025 Art 11"));
        assertThat(sheet.inForce())
                .filteredOn(rate -> rate.levy().toString().equals("PU JP SELF"))
                .singleElement()
                .satisfies(rate -> assertThat(rate.rule().citation()).hasToString("PP 45/2015; PP 45/2015 Art 29"));
    }

    @Test
    void beforeTheLawEveryContributionIsNamedAsNotInForce() {
        RateSheet sheet = rates.on(LocalDate.of(2015, 6, 30));

        assertThat(sheet.inForce()).isEmpty();
        assertThat(sheet.notInForce())
                .hasSize(24)
                .anySatisfy(levy -> assertThat(levy).hasToString("PU JKK EMPLOYER VERY_LOW"));
    }
}
