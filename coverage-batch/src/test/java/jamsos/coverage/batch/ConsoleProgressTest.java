package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.job.Progress;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private final StringWriter err = new StringWriter();

    private ConsoleProgress progress(boolean onTerminal, Language language) {
        return new ConsoleProgress(
                new Surroundings(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        onTerminal,
                        Map.of(),
                        Path.of(""),
                        Path.of(""),
                        Clock.systemUTC()),
                language);
    }

    @Test
    void whereNobodyWatchesThereIsALineAPart() {
        ConsoleProgress progress = progress(false, Language.EN);

        progress.begin(Progress.Stage.TAKING_IN);
        progress.begin(Progress.Stage.COUNTING);
        progress.counted("a.csv", 500, 50, 100);
        progress.begin(Progress.Stage.RENDERING);
        progress.writing("a.pdf");
        progress.begin(Progress.Stage.PUBLISHING);

        assertThat(err).hasToString("Taking files in\nCounting\nWriting reports\nPublishing\n");
    }

    @Test
    void onATerminalOneLineShowsRowsShareAndTimeLeft() {
        ConsoleProgress progress = progress(true, Language.ID);

        progress.begin(Progress.Stage.COUNTING);
        progress.counted("a.csv", 1_500, 50, 100);

        assertThat(err.toString())
                .doesNotContain("\n")
                .containsPattern("\rMenghitung  50%  1\\.500 baris  [0-9.]+ baris/detik  sisa [0-9]+ detik  a\\.csv");
    }

    @Test
    void anotherPassCountsItsRowsFromTheBeginning() {
        ConsoleProgress progress = progress(true, Language.EN);

        progress.begin(Progress.Stage.COUNTING);
        progress.counted("a.csv", 1_500, 50, 100);
        progress.begin(Progress.Stage.COUNTING);
        progress.counted("b.csv", 700, 20, 100);

        assertThat(err.toString()).contains("50%  1,500 rows ").contains("20%  700 rows ");
    }

    @Test
    void theLineIsGoneWhenResultsFollow() {
        ConsoleProgress progress = progress(true, Language.ID);

        progress.begin(Progress.Stage.RENDERING);
        progress.writing("laporan-cakupan-2022-07.pdf");
        progress.begin(Progress.Stage.PUBLISHING);

        assertThat(err.toString())
                .contains("\rMenyusun laporan  laporan-cakupan-2022-07.pdf ")
                .endsWith("\r" + " ".repeat(79) + "\r");
    }
}
