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
        List<String> tables = files("../coverage-core/src/main/resources/jamsos/coverage", ".csv");
        List<String> layouts = files("src/main/resources/jamsos/coverage", ".yaml");

        assertThat(tables).contains("region/regions.csv");
        assertThat(layouts).contains("batch/intake/layout/participant.yaml");
        assertThat(ReferenceData.digests()).containsKeys(tables.toArray(String[]::new));
        assertThat(ReferenceData.digests()).containsKeys(layouts.toArray(String[]::new));
    }

    @Test
    void digestsAreThoseOfTheFiles() throws IOException {
        assertThat(ReferenceData.digests())
                .containsEntry(
                        "region/regions.csv",
                        Sha256.of(Path.of("../coverage-core/src/main/resources/jamsos/coverage/region/regions.csv")));
    }

    @Test
    void everyDefinitionThatStandsAloneIsExplained() {
        assertThat(ReferenceData.definitions().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Definition.values())
                        .map(Definition::code)
                        .filter(code -> !code.isEmpty() && !code.endsWith("-employed"))
                        .toList());
    }

    private static List<String> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> Path.of(folder).relativize(file).toString())
                    .toList();
        }
    }
}
