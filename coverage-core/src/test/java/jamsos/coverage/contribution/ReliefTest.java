package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamsos.coverage.contribution.ReliefDecision.Outcome;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Wording;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReliefTest {

    private static final Percentage HALF = Percentage.ofPercent("50");

    private static List<ReliefDecision> decisions(ContributionCase asked) {
        return ContributionRates.current().contribution(asked).reliefs();
    }

    private static ContributionCase selfEmployed(YearMonth month, Payer payer, Sector sector) {
        return new ContributionCase.SelfEmployed(
                month, EnumSet.of(Program.JKK, Program.JKM), Rupiah.of(1_000_000), payer, sector);
    }

    private static Relief relief(YearMonth first, YearMonth last, Percentage share) {
        return new Relief(
                Segment.BPU,
                Set.of(Program.JKK),
                new Relief.Conditions(Set.of(Sector.OTHER), Set.of(Payer.SELF), Set.of(), 1),
                share,
                first,
                last,
                Optional.empty(),
                new Citation("PP 50/2025"),
                true);
    }

    @Test
    void theAnswerSaysWhichReliefsWereConsideredAndWhatCameOfThem() {
        assertThat(decisions(selfEmployed(YearMonth.of(2026, 6), Payer.SELF, Sector.OTHER)))
                .extracting(decision -> decision.relief().toString(), ReliefDecision::outcome)
                .containsExactly(
                        tuple("PP 50/2025 Art 3-4 (2026-01 to 2027-03)", Outcome.OTHER_SECTOR),
                        tuple("PP 50/2025 Art 3-4 (2026-04 to 2026-12)", Outcome.APPLIED));
        assertThat(decisions(selfEmployed(YearMonth.of(2026, 6), Payer.APBD_KAB, Sector.TRANSPORT)))
                .extracting(ReliefDecision::outcome)
                .containsExactly(Outcome.PAYER_EXCLUDED, Outcome.OTHER_SECTOR);
        assertThat(decisions(selfEmployed(YearMonth.of(2026, 1), Payer.CSR, Sector.TRANSPORT)))
                .extracting(ReliefDecision::outcome)
                .containsExactly(Outcome.PAYER_NOT_NAMED);
        assertThat(decisions(selfEmployed(YearMonth.of(2025, 12), Payer.SELF, Sector.TRANSPORT)))
                .isEmpty();
    }

    @Test
    void anEmployerWithTooFewParticipantsIsToldSo() {
        ContributionCase small = new ContributionCase.WageEarner(
                YearMonth.of(2025, 6), Set.of(Program.JKK), Rupiah.of(1_000_000), RiskClass.LOW, Sector.TOYS, 49);
        assertThat(decisions(small)).extracting(ReliefDecision::outcome).containsExactly(Outcome.TOO_FEW_PARTICIPANTS);
    }

    @Test
    void whatTheLawAsksBesidesIsTakenForGrantedAndSaid() {
        assertThat(decisions(selfEmployed(YearMonth.of(2020, 8), Payer.SELF, Sector.OTHER)))
                .singleElement()
                .satisfies(decision -> {
                    Wording assumption = decision.relief().assumption().orElseThrow();
                    assertThat(assumption.in(Language.EN))
                            .isEqualTo("JKK and JKM are paid up to July 2020; "
                                    + "who registers later pays the first two months in full.");
                    assertThat(assumption.in(Language.ID))
                            .isEqualTo("JKK dan JKM telah lunas sampai Juli 2020; "
                                    + "yang mendaftar sesudahnya membayar penuh dua bulan pertama.");
                });
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everySectorHasItsReliefFromAprilToDecember2026(Sector sector) {
        assertThat(decisions(selfEmployed(YearMonth.of(2026, 4), Payer.SELF, sector)))
                .extracting(ReliefDecision::outcome)
                .containsOnlyOnce(Outcome.APPLIED);
    }

    @Test
    void aReliefThatCannotBeIsRefused() {
        YearMonth month = YearMonth.of(2026, 4);
        assertThatThrownBy(() -> relief(month, month.minusMonths(1), HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last must not lie before first 2026-04, found 2026-03");
        assertThatThrownBy(() -> relief(month, month, Percentage.ofPercent("100.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shareToPay must lie between 0% and 100%, found 100.1%");
        assertThatThrownBy(() -> relief(month, month, Percentage.ofPercent("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shareToPay must lie between 0% and 100%, found -1%");
        assertThatThrownBy(() -> new Relief.Conditions(Set.of(), Set.of(Payer.SELF), Set.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sectors and payers must not be empty, found [] and [SELF]");
        assertThatThrownBy(() -> new Relief.Conditions(Set.of(Sector.OTHER), Set.of(Payer.SELF), Set.of(Payer.SELF), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payers [SELF] and excluded payers [SELF] must not overlap");
    }

    @Test
    void aReliefMayWaiveAllAndAsksAtMostAll() {
        YearMonth month = YearMonth.of(2026, 4);

        assertThat(relief(month, month, Percentage.ofPercent("0")).shareToPay()).hasToString("0%");
        assertThat(relief(month, month, Percentage.HUNDRED).shareToPay()).hasToString("100%");
    }
}
