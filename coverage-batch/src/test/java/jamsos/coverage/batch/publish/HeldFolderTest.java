package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFolderTest {

    @TempDir
    Path folder;

    @Test
    void whatIsHeldTakesThePlaceOfWhatWasHeldBefore() throws IOException {
        Outbox outbox = Outbox.open(folder);
        HeldFolder held = new HeldFolder(outbox, TestMonth.MONTH);
        ReleaseMaterial material = TestMonth.material(250);

        held.replace(material.deliveries(), material.notices(), TestMonth.NO_RETURNS);
        assertThat(held.folder()).isEqualTo(outbox.root().resolve("2022-07/held"));
        assertThat(held.folder().resolve("deliveries.csv")).content().contains("'=a.csv");

        held.replace(List.of(), List.of(), TestMonth.NO_RETURNS);
        assertThat(held.folder().resolve("deliveries.csv"))
                .hasContent("file,entry,sheet,layout,sha256,rows_read,taken,rejected,out_of_scope,state\n");
        assertThat(held.folder().resolve("notices.csv")).hasContent("file,entry,sheet,code,severity,rows\n");
        assertThat(outbox.month(TestMonth.MONTH)).isDirectoryNotContaining("glob:**/.building-held");

        held.remove();
        assertThat(held.folder()).doesNotExist();
    }
}
