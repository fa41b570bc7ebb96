package jamsos.coverage.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the core asks of those who embed it, as the JDK's own tool sees it. */
class DependenciesTest {

    private static final String CORE = "target/classes";

    @Test
    void theCoreNeedsTheBaseOfTheJdkAndNothingElse() {
        assertThat(jdeps("--print-module-deps", "--ignore-missing-deps", CORE)).containsExactly("java.base");
    }

    @Test
    void onlyTheMarkOfNullSafetyIsMissingAtRunTime() {
        assertThat(jdeps("--missing-deps", CORE))
                .filteredOn(line -> line.contains("->") && !line.startsWith("jamsos.coverage.core "))
                .isNotEmpty()
                .allMatch(
                        line -> line.matches(
                                "jamsos\\.coverage\\.\\w+\\.package-info +-> org\\.jspecify\\.annotations\\.NullMarked +not found"));
    }

    private static List<String> jdeps(String... arguments) {
        StringWriter said = new StringWriter();
        ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(said), new PrintWriter(said), arguments);
        return said.toString().lines().map(String::strip).toList();
    }
}
