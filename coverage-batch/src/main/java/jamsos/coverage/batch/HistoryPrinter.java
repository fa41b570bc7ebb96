package jamsos.coverage.batch;

import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.store.Release;
import jamsos.coverage.batch.store.Run;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;

/** Prints what the log of an outbox remembers: runs, what each received, releases. Times are UTC. */
final class HistoryPrinter {

    private static final int SHORT_DIGEST = 12;

    private final PrintWriter out;
    private final Language language;

    HistoryPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(List<Run> runs, LongFunction<List<DeliveryEntry>> deliveries, List<Release> releases) {
        if (runs.isEmpty() && releases.isEmpty()) {
            out.println(say("Belum ada proses.", "No runs yet."));
            return;
        }
        out.println(say("Proses (waktu UTC)", "Runs (UTC)"));
        runs(runs).print(out);
        out.println();
        out.println(say("Kiriman", "Deliveries"));
        deliveries(runs, deliveries).print(out);
        out.println();
        out.println(say("Rilis", "Releases"));
        releases(releases).print(out);
    }

    private TextTable runs(List<Run> runs) {
        TextTable table = new TextTable(
                Set.of(0),
                say("Proses", "Run"),
                say("Bulan", "Month"),
                say("Mulai", "Started"),
                say("Selesai", "Ended"),
                say("Keadaan", "State"),
                say("Masukan", "Inputs"));
        for (Run run : runs) {
            table.add(
                    Long.toString(run.id()),
                    run.month().toString(),
                    time(run.startedAt()),
                    run.endedAt().map(HistoryPrinter::time).orElse("-"),
                    run.state().name().toLowerCase(Locale.ROOT),
                    shortened(run.inputDigest()));
        }
        return table;
    }

    private TextTable deliveries(List<Run> runs, LongFunction<List<DeliveryEntry>> deliveries) {
        TextTable table = new TextTable(
                Set.of(0, 3, 4, 5),
                say("Proses", "Run"),
                say("Berkas", "File"),
                say("Susunan", "Layout"),
                say("Diambil", "Taken"),
                say("Ditolak", "Rejected"),
                say("Di luar cakupan", "Out of scope"),
                say("Keadaan", "State"));
        for (Run run : runs) {
            for (DeliveryEntry delivery : deliveries.apply(run.id())) {
                table.add(
                        Long.toString(run.id()),
                        delivery.line().file()
                                + delivery.line()
                                        .entry()
                                        .map(entry -> " > " + entry)
                                        .orElse("")
                                + delivery.line()
                                        .sheet()
                                        .map(sheet -> " > " + sheet)
                                        .orElse(""),
                        delivery.line().layout(),
                        Long.toString(delivery.line().rows().taken()),
                        Long.toString(delivery.line().rows().rejected()),
                        Long.toString(delivery.line().rows().outOfScope()),
                        delivery.line().state().name().toLowerCase(Locale.ROOT));
            }
        }
        return table;
    }

    private TextTable releases(List<Release> releases) {
        TextTable table = new TextTable(
                Set.of(),
                say("Bulan", "Month"),
                say("Rilis", "Release"),
                say("Terbit", "Published"),
                say("Proses", "Run"),
                say("Versi", "Version"),
                say("Masukan", "Inputs"),
                say("Manifes", "Manifest"));
        for (Release release : releases) {
            table.add(
                    release.month().toString(),
                    "r" + release.number(),
                    time(release.publishedAt()),
                    release.run().isPresent() ? Long.toString(release.run().getAsLong()) : "-",
                    release.codeVersion(),
                    shortened(release.inputDigest()),
                    shortened(release.manifestSha256()));
        }
        return table;
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHORT_DIGEST, digest.length()));
    }

    private String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
