package jamsos.coverage.batch;

import jamsos.coverage.batch.job.Progress;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a run has come, on the error channel: one line that is drawn again and again where a person watches, a line a part
 * where the output goes to a file.
 */
final class ConsoleProgress implements Progress {

    private static final long REDRAW_NANOS = Duration.ofMillis(200).toNanos();
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final boolean onTerminal;
    private final Language language;
    private final NumberFormat numbers;
    private long countingSince = System.nanoTime();
    private long drawn;
    private String delivery = "";
    private long rowsBefore;
    private long rowsOfDelivery;

    ConsoleProgress(Surroundings surroundings, Language language) {
        this.err = surroundings.err();
        this.onTerminal = surroundings.onTerminal();
        this.language = language;
        this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()));
    }

    @Override
    public void begin(Stage stage) {
        if (stage == Stage.COUNTING) {
            countingSince = System.nanoTime();
            drawn = countingSince - REDRAW_NANOS;
            delivery = "";
            rowsBefore = 0;
            rowsOfDelivery = 0;
        }
        show(name(stage), true);
        if (onTerminal && stage == Stage.PUBLISHING) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    @Override
    public void counted(String name, long rows, long bytesRead, long bytes) {
        if (!name.equals(delivery)) {
            delivery = name;
            rowsBefore += rowsOfDelivery;
        }
        rowsOfDelivery = rows;
        long now = System.nanoTime();
        if (!onTerminal || now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        double seconds = Math.max((now - countingSince) / NANOS_PER_SECOND, 0.001);
        double share = bytes == 0 ? 1 : Math.min(1.0, (double) bytesRead / bytes);
        long left = share == 0 ? 0 : Math.round(seconds * (1 - share) / share);
        show(
                String.format(
                        Locale.ROOT,
                        "%s %3.0f%%  %s %s  %s %s/%s  %s %d %s  %s",
                        name(Stage.COUNTING),
                        share * 100,
                        numbers.format(rowsBefore + rows),
                        language.choose("baris", "rows"),
                        numbers.format(Math.round((rowsBefore + rows) / seconds)),
                        language.choose("baris", "rows"),
                        language.choose("detik", "s"),
                        language.choose("sisa", "left"),
                        left,
                        language.choose("detik", "s"),
                        name),
                false);
    }

    @Override
    public void writing(String file) {
        if (onTerminal) {
            show(name(Stage.RENDERING) + "  " + file, false);
        }
    }

    private void show(String text, boolean always) {
        if (onTerminal) {
            String line = text.length() > WIDTH ? text.substring(0, WIDTH) : text + " ".repeat(WIDTH - text.length());
            err.print("\r" + line);
        } else if (always) {
            err.println(text);
        }
        err.flush();
    }

    private String name(Stage stage) {
        return switch (stage) {
            case TAKING_IN -> language.choose("Menerima berkas", "Taking files in");
            case COUNTING -> language.choose("Menghitung", "Counting");
            case SETTLING -> language.choose("Memeriksa angka", "Checking figures");
            case RENDERING -> language.choose("Menyusun laporan", "Writing reports");
            case PUBLISHING -> language.choose("Menerbitkan", "Publishing");
        };
    }
}
