package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.contribution.Absence;
import jamsos.coverage.contribution.Contribution;
import jamsos.coverage.contribution.ContributionCase;
import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.contribution.RiskClass;
import jamsos.coverage.contribution.Sector;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.SchemeTerms;
import jamsos.coverage.program.Schemes;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapCostTest {

    private static final ContributionRates RATES = ContributionRates.current();

    @Test
    void everyMonthIsReckonedUnderItsOwnLaw() {
        GapCost cost = least(10, Payer.SELF, YearMonth.of(2026, 2), 12);
        assertThat(cost.in(YearMonth.of(2026, 2))).hasValue(Rupiah.of(168_000));
        assertThat(cost.in(YearMonth.of(2026, 3))).hasValue(Rupiah.of(168_000));
        assertThat(cost.in(YearMonth.of(2026, 4))).hasValue(Rupiah.of(84_000));
        assertThat(cost.in(YearMonth.of(2026, 12))).hasValue(Rupiah.of(84_000));
        assertThat(cost.in(YearMonth.of(2027, 1))).hasValue(Rupiah.of(168_000));
        assertThat(cost.total()).hasValue(Rupiah.of(3 * 168_000 + 9 * 84_000));
        assertThat(cost.isVerified()).isTrue();
    }

    @Test
    void theProvincePaysTheFullPriceWhereTheLawLeavesBudgetsOut() {
        GapCost cost = least(10, Payer.APBD_PROV, YearMonth.of(2026, 2), 12);
        assertThat(cost.total()).hasValue(Rupiah.of(12 * 168_000));
        assertThat(cost.paidBy(Payer.APBD_PROV)).hasValue(Rupiah.of(12 * 168_000));
        assertThat(cost.paidBy(Payer.SELF)).hasValue(Rupiah.ZERO);
    }

    @Test
    void whereTheSourcesAreSilentOnAPayerTheCostIsNotVerified() {
        assertThat(least(1, Payer.DESA, YearMonth.of(2026, 3), 1).isVerified()).isTrue();
        assertThat(least(1, Payer.DESA, YearMonth.of(2026, 3), 2).isVerified()).isFalse();
    }

    @Test
    void aTransportWorkerHasHisReliefEarlier() {
        assertThat(GapCost.least(1, Payer.SELF, Sector.TRANSPORT, YearMonth.of(2025, 12), 2, RATES)
                        .total())
                .hasValue(Rupiah.of(16_800 + 8_400));
    }

    @Test
    void aThousandPlantersForTenMonthsCostThePublishedAmount() {
        SchemeTerms terms = Schemes.current()
                .find("KPB")
                .orElseThrow()
                .terms("PEKEBUN", LocalDate.of(2022, 3, 1))
                .orElseThrow()
                .value();
        YearMonth march = YearMonth.of(2022, 3);
        GapCost year = GapCost.of(
                1_000,
                march,
                12,
                month -> RATES.leastSelfEmployed(month, terms.payerIn(month, march), Sector.OTHER),
                RATES);
        assertThat(year.paidBy(Payer.APBD_PROV)).hasValue(Rupiah.of(168_000_000));
        assertThat(year.paidBy(Payer.SELF)).hasValue(Rupiah.of(33_600_000));
    }

    @Test
    void fiveMonthsOfPalmOilWorkersCostThePublishedBudget() {
        assertThat(least(22_100, Payer.DBH_SAWIT, YearMonth.of(2024, 8), 5).total())
                .hasValue(Rupiah.of(1_856_400_000));
    }

    @Test
    void wageEarnersAreReckonedByRiskClassAndShareTheCost() {
        GapCost cost = GapCost.of(
                2,
                YearMonth.of(2022, 7),
                3,
                month -> new ContributionCase.WageEarner(
                        month,
                        Set.of(Program.JKK, Program.JKM, Program.JHT),
                        Rupiah.of(5_000_000),
                        RiskClass.VERY_LOW,
                        Sector.OTHER,
                        1),
                RATES);
        assertThat(cost.paidBy(Payer.EMPLOYER)).hasValue(Rupiah.of(2 * 3 * 212_000));
        assertThat(cost.paidBy(Payer.SELF)).hasValue(Rupiah.of(2 * 3 * 100_000));
        assertThat(cost.total()).hasValue(Rupiah.of(2 * 3 * 312_000));
    }

    @Test
    void noTotalIsGivenWhereAMonthHasNoAmount() {
        GapCost cost = least(10, Payer.SELF, YearMonth.of(2015, 6), 2);
        assertThat(cost.isComplete()).isFalse();
        assertThat(cost.total()).isEmpty();
        assertThat(cost.paidBy(Payer.SELF)).isEmpty();
        assertThat(cost.in(YearMonth.of(2015, 6))).isEmpty();
        assertThat(cost.in(YearMonth.of(2015, 7))).hasValue(Rupiah.of(168_000));
        assertThat(cost.absences())
                .extracting(Absence::toString)
                .containsExactly("JKK: NOT_IN_FORCE, next 2015-07-01", "JKM: NOT_IN_FORCE, next 2015-07-01");
    }

    @Test
    void theLawUsedAndWhatItAsksBesidesAreCarriedAlong() {
        GapCost cost = least(1, Payer.SELF, YearMonth.of(2020, 7), 2);
        assertThat(cost.citations())
                .extracting(Citation::text)
                .containsExactly(
                        "PP 44/2015 (am. PP 82/2019, PP 49/2023) Annex II; PP 44/2015 Annex II",
                        "PP 44/2015 (am. PP 82/2019, PP 49/2023)",
                        "PP 44/2015 (am. PP 82/2019, PP 49/2023) Annex II; PP 44/2015 Annex II; PP 49/2020 Art 9-13",
                        "PP 44/2015 (am. PP 82/2019, PP 49/2023); PP 49/2020 Art 9-13");
        assertThat(cost.assumptions())
                .extracting(words -> words.english())
                .containsExactly("JKK and JKM are paid up to July 2020; "
                        + "who registers later pays the first two months in full.");
        assertThat(least(1, Payer.APBN, YearMonth.of(2020, 8), 1).assumptions()).isEmpty();
    }

    @Test
    void nobodyCostsNothing() {
        assertThat(least(0, Payer.SELF, YearMonth.of(2026, 4), 3).total()).hasValue(Rupiah.ZERO);
    }

    @Test
    void whatCannotBeReckonedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least(-1, Payer.SELF, YearMonth.of(2026, 4), 1))
                .withMessage("persons must be 0 or more, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least(1, Payer.SELF, YearMonth.of(2026, 4), 0))
                .withMessage("months must hold one month or more, found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least(1, Payer.SELF, YearMonth.of(2026, 4), 2).in(YearMonth.of(2026, 6)))
                .withMessage("month must lie between 2026-04 and 2026-05, found 2026-06");
        Contribution april =
                least(1, Payer.SELF, YearMonth.of(2026, 4), 1).months().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GapCost(1, List.of(april, april)))
                .withMessage("the month after 2026-04 is 2026-05, found 2026-04");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> least(Long.MAX_VALUE, Payer.SELF, YearMonth.of(2026, 4), 1)
                        .total())
                .withMessageStartingWith("Rp77476325109580116778800 does not fit");
    }

    @Test
    void theLowestBaseIncomeIsThatOfTheMonth() {
        assertThat(RATES.leastSelfEmployed(YearMonth.of(2022, 7), Payer.SELF, Sector.OTHER))
                .isEqualTo(new ContributionCase.SelfEmployed(
                        YearMonth.of(2022, 7),
                        Set.of(Program.JKK, Program.JKM),
                        Rupiah.of(1_000_000),
                        Payer.SELF,
                        Sector.OTHER));
        assertThat(Optional.of(RATES.leastSelfEmployed(YearMonth.of(1999, 1), Payer.SELF, Sector.OTHER)))
                .map(RATES::contribution)
                .hasValueSatisfying(nothing -> assertThat(nothing.isComplete()).isFalse());
    }

    private static GapCost least(long persons, Payer payer, YearMonth first, int months) {
        return GapCost.least(persons, payer, Sector.OTHER, first, months, RATES);
    }
}
