package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.contribution.Sector;
import jamsos.coverage.program.Payer;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Rupiah;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on metrics says what the code does. */
class MetricsPageTest {

    private static final Path PAGE = Path.of("../docs/metrics.md");

    @Test
    void everyWorkedCoverageIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## Precision");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        for (ReferenceTable.Row row : examples) {
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
    void everyWorkedTargetIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## Targets");
        assertThat(examples).hasSize(2);
        for (ReferenceTable.Row row : examples) {
            YearMonth month = row.get("month", YearMonth::parse);
            Target.Progress progress = new Target(
                            Regions.lampung().province().code(),
                            Year.of(row.get("target").equals("32.62") ? 2024 : 2025),
                            Optional.of(new BigDecimal(row.get("target"))),
                            OptionalLong.empty(),
                            new Citation("docs/metrics.md"))
                    .progress(Long.parseLong(row.get("active")), Long.parseLong(row.get("universe")), month);
            assertThat(progress.needed()).as("%s", row).isEqualTo(Long.parseLong(row.get("needed")));
            assertThat(progress.missing()).as("%s", row).isEqualTo(Long.parseLong(row.get("missing")));
            assertThat(progress.pacePerMonth()).as("%s", row).hasValue(Long.parseLong(row.get("pace")));
            assertThat(progress.share()).as("%s", row).isEqualTo(row.get("share"));
        }
    }

    @Test
    void everyWorkedCostIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## What closing the gap costs");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        for (ReferenceTable.Row row : examples) {
            GapCost cost = GapCost.least(
                    Long.parseLong(row.get("persons")),
                    row.constant("payer", Payer.class),
                    row.constant("sector", Sector.class),
                    row.get("first", YearMonth::parse),
                    Integer.parseInt(row.get("months")),
                    ContributionRates.current());
            assertThat(cost.total()).as("%s", row).hasValue(row.get("total", Rupiah::parse));
            assertThat(cost.isVerified()).as("%s", row).isEqualTo(row.yes("verified"));
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

    @Test
    void everyNoticeThePageNamesExists() throws IOException {
        List<String> named = Pattern.compile("\\b[A-Z]+(_[A-Z]+)+\\b")
                .matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group())
                .distinct()
                .toList();
        List<String> known = Stream.of(NoticeCode.values(), Payer.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .toList();
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    private static Rounded figure(ReferenceTable.Row row, String column) {
        return Rounded.toStep(Long.parseLong(row.get(column)), Long.parseLong(row.get(column + "_step")));
    }

    /** The examples that follow a heading. */
    private static List<ReferenceTable.Row> examples(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```csv\n", page.indexOf(heading + "\n")) + "```csv\n".length();
        String fenced = page.substring(start, page.indexOf("```", start));
        return ReferenceTable.read(heading, new StringReader(fenced)).rows();
    }
}
