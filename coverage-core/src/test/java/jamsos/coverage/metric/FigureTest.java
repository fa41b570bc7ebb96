package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jamsos.coverage.region.KemendagriCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final Slice PROVINCE = Slice.of(new KemendagriCode("18"));
    private static final CellId PERSONS = new CellId(JULY, Measure.PERSONS, Definition.ACTIVE, PROVINCE);
    private static final CellId RATE = new CellId(JULY, Measure.RATE, Definition.ACTIVE, PROVINCE);

    @Test
    void marksAreJoinedInTheirOrder() {
        Figure figure = figure(PERSONS, "600000", Set.of(Flag.REVISED, Flag.ESTIMATED, Flag.BREAK, Flag.PROVISIONAL));
        assertThat(figure.flagCodes()).isEqualTo("bepr");
        assertThat(figure.is(Flag.REVISED)).isTrue();
        assertThat(figure.is(Flag.WITHHELD)).isFalse();
    }

    @Test
    void aWithheldFigureKeepsItsMarksAndLosesItsValue() {
        Figure withheld = figure(PERSONS, "3", Set.of(Flag.ESTIMATED)).withheld();
        assertThat(withheld.value()).isEmpty();
        assertThat(withheld.flagCodes()).isEqualTo("ce");
        assertThat(withheld.id()).isEqualTo(PERSONS);
    }

    @Test
    void aProvisionalFigureKeepsItsMarksAndItsValue() {
        Figure provisional = figure(PERSONS, "3", Set.of(Flag.ESTIMATED)).provisional();
        assertThat(provisional).isEqualTo(figure(PERSONS, "3", Set.of(Flag.ESTIMATED, Flag.PROVISIONAL)));
    }

    @Test
    void aFigureHasAValueOrAReasonForNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(PERSONS, Optional.empty(), Set.of(), Basis.COUNTED))
                .withMessage("figure 2022-07/persons/active/region=18 must have either a value or the mark c or x, "
                        + "found Optional.empty []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(PERSONS, "3", Set.of(Flag.WITHHELD)))
                .withMessage("figure 2022-07/persons/active/region=18 must have either a value or the mark c or x, "
                        + "found Optional[3] [WITHHELD]");
        assertThatIllegalArgumentException().isThrownBy(() -> figure(PERSONS, "3", Set.of(Flag.NOT_AVAILABLE)));
        assertThat(new Figure(RATE, Optional.empty(), Set.of(Flag.NOT_AVAILABLE), Basis.COUNTED).flagCodes())
                .isEqualTo("x");
    }

    @Test
    void aCountIsWholeAndARateHasFourDecimals() {
        assertThat(figure(RATE, "22.2222", Set.of()).value()).hasValue(new BigDecimal("22.2222"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(RATE, "22.22", Set.of()))
                .withMessage("figure 2022-07/rate/active/region=18 must have 4 decimals, found 22.22");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(PERSONS, "3.0", Set.of()))
                .withMessage("figure 2022-07/persons/active/region=18 must have 0 decimals, found 3.0");
    }

    @Test
    void aCellIsWrittenOnce() {
        FigureSheet sheet = new FigureSheet(JULY);
        sheet.count(Measure.PERSONS, Definition.ACTIVE, PROVINCE, 3);
        assertThatIllegalStateException()
                .isThrownBy(() -> sheet.count(Measure.PERSONS, Definition.ACTIVE, PROVINCE, 3))
                .withMessage("cell 2022-07/persons/active/region=18 was written twice");
    }

    @Test
    void whatAFigureRestsOnHasAStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis(Optional.empty(), Optional.empty(), 0))
                .withMessage("step must be 1 or more, found 0");
    }

    private static Figure figure(CellId id, String value, Set<Flag> flags) {
        return new Figure(id, Optional.of(new BigDecimal(value)), flags, Basis.COUNTED);
    }
}
