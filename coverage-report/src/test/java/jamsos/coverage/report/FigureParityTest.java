package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.Figure;
import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown, read back, is the value behind it, and that is the value of the published cell. */
class FigureParityTest {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9](?:[0-9.,]*[0-9])?");

    static Stream<ReportInput> months() {
        return Stream.of(Months.july2022(), Months.records(), Months.internalRecords());
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyFigureShownIsItsValueAndItsCell(ReportInput input) {
        for (Language language : Language.values()) {
            List<Datum> figures = ReportComposer.compose(input, language).blocks().stream()
                    .flatMap(FigureParityTest::data)
                    .filter(datum -> datum.style() != NumberStyle.TEXT)
                    .toList();
            assertThat(figures).hasSizeGreaterThan(10);
            for (Datum datum : figures) {
                datum.value()
                        .ifPresent(value -> assertThat(read(datum, language))
                                .as(datum.toString())
                                .isEqualByComparingTo(value.setScale(decimals(datum, language), RoundingMode.HALF_UP)));
                datum.cell()
                        .ifPresent(cell -> assertThat(datum.value())
                                .as(cell.toString())
                                .isEqualTo(input.figures().figure(cell).flatMap(Figure::value)));
            }
        }
    }

    private static Stream<Datum> data(Block block) {
        return switch (block) {
            case Block.KeyFigures figures -> figures.boxes().stream().map(Block.KeyFigures.Box::figure);
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            case Block.TileMap map -> map.tiles().stream().map(Block.TileMap.Tile::figure);
            case Block.BarChart chart ->
                Stream.concat(
                        chart.bars().stream().map(Block.BarChart.Bar::figure),
                        chart.reference().stream().map(Block.BarChart.Reference::figure));
            case Block.SideBySide pair -> Stream.concat(data(pair.left()), data(pair.right()));
            default -> Stream.empty();
        };
    }

    private static BigDecimal read(Datum datum, Language language) {
        if (datum.shown().equals("–")) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = new BigDecimal(number(datum, language).replace("+", ""));
        return datum.style() == NumberStyle.MILLIONS ? number.movePointRight(6) : number;
    }

    /** Decimals of the value that the text can tell; negative where it tells hundreds of thousands only. */
    private static int decimals(Datum datum, Language language) {
        if (datum.shown().equals("–")) {
            return 0;
        }
        int scale = new BigDecimal(number(datum, language).replace("+", "")).scale();
        return datum.style() == NumberStyle.MILLIONS ? scale - 6 : scale;
    }

    private static String number(Datum datum, Language language) {
        Matcher number = NUMBER.matcher(datum.shown());
        assertThat(number.find()).as(datum.toString()).isTrue();
        return number.group().replace(language.choose(".", ","), "").replace(language.choose(",", "."), ".");
    }
}
