package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The page on metrics says what the code does. */
class MetricsPageTest {

    private static final Path PAGE = Path.of("../docs/metrics.md");

    @Test
    void everyWorkedExampleIsWhatTheCodeGives() throws IOException {
        ReferenceTable examples = ReferenceTable.read(PAGE.toString(), new StringReader(fencedCsv()));
        assertThat(examples.rows()).hasSizeGreaterThanOrEqualTo(4);
        for (ReferenceTable.Row row : examples.rows()) {
            Rounded workers = figure(row, "workers");
            Coverage coverage = row.get("covered").isEmpty()
                    ? Coverage.ofUncovered(figure(row, "uncovered"), workers)
                    : Coverage.ofCovered(figure(row, "covered"), workers);
            assertThat(coverage.rate()).as("%s", row).isEqualTo(row.get("rate"));
            assertThat(coverage.low()).as("%s", row).isEqualTo(row.get("low"));
            assertThat(coverage.high()).as("%s", row).isEqualTo(row.get("high"));
            assertThat(coverage.gap()).as("%s", row).isEqualTo(Long.parseLong(row.get("gap")));
        }
    }

    @Test
    void everyMeasureAndDefinitionIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        Arrays.stream(Measure.values()).forEach(measure -> assertThat(page).contains("`" + measure.code() + "`"));
        Arrays.stream(Definition.values())
                .map(definition -> definition.code().replace("-employed", ""))
                .filter(code -> !code.isEmpty())
                .forEach(code -> assertThat(page).contains("`" + code + "`"));
        Arrays.stream(Flag.values()).forEach(flag -> assertThat(page).contains("`" + flag.code() + "`"));
    }

    private static Rounded figure(ReferenceTable.Row row, String column) {
        return Rounded.toStep(Long.parseLong(row.get(column)), Long.parseLong(row.get(column + "_step")));
    }

    private static String fencedCsv() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```csv\n") + "```csv\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
