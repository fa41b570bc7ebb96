package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void everyTableAndLayoutThatShipsIsNamed() throws IOException {
        List<String> tables = files(Path.of("../coverage-core/src/main/resources/jamsos/coverage"), ".csv", "");
        List<String> layouts =
                files(Path.of("src/main/resources/jamsos/coverage/batch/intake/layout"), ".yaml", "layout/");

        assertThat(tables).isNotEmpty();
        assertThat(layouts).isNotEmpty();
        assertThat(ReferenceData.digests().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(tables.stream(), layouts.stream()).toList());
    }

    @Test
    void digestsAreThoseOfTheFiles() throws IOException {
        assertThat(ReferenceData.digests())
                .containsEntry(
                        "region/regions.csv",
                        Sha256.of(Path.of(
                                "../coverage-core/src/main/resources/jamsos/coverage/region/regions.csv")));
    }

    @Test
    void everyDefinitionThatStandsAloneIsExplained() {
        assertThat(ReferenceData.definitions().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Definition.values())
                        .map(Definition::code)
                        .filter(code -> !code.isEmpty() && !code.endsWith("-employed"))
                        .toList());
    }

    private static List<String> files(Path folder, String ending, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> prefix + folder.relativize(file))
                    .toList();
        }
    }
}
