package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Rupiah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributionRuleTest {

    private static final Percentage ONE = Percentage.ofPercent("1");

    private static ContributionRule.Slice slice(long above, long upTo) {
        return new ContributionRule.Slice(Rupiah.of(above), Optional.of(Rupiah.of(upTo)), ONE);
    }

    private static ContributionRule.Slice last(long above) {
        return new ContributionRule.Slice(Rupiah.of(above), Optional.empty(), ONE);
    }

    @Test
    void whatIsOwedIsExactToAPartOfARupiah() {
        assertThat(new ContributionRule.PercentOfWage(Percentage.ofPercent("0.24")).owedOn(Rupiah.of(1_250_625)))
                .isEqualByComparingTo("3001.5");
        assertThat(new ContributionRule.Relieved(new ContributionRule.PercentOfWage(ONE), ONE).owedOn(Rupiah.of(123)))
                .isEqualByComparingTo("0.0123");
        assertThat(new ContributionRule.FlatAmount(Rupiah.of(6_800)).owedOn(Rupiah.of(1)))
                .isEqualByComparingTo("6800");
    }

    @Test
    void aBaseIncomeOutsideTheAnnexIsRefused() {
        ContributionRule rule =
                new ContributionRule.PercentOfBaseIncome(ONE, Rupiah.of(1_000_000), Rupiah.of(20_700_000));

        assertThat(rule.owedOn(Rupiah.of(1_000_000))).isEqualByComparingTo("10000");
        assertThat(rule.owedOn(Rupiah.of(20_700_000))).isEqualByComparingTo("207000");
        assertThatThrownBy(() -> rule.owedOn(Rupiah.of(999_999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base income must lie between Rp1.000.000 and Rp20.700.000, found Rp999.999; "
                        + "it is the annex's base for an income, not the income");
        assertThatThrownBy(() -> rule.owedOn(Rupiah.of(20_700_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base income must lie between Rp1.000.000 and Rp20.700.000, found Rp20.700.001; "
                        + "it is the annex's base for an income, not the income");
        assertThatThrownBy(() -> new ContributionRule.PercentOfBaseIncome(ONE, Rupiah.of(2), Rupiah.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lowest must not exceed highest Rp1, found Rp2");
    }

    @Test
    void anAnnexMayHoldOneBaseIncome() {
        ContributionRule rule =
                new ContributionRule.PercentOfBaseIncome(ONE, Rupiah.of(1_000_000), Rupiah.of(1_000_000));

        assertThat(rule.owedOn(Rupiah.of(1_000_000))).isEqualByComparingTo("10000");
    }

    @Test
    void slicesReachFromZeroToAnyValueWithoutGap() {
        assertThatThrownBy(() -> new ContributionRule.Slices(List.of(slice(1, 5), last(5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the slice above Rp1 must begin above Rp0");
        assertThatThrownBy(() -> new ContributionRule.Slices(List.of(slice(0, 5), last(6))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the slice above Rp6 must begin above Rp5");
        assertThatThrownBy(() -> new ContributionRule.Slices(List.of(last(0), last(5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the slice above Rp5 must begin above nothing: the one before has no end");
        assertThatThrownBy(() -> new ContributionRule.Slices(List.of(slice(0, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last slice must have no end, found Rp5");
        assertThatThrownBy(() -> new ContributionRule.Slices(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last slice must have no end, found Rp0");
        assertThatThrownBy(() -> slice(5, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("upTo must exceed above Rp5, found Rp5");
    }

    @Test
    void aRuleReadsLikeTheEndOfASentence() {
        assertThat(new ContributionRule.Relieved(
                        new ContributionRule.FlatAmount(Rupiah.of(6_800)), Percentage.ofPercent("50")))
                .hasToString("50% of (Rp6.800)");
        assertThat(new ContributionRule.Slices(List.of(slice(0, 5), last(5))))
                .hasToString("1% of the value up to Rp5, 1% of the value above Rp5");
    }
}
