package jamsos.coverage.batch;

import jamsos.coverage.batch.job.Findings;
import jamsos.coverage.batch.job.MonthOutcome;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;

/** Tells on the screen how a run ended: deliveries, notices, headline, and where everything lies. */
final class OutcomePrinter {

    private final PrintWriter out;
    private final Language language;
    private final FindingsPrinter printer;

    OutcomePrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.printer = new FindingsPrinter(out, language);
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
            String file = notice.file().isEmpty() ? "" : printer.place(notice.example()) + ": ";
            out.println("  " + notice.code() + "  " + file
                    + ScreenText.of(notice.example().message(language)));
        }
        out.println(say("Untuk pengirim: ", "For the suppliers: ") + held.folder());
        held.lastGood()
                .ifPresent(release -> out.println(
                        say("Rilis terakhir tetap berlaku: ", "The last release stays: ") + release.folder()));
    }

    private void print(Findings findings) {
        printer.printDeliveries(findings.deliveries());
        printNotices(findings.notices());
    }

    private void printNotices(List<NoticeLine> notices) {
        if (notices.isEmpty()) {
            return;
        }
        out.println(say("Catatan", "Notices"));
        for (NoticeLine notice : notices) {
            String where = notice.file().isEmpty() ? "" : printer.place(notice.example()) + ": ";
            out.println("  " + printer.head(notice) + "  " + where
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

    private String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
