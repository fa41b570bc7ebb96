package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateClassesTest {

    private static final Numerals ID = new Numerals(Language.ID);
    private static final List<BigDecimal> FIFTEEN = rates(
            "44.6", "41.3", "24.1", "22.9", "21.3", "19.8", "18.4", "17.4", "16.7", "15.2", "14.9", "13.5", "12.6",
            "11.8", "9.2");

    @Test
    void fifteenRegionsFallIntoFiveRoundClasses() {
        RateClasses classes = RateClasses.of(FIFTEEN);
        assertThat(classes.legend(ID)).containsExactly("<12", "12-16", "16-18", "18-24", "≥24");
        assertThat(FIFTEEN.stream().map(classes::indexOf)).containsExactly(4, 4, 4, 3, 3, 3, 3, 2, 2, 1, 1, 1, 1, 0, 0);
    }

    @Test
    void aBoundBelongsToTheClassAboveIt() {
        RateClasses classes = RateClasses.of(FIFTEEN);
        assertThat(classes.indexOf(new BigDecimal("15.9999"))).isEqualTo(1);
        assertThat(classes.indexOf(new BigDecimal("16.0000"))).isEqualTo(2);
    }

    @Test
    void theOrderOfTheRegionsDoesNotMatter() {
        List<BigDecimal> shuffled = Arrays.asList(FIFTEEN.toArray(BigDecimal[]::new));
        Collections.reverse(shuffled);
        assertThat(RateClasses.of(shuffled).legend(ID))
                .isEqualTo(RateClasses.of(FIFTEEN).legend(ID));
    }

    @Test
    void closeRatesGetClassesWithADecimal() {
        RateClasses classes = RateClasses.of(rates("20.1", "20.5", "20.9", "21.3", "21.7", "22.1"));
        assertThat(classes.legend(ID)).containsExactly("<20,4", "20,4-20,8", "20,8-21,2", "21,2-21,6", "≥21,6");
    }

    @Test
    void equalRatesMakeOneClass() {
        RateClasses classes = RateClasses.of(rates("20.1234", "20.1234"));
        assertThat(classes.legend(ID)).containsExactly("≥20,1");
        assertThat(classes.indexOf(new BigDecimal("20.1234"))).isZero();
    }

    @Test
    void noRateMakesNoClasses() {
        assertThatThrownBy(() -> RateClasses.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("classes need at least one value, found none");
    }

    private static List<BigDecimal> rates(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
