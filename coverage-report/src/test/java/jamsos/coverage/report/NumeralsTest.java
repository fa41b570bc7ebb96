package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.ReferenceTable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralsTest {

    static Stream<ReferenceTable.Row> cases() {
        return ReferenceTable.resource(NumeralsTest.class, "numerals.csv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberAndDateReadsAsTheTableSays(ReferenceTable.Row row) {
        Numerals numerals = new Numerals(Language.parse(row.get("language")));
        String value = row.get("value");
        String read = switch (row.get("kind")) {
            case "count" -> numerals.count(Long.parseLong(value), Long.parseLong(row.get("step")));
            case "percent" -> numerals.percent(new BigDecimal(value));
            case "about" -> numerals.aboutPercent(new BigDecimal(value));
            case "interval" -> numerals.interval(new BigDecimal(value), new BigDecimal(row.get("step")));
            case "points" -> numerals.points(new BigDecimal(value));
            case "rupiah" -> numerals.rupiah(Long.parseLong(value));
            case "asof" -> numerals.asOf(AsOf.parse(value));
            default -> throw new IllegalArgumentException(row + ": unknown kind");
        };
        assertThat(read).as(row.toString()).isEqualTo(row.get("expected"));
    }
}
