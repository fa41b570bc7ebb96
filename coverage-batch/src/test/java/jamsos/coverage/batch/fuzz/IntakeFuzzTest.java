package jamsos.coverage.batch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small slice of the trials that are run by hand. */
class IntakeFuzzTest {

    private static final int MUTANTS = 700;

    @Test
    void noMutantThrowsOrLosesARow(@TempDir Path inbox) throws IOException {
        IntakeFuzz fuzz = new IntakeFuzz(ExampleFile.all(Path.of("..", "examples")), inbox);
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        fuzz.run(1, MUTANTS, new PrintStream(faults, true, StandardCharsets.UTF_8));

        assertThat(faults.toString(StandardCharsets.UTF_8)).isEmpty();
        for (Form form : Form.values()) {
            assertThat(fuzz.counts()).containsKeys(form + " HELD", form + " COUNTED");
        }
    }
}
