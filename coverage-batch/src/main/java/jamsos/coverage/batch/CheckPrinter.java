package jamsos.coverage.batch;

import jamsos.coverage.batch.job.MonthCheck;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Tells on the screen what is wrong with deliveries that were looked at: exact counts, the first examples, what to do. */
final class CheckPrinter {

    private final PrintWriter out;
    private final Language language;
    private final FindingsPrinter printer;

    CheckPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.printer = new FindingsPrinter(out, language);
    }

    void print(CheckedMonth month, MonthCheck check) {
        out.println(month.words().in(language));
        out.println();
        printer.printDeliveries(
                check.deliveries().stream().map(MonthCheck.Checked::entry).toList());
        check.deliveries().stream().filter(one -> !one.notices().isEmpty()).forEach(this::print);
    }

    private void print(MonthCheck.Checked delivery) {
        out.println(printer.name(delivery.entry().line()));
        for (MonthCheck.Told told : delivery.notices()) {
            out.println(
                    "  " + printer.head(told.line()) + "  " + told.line().code().advice(language));
            for (Notice example : told.examples()) {
                out.println("    "
                        + ScreenText.of(printer.rowAndColumn(example.place()) + ": " + example.finding(language))
                                .replaceFirst("^[ :]+", ""));
            }
            if (told.line().rows() > told.examples().size()) {
                out.println("    …");
            }
        }
        out.println();
    }

    /** Where the marked copies lie. */
    void print(List<Path> written) {
        if (written.isEmpty()) {
            out.println(language.choose(
                    "Tidak ada yang perlu diperbaiki oleh pengirim.", "There is nothing for a supplier to mend."));
            return;
        }
        out.println(language.choose("Salinan bertanda untuk pengirim:", "Marked copies for the suppliers:"));
        written.forEach(file -> out.println("  " + ScreenText.of(file.toString())));
    }
}
