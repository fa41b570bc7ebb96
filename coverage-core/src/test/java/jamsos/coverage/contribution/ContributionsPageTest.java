package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.program.EmployerScale;
import jamsos.coverage.program.JoinRules;
import jamsos.coverage.program.JoinTerms;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/contributions.md} with the code, table by table. */
class ContributionsPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final ContributionRates rates = ContributionRates.current();
    private final LawTables law = LawTables.shipped();

    @Test
    void theRatesOfTheDay() throws IOException {
        RateSheet sheet = rates.on(DAY);
        List<List<String>> expected = new ArrayList<>();
        sheet.inForce()
                .forEach(rate -> expected.add(List.of(
                        rate.levy().toString(),
                        rate.rule().value().toString(),
                        rate.rule().citation().toString())));
        sheet.notInForce().forEach(levy -> expected.add(List.of(levy.toString(), "not in force or not found", "")));

        assertThat(table("Rates on 1 July 2026")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theCeilingsOfJp() throws IOException {
        List<List<String>> written = table("The wage ceiling of JP");
        List<Step<PensionWageCeiling>> steps = rates.pensionWageCeilings().steps();

        assertThat(written).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step<PensionWageCeiling> step = steps.get(i);
            List<String> row = written.get(i);
            assertThat(List.of(row.get(0), row.get(2), row.get(3)))
                    .containsExactly(
                            step.from().toString(), step.value().amount().toString(), step.verified() ? "yes" : "no");
            if (i > 0) {
                PensionWageCeiling before = steps.get(i - 1).value();
                assertThat(row.get(1).equals("carried on") ? before : before.next(Percentage.parse(row.get(1))))
                        .isEqualTo(step.value());
            }
        }
    }

    @Test
    void whatJkpTakesOut() throws IOException {
        for (List<String> row : table("What JKP takes out of other contributions")) {
            LocalDate from = LocalDate.parse(row.get(0));
            Percentage fromJkk = takenOut(Program.JKK, from);
            Percentage fromJkm = takenOut(Program.JKM, from);
            Percentage byTheState = rates.on(from).inForce().stream()
                    .filter(rate -> rate.levy().toString().equals("PU JKP APBN"))
                    .map(rate -> ((ContributionRule.PercentOfWage) rate.rule().value()).rate())
                    .findFirst()
                    .orElseThrow();
            assertThat(row.subList(1, 5))
                    .containsExactly(
                            fromJkk.toString(),
                            fromJkm.toString(),
                            byTheState.toString(),
                            fromJkk.plus(fromJkm).plus(byTheState).toString());
        }
    }

    @Test
    void theReliefs() throws IOException {
        assertThat(table("Reliefs"))
                .isEqualTo(rates.reliefs().stream()
                        .map(relief -> List.of(
                                relief.segment().name(),
                                names(relief.programs()),
                                sectors(relief.conditions().sectors()),
                                relief.first() + " to " + relief.last(),
                                relief.shareToPay().toString(),
                                names(relief.conditions().payers()),
                                names(relief.conditions().excludedPayers()),
                                String.valueOf(relief.conditions().leastParticipants()),
                                relief.citation().toString()))
                        .toList());
    }

    @Test
    void whoJoinsWhat() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        List<EmployerScale> scales = List.of(
                EmployerScale.LARGE,
                EmployerScale.MEDIUM,
                EmployerScale.SMALL,
                EmployerScale.MICRO,
                EmployerScale.STATE);
        for (EmployerScale scale : scales) {
            expected.add(
                    joins("PU", scale.name(), program -> JoinRules.current().forWageEarner(scale, program, DAY)));
        }
        for (Segment segment : List.of(Segment.BPU, Segment.JAKON, Segment.PMI)) {
            expected.add(
                    joins(segment.name(), "", program -> JoinRules.current().forSegment(segment, program, DAY)));
        }
        assertThat(table("Who joins what, on 1 July 2026")).isEqualTo(expected);
    }

    @Test
    void theWorkedExamples() throws IOException {
        List<String> header = header("Worked examples");
        List<List<String>> examples = table("Worked examples");

        assertThat(examples).hasSizeGreaterThan(10);
        for (List<String> row : examples) {
            WrittenCase example = new WrittenCase(heading -> row.get(header.indexOf(heading)));
            Contribution contribution = rates.contribution(example.asked());
            assertThat(contribution.total()).as(row.get(0)).isEqualTo(example.total());
            assertThat(WrittenCase.paid(contribution)).as(row.get(0)).isEqualTo(example.paid());
        }
    }

    @Test
    void everythingThatIsUnverified() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Levy levy : law.levies()) {
            // A rate under an unverified ceiling is listed once, as the ceiling.
            levy.rules().filter(rules -> !levy.programs().contains(Program.JP)).stream()
                    .flatMap(rules -> rules.steps().stream())
                    .filter(step -> !step.verified())
                    .forEach(step -> expected.add(levy + " " + step.from()));
        }
        law.limits().pensionWage().steps().stream()
                .filter(step -> !step.verified())
                .forEach(step -> expected.add("JP_WAGE_CEILING " + step.from()));
        law.recomposition()
                .forEach((program, share) -> share.steps().stream()
                        .filter(step -> !step.verified())
                        .forEach(step -> expected.add("JKP out of " + program + " " + step.from())));

        assertThat(table("Unverified").stream().map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(law.reliefs()).allMatch(Relief::verified);
    }

    private Percentage takenOut(Program program, LocalDate date) {
        return Optional.ofNullable(law.recomposition().get(program))
                .flatMap(share -> share.at(date))
                .map(Step::value)
                .orElse(Percentage.ofPercent("0"));
    }

    private static List<String> joins(
            String segment, String scale, Function<Program, Optional<Step<JoinTerms>>> terms) {
        return Stream.concat(
                        Stream.of(segment, scale),
                        Stream.of(Program.values())
                                .map(program -> terms.apply(program).orElseThrow())
                                .map(step -> step.value().rule() + (step.verified() ? "" : " (unverified)")))
                .toList();
    }

    private static String sectors(Set<Sector> sectors) {
        EnumSet<Sector> others = EnumSet.allOf(Sector.class);
        others.removeAll(sectors);
        if (others.isEmpty()) {
            return "all";
        }
        return others.size() == 1 ? "all but " + names(others) : names(sectors);
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static List<String> header(String heading) throws IOException {
        return lines(heading).get(0).stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<List<String>> table(String heading) throws IOException {
        List<List<String>> lines = lines(heading);
        return lines.subList(2, lines.size());
    }

    /** The lines of the first table under a heading, cell by cell: header, rule, rows. */
    private static List<List<String>> lines(String heading) throws IOException {
        List<String> page = Files.readAllLines(Path.of("..", "docs", "contributions.md"));
        int at = page.indexOf("## " + heading);
        assertThat(at).as("heading " + heading).isNotNegative();
        return page.stream()
                .skip(at)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::trim)
                        .toList())
                .toList();
    }
}
