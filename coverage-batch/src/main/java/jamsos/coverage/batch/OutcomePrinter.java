package jamsos.coverage.batch;

import jamsos.coverage.batch.job.Findings;
import jamsos.coverage.batch.job.MonthOutcome;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.Severity;
import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells on the screen how a run ended: deliveries, notices, headline, and where everything lies. */
final class OutcomePrinter {

    private static final Set<Integer> ROW_COUNTS = Set.of(2, 3, 4, 5);

    private final PrintWriter out;
    private final Language language;
    private final NumberFormat numbers;

    OutcomePrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()));
    }

    /** Prints it all; what the process is to end with. */
    ExitCode print(YearMonth month, MonthOutcome outcome) {
        return switch (outcome) {
            case MonthOutcome.Published published -> {
                print(published.findings());
                print(published.report());
                out.println(say(
                        "Terbit: rilis r" + published.release().number() + " bulan " + month,
                        "Published: release r" + published.release().number() + " of " + month));
                print(published.release());
                yield ExitCode.DONE;
            }
            case MonthOutcome.Unchanged unchanged -> {
                int number = unchanged.release().number();
                out.println(say(
                        "Tidak ada yang baru: masukan bulan " + month + " sama dengan rilis r" + number + ".",
                        "Nothing new: the inputs of " + month + " are those of release r" + number + "."));
                print(unchanged.release());
                yield ExitCode.DONE;
            }
            case MonthOutcome.Held held -> {
                print(held.findings());
                printHeld(month, held);
                yield ExitCode.HELD;
            }
        };
    }

    private void printHeld(YearMonth month, MonthOutcome.Held held) {
        out.println(say(
                "DITAHAN: bulan " + month + " tidak terbit karena", "HELD: " + month + " is not published because of"));
        for (NoticeLine notice : held.findings().reasonsToHold()) {
            String file = notice.file().isEmpty() ? "" : place(notice.example()) + ": ";
            out.println("  " + notice.code() + "  " + file
                    + ScreenText.of(notice.example().message(language)));
        }
        out.println(say("Untuk pengirim: ", "For the suppliers: ") + held.folder());
        held.lastGood()
                .ifPresent(release -> out.println(
                        say("Rilis terakhir tetap berlaku: ", "The last release stays: ") + release.folder()));
    }

    private void print(Findings findings) {
        TextTable table = new TextTable(
                ROW_COUNTS,
                say("Berkas", "File"),
                say("Susunan", "Layout"),
                say("Dibaca", "Read"),
                say("Diambil", "Taken"),
                say("Ditolak", "Rejected"),
                say("Di luar cakupan", "Out of scope"),
                say("Keadaan", "State"));
        for (DeliveryEntry delivery : findings.deliveries()) {
            DeliveryLine line = delivery.line();
            table.add(
                    name(line),
                    line.layout(),
                    numbers.format(line.rows().read()),
                    numbers.format(line.rows().taken()),
                    numbers.format(line.rows().rejected()),
                    numbers.format(line.rows().outOfScope()),
                    state(line.state()));
        }
        out.println(say("Kiriman", "Deliveries"));
        table.print(out);
        out.println();
        printNotices(findings.notices());
    }

    private void printNotices(List<NoticeLine> notices) {
        if (notices.isEmpty()) {
            return;
        }
        out.println(say("Catatan", "Notices"));
        for (NoticeLine notice : notices) {
            String rows = notice.rows() == 0 ? "" : " (" + numbers.format(notice.rows()) + say(" baris)", " rows)");
            String where = notice.file().isEmpty() ? "" : place(notice.example()) + ": ";
            out.println("  " + severity(notice.code().severity()) + " " + notice.code() + rows + "  " + where
                    + ScreenText.of(notice.example().message(language)));
        }
        out.println();
    }

    /** The first lines of the report itself, so that screen and paper never differ. */
    private void print(CoverageReport report) {
        for (Block block : report.blocks()) {
            if (block instanceof Block.Lead lead) {
                out.println(lead.text());
            } else if (block instanceof Block.KeyFigures figures) {
                figures.boxes()
                        .forEach(box -> out.println(
                                ("  " + box.label() + ": " + box.figure().shown() + " " + box.unit()).stripTrailing()));
            }
        }
        out.println();
    }

    private void print(PublishedRelease release) {
        release.reports().forEach(report -> out.println("  " + report));
        out.println("  " + release.folder());
    }

    private String name(DeliveryLine line) {
        return line.file()
                + line.entry().map(entry -> " > " + entry).orElse("")
                + line.sheet().map(sheet -> " > " + sheet).orElse("");
    }

    private String place(Notice notice) {
        Notice.Place place = notice.place();
        StringBuilder text = new StringBuilder(place.file());
        place.entry().ifPresent(entry -> text.append(" > ").append(entry));
        place.sheet().ifPresent(sheet -> text.append(" > ").append(sheet));
        place.row().ifPresent(row -> text.append(say(" baris ", " row ")).append(row));
        place.column().ifPresent(column -> text.append(" (").append(column).append(')'));
        return ScreenText.of(text.toString());
    }

    private String state(DeliveryLine.State state) {
        return switch (state) {
            case TAKEN -> say("diambil", "taken");
            case HELD -> say("DITAHAN", "HELD");
            case IGNORED -> say("diabaikan", "ignored");
        };
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("SALAH", "ERROR");
            case WARNING -> say("PERIKSA", "WARNING");
            case INFO -> "INFO";
        };
    }

    private String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
