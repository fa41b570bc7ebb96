package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CellsMetadataTest {

    @Test
    void everyColumnOfTheFileIsDescribedInOrder() throws IOException {
        JsonNode metadata = Json.read(CellsMetadata.of(TestMonth.MONTH));
        ByteArrayOutputStream cells = new ByteArrayOutputStream();
        DataFiles.writeCells(TestMonth.material(250).open(), cells);
        String header =
                cells.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();

        List<String> described = new ArrayList<>();
        metadata.path("tableSchema")
                .path("columns")
                .forEach(column -> described.add(column.path("name").asString()));

        assertThat(String.join(",", described)).isEqualTo(header);
        assertThat(metadata.path("url").asString()).isEqualTo("cells.csv");
        assertThat(metadata.path("@context").path(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(metadata.path("tableSchema").path("primaryKey").size()).isEqualTo(12);
    }
}
