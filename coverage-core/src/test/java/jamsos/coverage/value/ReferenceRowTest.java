package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferenceRowTest {

    private static ReferenceTable.Row row(String text) throws IOException {
        return ReferenceTable.read("rates.csv", new StringReader("# a comment\ncell,other\n" + text + ",x\n"))
                .rows()
                .get(0);
    }

    @Test
    void aCellIsReadByItsReader() throws IOException {
        LocalDate date = row("2015-07-01").get("cell", LocalDate::parse);
        assertThat(date).isEqualTo(LocalDate.of(2015, 7, 1));
        assertThat(row("2015-07-01").find("cell", LocalDate::parse)).contains(LocalDate.of(2015, 7, 1));
        assertThat(row("").find("cell", LocalDate::parse)).isEmpty();
    }

    @Test
    void aCellThatCannotBeReadIsNamedByFileLineAndColumn() throws IOException {
        ReferenceTable.Row amount = row("16800");
        assertThatThrownBy(() -> amount.get("cell", Rupiah::parse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rates.csv line 3, column \"cell\": \"16800\" is not an amount in rupiah; "
                        + "expected a form such as Rp16.800");
        ReferenceTable.Row date = row("2015-06-31");
        assertThatThrownBy(() -> date.get("cell", LocalDate::parse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rates.csv line 3, column \"cell\": Text '2015-06-31' could not be parsed: "
                        + "Invalid date 'JUNE 31'");
    }

    @Test
    void constantsStandByTheirNames() throws IOException {
        assertThat(row("DOWN UP").constants("cell", RoundingMode.class))
                .containsExactly(RoundingMode.UP, RoundingMode.DOWN);
        assertThat(row("").constants("cell", RoundingMode.class)).isEmpty();
        assertThat(row("FLOOR").constant("cell", RoundingMode.class)).isEqualTo(RoundingMode.FLOOR);
    }

    @Test
    void anUnknownConstantIsRefusedWithThoseThatAreKnown() throws IOException {
        String known = "rates.csv line 3, column \"cell\": expected one of "
                + "[UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY], found ";
        ReferenceTable.Row unknown = row("DOWN SIDEWAYS");
        assertThatThrownBy(() -> unknown.constants("cell", RoundingMode.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(known + "\"SIDEWAYS\"");
        ReferenceTable.Row two = row("UP DOWN");
        assertThatThrownBy(() -> two.constant("cell", RoundingMode.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(known + "\"UP DOWN\"");
    }

    @Test
    void aFlagIsYesOrNo() throws IOException {
        assertThat(row("yes").yes("cell")).isTrue();
        assertThat(row("no").yes("cell")).isFalse();
        ReferenceTable.Row other = row("ya");
        assertThatThrownBy(() -> other.yes("cell"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rates.csv line 3, column \"cell\": expected yes or no, found \"ya\"");
    }

    @Test
    void wordsStandInBothLanguagesOrInNeither() throws IOException {
        assertThat(words("Lunas.,Paid up.").wording("note")).hasValue(new Wording("Lunas.", "Paid up."));
        assertThat(words(",").wording("note")).isEmpty();
        ReferenceTable.Row half = words("Lunas.,");
        assertThatThrownBy(() -> half.wording("note"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rates.csv line 2, columns \"note_id\" and \"note_en\": expected both or neither, "
                        + "found \"Lunas.\" and \"\"");
        ReferenceTable.Row other = words(",Paid up.");
        assertThatThrownBy(() -> other.wording("note")).hasMessageEndingWith("found \"\" and \"Paid up.\"");
    }

    private static ReferenceTable.Row words(String cells) throws IOException {
        return ReferenceTable.read("rates.csv", new StringReader("note_id,note_en\n" + cells + "\n"))
                .rows()
                .get(0);
    }
}
