package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.ReferenceTable;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code contributions.csv}, which a jurist can check without reading Java. */
class ContributionCasesTest {

    private static final ReferenceTable CASES =
            ReferenceTable.resource(ContributionCasesTest.class, "contributions.csv");

    /** Read anew: what ships is read once and kept. */
    private final ContributionRates rates = new ContributionRates(LawTables.shipped());

    static Stream<Named<ReferenceTable.Row>> cases() {
        return CASES.rows().stream().map(row -> Named.of(row.get("sentence"), row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseOwesWhatItsLineSays(ReferenceTable.Row row) {
        WrittenCase written = new WrittenCase(row::get);

        Contribution contribution = rates.contribution(written.asked());

        assertThat(contribution.total()).as("total").isEqualTo(written.total());
        assertThat(WrittenCase.paid(contribution)).as("paid").isEqualTo(written.paid());
        assertThat(contribution.isVerified()).as("verified").isEqualTo(row.yes("verified"));
        assertThat(contribution.absences().stream().map(Absence::toString).collect(Collectors.joining(" | ")))
                .as("absent")
                .isEqualTo(row.get("absent"));
        assertThat(contribution.isComplete()).isEqualTo(row.get("absent").isEmpty());
    }

    @Test
    void everyReliefHasCasesOnBothSidesOfItsFirstAndLastMonth() {
        for (Relief relief : rates.reliefs()) {
            assertThat(CASES.rows().stream()
                            .map(row -> new WrittenCase(row::get).asked())
                            .filter(asked -> asked.segment() == relief.segment())
                            .filter(asked -> relief.conditions().sectors().contains(asked.sector()))
                            .filter(asked -> relief.conditions().payers().contains(asked.payer()))
                            .map(ContributionCase::month))
                    .as(relief.toString())
                    .contains(relief.first().minusMonths(1), relief.first(), relief.last(), after(relief));
        }
    }

    private static YearMonth after(Relief relief) {
        return relief.last().plusMonths(1);
    }
}
