package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month under {@code examples/sintetis} is what {@code coverage sample} writes today. */
class ShippedExampleTest {

    private static final Path SHIPPED = shipped();
    private static final SampleSpec SPEC = new SampleSpec(6_000, 1, SampleSpec.DEFAULT_MONTH);
    private static final String ADVICE =
            "remove examples/sintetis and write it again: ./coverage sample --rows 6000 --seed 1 --out examples/sintetis";

    @Test
    void writingItAgainGivesTheSameBytes(@TempDir Path out) throws IOException {
        SyntheticMonth.write(SPEC, out);

        Map<String, String> written = Bytes.under(out);
        Map<String, String> shipped = Bytes.under(SHIPPED);
        assertThat(shipped.keySet()).as(ADVICE).isEqualTo(written.keySet());
        written.forEach((name, bytes) -> assertThat(bytes.equals(shipped.get(name)))
                .as(name + " differs; " + ADVICE)
                .isTrue());
    }

    @Test
    void everyFileStaysSmallEnoughToShip() throws IOException {
        assertThat(Bytes.under(SHIPPED))
                .allSatisfy((name, bytes) -> assertThat(bytes).as(name).hasSizeLessThan(700_000));
    }

    private static Path shipped() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("examples").resolve("sintetis");
    }
}
