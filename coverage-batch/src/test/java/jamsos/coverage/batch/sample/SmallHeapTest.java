package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the rows: a process with 16 MB of heap could not keep the people of 300,000 rows. */
class SmallHeapTest {

    private static final long ROWS = 300_000;

    @Test
    void threeHundredThousandRowsNeedLittleMemory(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("month");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        out.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        assertThat(TruthFile.balances(out.resolve("truth/2025-11/deliveries.csv"))
                        .get("kepesertaan-sintetis.csv"))
                .first()
                .isEqualTo(ROWS);
    }

    /** What the process runs. */
    public static void main(String[] arguments) throws IOException {
        SyntheticMonth.write(new SampleSpec(ROWS, 1, SampleSpec.DEFAULT_MONTH), Path.of(arguments[0]));
    }
}
