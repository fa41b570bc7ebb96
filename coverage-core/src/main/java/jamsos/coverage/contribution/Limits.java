package jamsos.coverage.contribution;

import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Timeline;
import java.util.List;
import java.util.function.Function;

/**
 * The ceilings and floors of {@code limits.csv}, by date.
 *
 * @param pensionWage the highest wage that counts for JP
 * @param jobLossWage the highest wage that counts for the JKP benefit
 * @param lowestBaseIncome the lowest base income of PP 44/2015 annex II
 * @param highestBaseIncome its highest base income
 */
record Limits(
        Timeline<PensionWageCeiling> pensionWage,
        Timeline<Rupiah> jobLossWage,
        Timeline<Rupiah> lowestBaseIncome,
        Timeline<Rupiah> highestBaseIncome) {

    /** The names that stand in the table. */
    private enum Name {
        JP_WAGE_CEILING,
        JKP_BENEFIT_WAGE_CEILING,
        BPU_LOWEST_BASE_INCOME,
        BPU_HIGHEST_BASE_INCOME
    }

    static Limits read(ReferenceTable table) {
        return new Limits(
                read(table, Name.JP_WAGE_CEILING, text -> new PensionWageCeiling(Rupiah.parse(text))),
                read(table, Name.JKP_BENEFIT_WAGE_CEILING, Rupiah::parse),
                read(table, Name.BPU_LOWEST_BASE_INCOME, Rupiah::parse),
                read(table, Name.BPU_HIGHEST_BASE_INCOME, Rupiah::parse));
    }

    private static <T> Timeline<T> read(ReferenceTable table, Name name, Function<String, T> value) {
        List<ReferenceTable.Row> rows = table.rows().stream()
                .filter(row -> row.constant("limit", Name.class) == name)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(table.name() + ": expected a row for " + name + ", found none");
        }
        return Timeline.read(rows, row -> row.get("value", value));
    }
}
