package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a synthetic month with known truth (bulan sintetis) into a folder that serves as the inbox of a run.
 *
 * <p>The folder gets a month of deliveries, the month before, {@code coverage.yml} with the notice DATA SINTETIS, and
 * {@code truth/} with the figures that counting must give. The same {@link SampleSpec} gives the same bytes on every
 * host; memory does not grow with the rows.
 */
public final class SyntheticMonth {

    private static final String CONFIGURATION = "coverage.yml";
    private static final String CONFIGURATION_TEXT = """
            # Konfigurasi bulan sintetis: semua orang, peraturan dan angka di folder ini rekaan.
            # Configuration of a synthetic month: all people, regulations and figures in this folder are invented.
            notice: DATA SINTETIS
            letterhead:
              government: PEMERINTAH PROVINSI LAMPUNG
              office: CONTOH LAPORAN DENGAN DATA SINTETIS
              address: Dokumen contoh, bukan dokumen resmi
            grace_months: 0
            """;

    private SyntheticMonth() {}

    /** As {@link #write(SampleSpec, Path, Progress)}, telling nobody how far it is. */
    public static void write(SampleSpec spec, Path out) throws IOException {
        write(spec, out, (made, ofAll) -> {});
    }

    /**
     * Writes the month, the month before, the configuration and the truth; over those of an earlier call, if there are
     * any.
     *
     * @param out where to; made when missing
     * @throws FileAlreadyExistsException when other people's files stand in the way, before writing anything
     */
    public static void write(SampleSpec spec, Path out, Progress progress) throws IOException {
        refuseToMix(spec, out);
        Files.createDirectories(out);
        Files.writeString(out.resolve(CONFIGURATION), CONFIGURATION_TEXT, StandardCharsets.UTF_8);
        Population population = new Population(spec);
        Texts texts = new Texts();
        for (SampleMonth month : SampleMonth.values()) {
            new MonthFolder(spec, month, population, texts).write(out, progress);
        }
    }

    /** Synthetic people never come to stand beside real ones, and a real configuration is never lost. */
    private static void refuseToMix(SampleSpec spec, Path out) throws IOException {
        List<Path> foreign = new ArrayList<>();
        Path configuration = out.resolve(CONFIGURATION);
        if (Files.exists(configuration) && !Files.readString(configuration).equals(CONFIGURATION_TEXT)) {
            foreign.add(configuration);
        }
        for (SampleMonth month : SampleMonth.values()) {
            Path folder = out.resolve(month.of(spec).toString());
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> !MonthFolder.FILES.contains(
                                    file.getFileName().toString()))
                            .sorted()
                            .forEach(foreign::add);
                }
            }
        }
        if (!foreign.isEmpty()) {
            throw new FileAlreadyExistsException(
                    foreign.get(0).toString(),
                    null,
                    "not part of a synthetic month; choose an empty folder to write one into");
        }
    }

    /** Is told how far the work is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called now and then.
         *
         * @param made people made so far, in both months together
         * @param ofAll people to be made in all
         */
        void made(long made, long ofAll);
    }
}
