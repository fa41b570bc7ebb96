package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.value.Rupiah;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContributionCaseTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 6);
    private static final Rupiah MILLION = Rupiah.of(1_000_000);

    private static ContributionCase wageEarner(Set<Program> programs, Rupiah wage, int participants) {
        return new ContributionCase.WageEarner(MONTH, programs, wage, RiskClass.LOW, Sector.OTHER, participants);
    }

    private static ContributionCase selfEmployed(Set<Program> programs, Rupiah baseIncome) {
        return new ContributionCase.SelfEmployed(MONTH, programs, baseIncome, Payer.SELF, Sector.OTHER);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aCaseNamesAtLeastOneProgram() {
        String message = "programs must hold one program or more, found none";
        refused(() -> wageEarner(Set.of(), MILLION, 1), message);
        refused(() -> selfEmployed(Set.of(), MILLION), message);
        refused(
                () -> new ContributionCase.MigrantWorker(MONTH, Set.of(), MigrantTerm.EXTRA_MONTH, Payer.SELF),
                message);
    }

    @Test
    void aBaseIsMoreThanNothing() {
        refused(() -> wageEarner(Set.of(Program.JKK), Rupiah.ZERO, 1), "wage must be Rp1 or more, found Rp0");
        refused(() -> selfEmployed(Set.of(Program.JKK), Rupiah.ZERO), "baseIncome must be Rp1 or more, found Rp0");
        refused(
                () -> new ContributionCase.ConstructionWorker(MONTH, Rupiah.ZERO),
                "wage must be Rp1 or more, found Rp0");
        refused(
                () -> new ContributionCase.ConstructionContract(MONTH, Rupiah.ZERO),
                "valueWithoutVat must be Rp1 or more, found Rp0");
    }

    @Test
    void anEmployerHasAtLeastThisParticipant() {
        refused(() -> wageEarner(Set.of(Program.JKK), MILLION, 0), "participants must be 1 or more, found 0");
    }

    @Test
    void jobLossCoverNeedsTheProgramsItRestsOn() {
        refused(
                () -> wageEarner(EnumSet.of(Program.JKK, Program.JHT, Program.JKP), MILLION, 1),
                "programs must hold JKK, JKM and JHT where they hold JKP, found [JKK, JHT, JKP]");
        assertThat(wageEarner(EnumSet.of(Program.JKK, Program.JKM, Program.JHT, Program.JKP), MILLION, 1)
                        .programs())
                .containsExactly(Program.JKK, Program.JKM, Program.JHT, Program.JKP);
    }

    @Test
    void aMigrantWorkerHasAccidentAndDeathTogether() {
        refused(
                () -> new ContributionCase.MigrantWorker(
                        MONTH, Set.of(Program.JKM), MigrantTerm.EXTRA_MONTH, Payer.SELF),
                "programs must hold JKK and JKM, found [JKM]");
    }

    @Test
    void aMigrantWorkerPaysOnNoBase() {
        assertThat(new ContributionCase.MigrantWorker(
                                MONTH, Set.of(Program.JKK, Program.JKM), MigrantTerm.EXTRA_MONTH, Payer.SELF)
                        .base())
                .isEqualTo(Rupiah.ZERO);
    }

    @Test
    void aCaseKeepsItsProgramsWhateverBecomesOfTheSetItWasGiven() {
        Set<Program> programs = EnumSet.of(Program.JKM);
        ContributionCase asked = selfEmployed(programs, MILLION);

        programs.clear();

        assertThat(asked.programs()).containsExactly(Program.JKM);
    }

    @Test
    void aBaseIncomeOutsideTheAnnexOfTheMonthIsRefused() {
        ContributionCase income = selfEmployed(Set.of(Program.JKK), Rupiah.of(999_999));
        refused(
                () -> ContributionRates.current().contribution(income),
                "base income must lie between Rp1.000.000 and Rp20.700.000, found Rp999.999; "
                        + "it is the annex's base for an income, not the income");
    }

    @Test
    void anAmountThatDoesNotFitFails() {
        ContributionCase wage = wageEarner(EnumSet.of(Program.JHT), Rupiah.of(Long.MAX_VALUE), 1);
        assertThat(ContributionRates.current().contribution(wage).total())
                .isEqualTo(Rupiah.of(525_732_206_100_722_221L));
        Contribution contribution = ContributionRates.current().contribution(wage);
        assertThatThrownBy(() -> contribution.total().times(100))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "Rp52573220610072222100 does not fit; " + "the largest amount is Rp9.223.372.036.854.775.807");
    }
}
