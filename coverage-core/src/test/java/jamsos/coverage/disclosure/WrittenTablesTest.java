package jamsos.coverage.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.value.ReferenceTable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code tables.csv}, which a statistician can check, and the one on the page on disclosure control. */
class WrittenTablesTest {

    private static final Path PAGE = Path.of("../docs/disclosure.md");

    static Stream<Named<List<ReferenceTable.Row>>> tables() {
        return byCase(ReferenceTable.resource(WrittenTablesTest.class, "tables.csv"));
    }

    private static Stream<Named<List<ReferenceTable.Row>>> byCase(ReferenceTable tables) {
        Map<String, List<ReferenceTable.Row>> cases = new LinkedHashMap<>();
        tables.rows()
                .forEach(line -> cases.computeIfAbsent(line.get("case"), any -> new ArrayList<>())
                        .add(line));
        return cases.entrySet().stream().map(one -> Named.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everybodyReadsWhatTheTableSays(List<ReferenceTable.Row> lines) {
        CoverageSummary summary = WrittenTable.month(lines);
        PublishedSummary published = DisclosureGate.publish(summary);

        for (ReferenceTable.Row line : lines) {
            assertThat(WrittenTable.text(DisclosureGate.internal(summary), WrittenTable.cell(line)))
                    .as("persons, %s", line)
                    .isEqualTo(line.get("persons"));
            assertThat(WrittenTable.text(published, WrittenTable.cell(line)))
                    .as("%s", line)
                    .isEqualTo(line.get("public"));
        }
        assertThat(published.figures().stream().filter(figure -> isShown(figure, lines)))
                .as("figures of persons that the table does not have")
                .isEmpty();
    }

    /** Whether a figure by region and segment is in the release and not in the table. */
    private static boolean isShown(Figure figure, List<ReferenceTable.Row> lines) {
        return figure.id().measure() == Measure.PERSONS
                && figure.id().definition() == Definition.ACTIVE
                && figure.id().toString().contains("segment")
                && lines.stream().map(WrittenTable::cell).noneMatch(figure.id()::equals);
    }

    @Test
    void thePageShowsATableAsItIsPublished() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```csv\n") + "```csv\n".length();
        String fenced = page.substring(start, page.indexOf("```", start));
        List<Named<List<ReferenceTable.Row>>> tables = byCase(
                        ReferenceTable.read(PAGE.toString(), new StringReader(fenced)))
                .toList();

        assertThat(tables).hasSize(1);
        everybodyReadsWhatTheTableSays(tables.get(0).getPayload());
    }

    @Test
    void thePageSaysHowEveryMeasureIsTreated() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Arrays.stream(Measure.values()).map(measure -> "`" + measure.code() + "`"))
                .allSatisfy(code -> assertThat(page).contains(code));
        assertThat(page).contains("flag `" + Flag.WITHHELD.code() + "`");
    }
}
