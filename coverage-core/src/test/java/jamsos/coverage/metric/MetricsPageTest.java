package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.contribution.Sector;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Schemes;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.worker.Cover;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
            assertThat(coverage.gap()).as("%s", row).isEqualTo(number(row, "gap"));
        }
    }

    @Test
    void everyWorkedChangeIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## Change since last month");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        for (ReferenceTable.Row row : examples) {
            ChangeSplit split = ChangeSplit.between(
                    Coverage.ofCovered(exact(row, "persons_before"), exact(row, "workers_before")),
                    Coverage.ofCovered(exact(row, "persons"), exact(row, "workers")));
            assertThat(split.whole()).as("%s", row).isEqualTo(row.get("change"));
            assertThat(split.numeratorEffect()).as("%s", row).isEqualTo(row.get("numerator"));
            assertThat(split.denominatorEffect()).as("%s", row).isEqualTo(row.get("denominator"));
        }
    }

    @Test
    void everyWorkedBridgeIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## Groups that overlap, agencies that differ");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        for (ReferenceTable.Row row : examples) {
            List<Bridge.Step> steps = Arrays.stream(Bridge.Cause.values())
                    .map(cause -> new Bridge.Step(
                            cause, "known", number(row, cause.name().toLowerCase(Locale.ROOT))))
                    .toList();
            Bridge bridge = new Bridge(
                    new Bridge.Stated("from", number(row, "from")), steps, new Bridge.Stated("to", number(row, "to")));
            assertThat(bridge.unexplained()).as("%s", row).isEqualTo(number(row, "unexplained"));
        }
    }

    @Test
    void everyWorkedMembershipIsWhatTheCodeGives() throws IOException {
        for (ReferenceTable.Row row : examples("## Memberships against persons")) {
            Memberships pair = new Memberships(number(row, "memberships"), number(row, "persons"));
            assertThat(pair.further()).as("%s", row).isEqualTo(number(row, "further"));
            assertThat(pair.perPerson()).as("%s", row).hasValue(row.get("per_person", BigDecimal::new));
        }
    }

    @Test
    void everyWorkedEndOfCoverIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## When paid cover ends");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        for (ReferenceTable.Row row : examples) {
            YearMonth first = row.get("first", YearMonth::parse);
            YearMonth until = Schemes.current()
                    .find(row.get("scheme"))
                    .flatMap(scheme -> scheme.terms(row.get("group"), first.atDay(1)))
                    .orElseThrow()
                    .value()
                    .paidUntil(first);
            assertThat(until).as("%s", row).hasToString(row.get("paid_until"));
            YearMonth month = row.get("month", YearMonth::parse);
            int cover = PackedCover.of(
                    new Cover(Optional.of(until), Optional.of(row.get("scheme")), Optional.empty()), month);
            Optional<YearMonth> due = Optional.of(cover)
                    .filter(PackedCover::isDue)
                    .map(PackedCover::monthsAhead)
                    .map(month::plusMonths);
            assertThat(due).as("%s", row).isEqualTo(row.find("due", YearMonth::parse));
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
                    .progress(number(row, "active"), number(row, "universe"), month);
            assertThat(progress.needed()).as("%s", row).isEqualTo(number(row, "needed"));
            assertThat(progress.missing()).as("%s", row).isEqualTo(number(row, "missing"));
            assertThat(progress.pacePerMonth()).as("%s", row).hasValue(number(row, "pace"));
            assertThat(progress.share()).as("%s", row).isEqualTo(row.get("share"));
        }
    }

    @Test
    void everyWorkedCostIsWhatTheCodeGives() throws IOException {
        List<ReferenceTable.Row> examples = examples("## What closing the gap costs");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        for (ReferenceTable.Row row : examples) {
            GapCost cost = GapCost.least(
                    number(row, "persons"),
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
    void everyCodeThePageNamesExists() throws IOException {
        List<String> named = Pattern.compile("\\b[A-Z]+(_[A-Z]+)+\\b")
                .matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group())
                .distinct()
                .toList();
        List<String> known = Stream.of(
                        Arrays.stream(NoticeCode.values()).map(NoticeCode::name),
                        Arrays.stream(Payer.values()).map(Payer::name),
                        CodeList.schemes().entries().stream().map(CodeList.Entry::code),
                        CodeList.workerGroups().entries().stream().map(CodeList.Entry::code))
                .flatMap(codes -> codes)
                .toList();
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    private static long number(ReferenceTable.Row row, String column) {
        return row.get(column, Long::parseLong);
    }

    private static Rounded exact(ReferenceTable.Row row, String column) {
        return Rounded.exact(number(row, column));
    }

    private static Rounded figure(ReferenceTable.Row row, String column) {
        return Rounded.toStep(number(row, column), number(row, column + "_step"));
    }

    /** The examples that follow a heading. */
    private static List<ReferenceTable.Row> examples(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```csv\n", page.indexOf(heading + "\n")) + "```csv\n".length();
        String fenced = page.substring(start, page.indexOf("```", start));
        return ReferenceTable.read(heading, new StringReader(fenced)).rows();
    }
}
