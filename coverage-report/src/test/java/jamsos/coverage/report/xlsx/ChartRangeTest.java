package jamsos.coverage.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartRangeTest {

    private static final Block.Table TABLE = new Block.Table(
            "Skema",
            "",
            List.of(column("Skema"), column("Kelompok"), column("Orang")),
            List.of(row("Pekebun", 1_000), row("Petani lansia", 1_172), row("Nelayan", 1_150)),
            false);

    @Test
    void barsInAnyOrderAreFoundInAdjacentRows() {
        assertThat(ChartRange.find(TABLE, chart(bar("Nelayan", 1_150), bar("Petani lansia", 1_172))))
                .get()
                .satisfies(range -> {
                    assertThat(range.labelColumn()).isEqualTo(1);
                    assertThat(range.valueColumn()).isEqualTo(2);
                    assertThat(range.firstRow()).isEqualTo(1);
                    assertThat(range.bars())
                            .extracting(Block.BarChart.Bar::label)
                            .containsExactly("Petani lansia", "Nelayan");
                });
    }

    @Test
    void rowsApartMakeNoRange() {
        assertThat(ChartRange.find(TABLE, chart(bar("Pekebun", 1_000), bar("Nelayan", 1_150))))
                .isEmpty();
    }

    @Test
    void aBarWithAnotherFigureThanItsRowMakesNoRange() {
        assertThat(ChartRange.find(TABLE, chart(bar("Pekebun", 1_001)))).isEmpty();
    }

    private static Block.Table.Column column(String heading) {
        return new Block.Table.Column(heading, 1, Block.Table.Align.LEFT);
    }

    private static List<Datum> row(String group, long persons) {
        return List.of(Datum.text("Kartu Petani Berjaya"), Datum.text(group), count(persons));
    }

    private static Block.BarChart chart(Block.BarChart.Bar... bars) {
        return new Block.BarChart("", "", List.of(bars), Optional.empty());
    }

    private static Block.BarChart.Bar bar(String label, long persons) {
        return new Block.BarChart.Bar(label, count(persons), true);
    }

    private static Datum count(long persons) {
        return new Datum(
                Long.toString(persons), Optional.of(BigDecimal.valueOf(persons)), NumberStyle.COUNT, Optional.empty());
    }
}
