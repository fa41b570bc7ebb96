package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Timeline;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The law as the tables beside this class give it. Every row has {@code from}, {@code until}, {@code verified},
 * {@code citation} and {@code seen_in}, where the text was found; the header of each file says what the rest means.
 *
 * @param levies the contributions, in the order of {@code rates.csv}
 * @param reliefs the reliefs, in the order of {@code reliefs.csv}
 * @param recomposition what JKP takes out of the contribution for another program, in percent of the wage
 * @param limits ceilings and floors of wages and incomes
 */
record LawTables(
        List<Levy> levies, List<Relief> reliefs, Map<Program, Timeline<Percentage>> recomposition, Limits limits) {

    /** The kinds of rule that {@code rates.csv} names. */
    private enum Kind {
        WAGE,
        CAPPED_WAGE,
        BASE_INCOME,
        FLAT,
        SLICE,
        UNKNOWN
    }

    static LawTables shipped() {
        return of(
                ReferenceTable.resource(LawTables.class, "rates.csv"),
                ReferenceTable.resource(LawTables.class, "limits.csv"),
                ReferenceTable.resource(LawTables.class, "recomposition.csv"),
                ReferenceTable.resource(LawTables.class, "reliefs.csv"));
    }

    static LawTables of(
            ReferenceTable rates, ReferenceTable limits, ReferenceTable recomposition, ReferenceTable reliefs) {
        Limits bounds = Limits.read(limits);
        Map<Program, Timeline<Percentage>> moved = new EnumMap<>(Program.class);
        grouped(recomposition.rows(), row -> row.constant("out_of", Program.class))
                .forEach((from, rows) -> moved.put(from, percentages(rows)));
        List<Levy> levies = new ArrayList<>();
        grouped(rates.rows(), LawTables::withoutRules)
                .forEach((levy, rows) -> levies.add(new Levy(
                        levy.segment(), levy.programs(), levy.payer(), levy.rateClass(), rules(rows, bounds))));
        return new LawTables(List.copyOf(levies), reliefs(reliefs), Collections.unmodifiableMap(moved), bounds);
    }

    private static Levy withoutRules(ReferenceTable.Row row) {
        return new Levy(
                row.constant("segment", Segment.class),
                row.constants("programs", Program.class),
                row.get("payer").isEmpty() ? Optional.empty() : Optional.of(row.constant("payer", Payer.class)),
                row.find("class", LawTables::rateClass),
                Optional.empty());
    }

    private static RateClass rateClass(String name) {
        return Stream.<RateClass[]>of(RiskClass.values(), ConstructionBasis.values(), MigrantTerm.values())
                .flatMap(Stream::of)
                .filter(rateClass -> rateClass.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class of rate is called \"" + name + "\""));
    }

    private static Optional<Timeline<ContributionRule>> rules(List<ReferenceTable.Row> rows, Limits limits) {
        Kind kind = rows.get(0).constant("rule", Kind.class);
        for (ReferenceTable.Row row : rows) {
            if (row.constant("rule", Kind.class) != kind) {
                throw new IllegalArgumentException(row + ", column \"rule\": expected " + kind + " as in " + rows.get(0)
                        + ", found " + row.get("rule"));
            }
        }
        return switch (kind) {
            case UNKNOWN -> Optional.empty();
            case FLAT ->
                Optional.of(
                        Timeline.read(rows, row -> new ContributionRule.FlatAmount(row.get("value", Rupiah::parse))));
            case WAGE ->
                Optional.of(Timeline.read(
                        rows, row -> new ContributionRule.PercentOfWage(row.get("value", Percentage::parse))));
            case CAPPED_WAGE ->
                Optional.of(percentages(rows)
                        .with(
                                limits.pensionWage(),
                                (rate, ceiling) -> new ContributionRule.PercentOfCappedWage(rate, ceiling.amount())));
            case BASE_INCOME ->
                Optional.of(percentages(rows)
                        .with(
                                limits.lowestBaseIncome().with(limits.highestBaseIncome(), Map::entry),
                                (rate, range) -> new ContributionRule.PercentOfBaseIncome(
                                        rate, range.getKey(), range.getValue())));
            case SLICE -> Optional.of(slices(rows));
        };
    }

    private static Timeline<Percentage> percentages(List<ReferenceTable.Row> rows) {
        return Timeline.read(rows, row -> row.get("value", Percentage::parse));
    }

    /** Rows of one first day are the slices of one rule. */
    private static Timeline<ContributionRule> slices(List<ReferenceTable.Row> rows) {
        Map<String, List<ReferenceTable.Row>> byFirstDay = grouped(rows, row -> row.get("from"));
        List<ReferenceTable.Row> firsts =
                byFirstDay.values().stream().map(together -> together.get(0)).toList();
        return Timeline.read(
                firsts,
                first -> new ContributionRule.Slices(byFirstDay.getOrDefault(first.get("from"), List.of()).stream()
                        .map(LawTables::slice)
                        .sorted(Comparator.comparing(ContributionRule.Slice::above))
                        .toList()));
    }

    private static ContributionRule.Slice slice(ReferenceTable.Row row) {
        return new ContributionRule.Slice(
                row.get("above", Rupiah::parse), row.find("up_to", Rupiah::parse), row.get("value", Percentage::parse));
    }

    private static List<Relief> reliefs(ReferenceTable table) {
        List<Relief> reliefs = new ArrayList<>();
        for (ReferenceTable.Row row : table.rows()) {
            Relief relief = relief(row);
            if (reliefs.stream().anyMatch(relief::overlaps)) {
                throw new IllegalArgumentException(
                        row + ": " + relief + " and a relief above it would both lower one contribution");
            }
            reliefs.add(relief);
        }
        return List.copyOf(reliefs);
    }

    private static Relief relief(ReferenceTable.Row row) {
        return new Relief(
                row.constant("segment", Segment.class),
                row.constants("programs", Program.class),
                new Relief.Conditions(
                        row.constants("sectors", Sector.class),
                        row.constants("payers", Payer.class),
                        row.constants("excluded_payers", Payer.class),
                        row.get("least_participants", Integer::parseInt)),
                row.get("share_to_pay", Percentage::parse),
                row.get("first_month", YearMonth::parse),
                row.get("last_month", YearMonth::parse),
                row.wording("assumption"),
                row.get("citation", Citation::new),
                row.yes("verified"));
    }

    private static <K> Map<K, List<ReferenceTable.Row>> grouped(
            List<ReferenceTable.Row> rows, Function<ReferenceTable.Row, K> key) {
        Map<K, List<ReferenceTable.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), none -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
