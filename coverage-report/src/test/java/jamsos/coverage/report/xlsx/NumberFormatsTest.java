package jamsos.coverage.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.report.Datum;
import jamsos.coverage.report.NumberStyle;
import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.172|1172|COUNT|ID|#,##0;-#,##0;\"–\"",
                "–|0|COUNT|ID|#,##0;-#,##0;\"–\"",
                "9.000 e|9000|COUNT|ID|#,##0\" e\"",
                "300.000 e|299679|COUNT|ID|\"300.000 e\"",
                "2,7 juta|2700000|MILLIONS|ID|#,##0.0,,\" juta\"",
                "3 million|3000000|MILLIONS|EN|#,##0,,\" million\"",
                "22,22%|22.2222|PERCENT|ID|0.00%",
                "22.22% e|22.2222|PERCENT|EN|0.00%\" e\"",
                "sekitar 22% (19-25%)|22.2222|PERCENT|ID|\"sekitar \"0%\" (19-25%)\"",
                "+4,12|4.1234|POINTS|ID|+0.00;-0.00;0.00",
                "0,00|-0.0004|POINTS|ID|0.00;0.00",
                "0.00 e|0.0004|POINTS|EN|0.00\" e\";0.00\" e\"",
                "-1.93 e|-1.9295|POINTS|EN|+0.00\" e\";-0.00\" e\";0.00\" e\"",
                "Rp16.800|16800|RUPIAH|ID|\"Rp\"#,##0",
            })
    void theFormatReadsAsTheReportDoes(
            String shown, BigDecimal value, NumberStyle style, Language language, String format) {
        assertThat(NumberFormats.of(figure(shown, value, style), value, "", language))
                .isEqualTo(format);
    }

    @Test
    void wordsBehindAFigureBelongToItsFormat() {
        BigDecimal value = BigDecimal.valueOf(3_322);
        assertThat(NumberFormats.of(figure("3.322", value, NumberStyle.COUNT), value, "orang", Language.ID))
                .isEqualTo("#,##0\" orang\"");
    }

    @Test
    void percentIsAFractionInACellAndEverythingElseItself() {
        BigDecimal value = new BigDecimal("22.2222");
        assertThat(NumberFormats.cellValue(figure("22,22%", value, NumberStyle.PERCENT), value))
                .isEqualTo(0.222222);
        assertThat(NumberFormats.cellValue(figure("+22,22", value, NumberStyle.POINTS), value))
                .isEqualTo(22.2222);
    }

    private static Datum figure(String shown, BigDecimal value, NumberStyle style) {
        return new Datum(shown, Optional.of(value), style, Optional.empty());
    }
}
