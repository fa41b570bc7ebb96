package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.value.Rupiah;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What JKP takes out of the contributions for JKK and JKM (rekomposisi), before and from 7 February 2025. */
class JobLossSplitTest {

    private static final Set<Program> WITH_JKP = EnumSet.of(Program.JKK, Program.JKM, Program.JHT, Program.JKP);

    private static Contribution contribution(YearMonth month, RiskClass riskClass, long wage) {
        return ContributionRates.current()
                .contribution(
                        new ContributionCase.WageEarner(month, WITH_JKP, Rupiah.of(wage), riskClass, Sector.OTHER, 1));
    }

    @Test
    void underTheFirstRulesJkpGetsFourtySixHundredthsOfAPercent() {
        assertThat(contribution(YearMonth.of(2025, 1), RiskClass.VERY_LOW, 1_000_000)
                        .lines())
                .extracting(
                        line -> line.programs().iterator().next(),
                        ContributionLine::payer,
                        line -> line.rule().toString(),
                        ContributionLine::amount,
                        ContributionLine::outOf)
                .containsExactly(
                        tuple(Program.JKK, Payer.EMPLOYER, "0.1% of the wage", Rupiah.of(1_000), Optional.empty()),
                        tuple(Program.JKM, Payer.EMPLOYER, "0.2% of the wage", Rupiah.of(2_000), Optional.empty()),
                        tuple(Program.JHT, Payer.EMPLOYER, "3.7% of the wage", Rupiah.of(37_000), Optional.empty()),
                        tuple(Program.JHT, Payer.SELF, "2% of the wage", Rupiah.of(20_000), Optional.empty()),
                        tuple(Program.JKP, Payer.APBN, "0.22% of the wage", Rupiah.of(2_200), Optional.empty()),
                        tuple(
                                Program.JKP,
                                Payer.EMPLOYER,
                                "0.14% of the wage",
                                Rupiah.of(1_400),
                                Optional.of(Program.JKK)),
                        tuple(
                                Program.JKP,
                                Payer.EMPLOYER,
                                "0.1% of the wage",
                                Rupiah.of(1_000),
                                Optional.of(Program.JKM)));
    }

    @Test
    void fromFebruary2025TheContributionForDeathIsWholeAgain() {
        assertThat(contribution(YearMonth.of(2025, 2), RiskClass.VERY_LOW, 1_000_000)
                        .lines())
                .extracting(
                        line -> line.programs().iterator().next(),
                        line -> line.rule().toString(),
                        ContributionLine::amount,
                        ContributionLine::outOf)
                .containsExactly(
                        tuple(Program.JKK, "0.1% of the wage", Rupiah.of(1_000), Optional.empty()),
                        tuple(Program.JKM, "0.3% of the wage", Rupiah.of(3_000), Optional.empty()),
                        tuple(Program.JHT, "3.7% of the wage", Rupiah.of(37_000), Optional.empty()),
                        tuple(Program.JHT, "2% of the wage", Rupiah.of(20_000), Optional.empty()),
                        tuple(Program.JKP, "0.22% of the wage", Rupiah.of(2_200), Optional.empty()),
                        tuple(Program.JKP, "0.14% of the wage", Rupiah.of(1_400), Optional.of(Program.JKK)));
    }

    @Test
    void withinJkpTheShareOfJkkIsFourteenHundredthsLessInEveryClass() {
        for (RiskClass riskClass : RiskClass.values()) {
            assertThat(contribution(YearMonth.of(2026, 6), riskClass, 1_000_000).lines())
                    .filteredOn(line -> line.programs().equals(EnumSet.of(Program.JKK)))
                    .singleElement()
                    .extracting(line -> line.rule().toString())
                    .isEqualTo(
                            switch (riskClass) {
                                case VERY_LOW -> "0.1% of the wage";
                                case LOW -> "0.4% of the wage";
                                case MEDIUM -> "0.75% of the wage";
                                case HIGH -> "1.13% of the wage";
                                case VERY_HIGH -> "1.6% of the wage";
                            });
        }
    }

    @Test
    void theLawOfTheSplitIsNamed() {
        assertThat(contribution(YearMonth.of(2025, 2), RiskClass.LOW, 1_000_000).citations())
                .extracting(Object::toString)
                .containsExactly(
                        "PP 44/2015 (am. PP 82/2019, PP 49/2023); PP 37/2021 as amended by PP 6/2025 Art 11",
                        "PP 44/2015 (am. PP 82/2019, PP 49/2023)",
                        "PP 46/2015",
                        "PP 37/2021 as amended by PP 6/2025 Art 11");
    }
}
