package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final KemendagriCode METRO = new KemendagriCode("18.72");

    @Test
    void aDutyHoldsInEveryMonthOfItsPeriod() {
        Duty duty = duty(Optional.of(JULY), Optional.of(JULY.plusMonths(2)), OptionalLong.of(0));
        assertThat(duty.covers(JULY.minusMonths(1))).isFalse();
        assertThat(duty.covers(JULY)).isTrue();
        assertThat(duty.covers(JULY.plusMonths(2))).isTrue();
        assertThat(duty.covers(JULY.plusMonths(3))).isFalse();
        Duty open = duty(Optional.empty(), Optional.empty(), OptionalLong.empty());
        assertThat(open.covers(JULY)).isTrue();
        assertThat(duty(Optional.of(JULY), Optional.of(JULY), OptionalLong.empty())
                        .covers(JULY))
                .isTrue();
    }

    @Test
    void aDutyThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty(Optional.of(JULY), Optional.of(JULY.minusMonths(1)), OptionalLong.empty()))
                .withMessage("period must not end before it starts, found 2022-07 to 2022-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty(Optional.empty(), Optional.empty(), OptionalLong.of(-1)))
                .withMessage("persons funded must be 0 or more, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(
                        METRO,
                        " ",
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .withMessage("regulation of 18.72 must not be blank");
    }

    @Test
    void aDutyThatNamesNoMoneyOrPeopleIsListedAndNotSummed() {
        CoverageTally tally = new CoverageTally(JULY, Regions.lampung());
        Duty budgetOnly = new Duty(
                METRO,
                "Perda 1/2022",
                Optional.empty(),
                Optional.of(Rupiah.of(5)),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Duty bare = duty(Optional.empty(), Optional.empty(), OptionalLong.empty());
        CoverageSummary summary =
                CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(budgetOnly, bare), 0));
        assertThat(summary.duties()).containsExactly(bare, budgetOnly);
        assertThat(summary.figures())
                .extracting(figure -> figure.id().measure())
                .containsExactly(Measure.DUTY_BUDGET);
        assertThat(CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(bare), 0))
                        .figures())
                .isEmpty();
    }

    @Test
    void bothMonthsAreOfOneProvince() {
        Regions other = Regions.of(
                ReferenceTable.resource(Regions.class, "regions.csv"),
                ReferenceTable.resource(Regions.class, "region_name_variants.csv"),
                ReferenceTable.resource(Regions.class, "provinces.csv"));
        MonthEvidence before = evidence(new CoverageTally(JULY.minusMonths(1), other));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        evidence(new CoverageTally(JULY, Regions.lampung())).after(before))
                .withMessage("both months must be of the same province");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageTally(JULY, Regions.lampung()).addAll(new CoverageTally(JULY, other)));
    }

    @Test
    void anOverlapIsOfTwoGroupsInOrder() {
        assertThat(new GroupOverlap("NELAYAN", "PEKEBUN", 1).persons()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupOverlap("PEKEBUN", "NELAYAN", 1))
                .withMessage("groups must be two, in order, found PEKEBUN and NELAYAN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupOverlap("PEKEBUN", "PEKEBUN", 1))
                .withMessage("groups must be two, in order, found PEKEBUN and PEKEBUN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupOverlap("NELAYAN", "PEKEBUN", 0))
                .withMessage("persons must be 1 or more, found 0");
    }

    private static MonthEvidence evidence(CoverageTally tally) {
        return new MonthEvidence(tally, List.of(), List.of(), List.of(), 0);
    }

    private static Duty duty(Optional<YearMonth> from, Optional<YearMonth> to, OptionalLong persons) {
        return new Duty(
                METRO, "Perbup 7/2022", Optional.empty(), Optional.empty(), persons, from, to, Optional.empty());
    }
}
