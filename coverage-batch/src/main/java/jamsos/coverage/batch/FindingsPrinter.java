package jamsos.coverage.batch;

import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells on the screen what arrived, what became of its rows, and where something was found. */
final class FindingsPrinter {

    private static final Set<Integer> ROW_COUNTS = Set.of(2, 3, 4, 5);

    private final PrintWriter out;
    private final Language language;
    private final NumberFormat numbers;

    FindingsPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()));
    }

    /** The table of deliveries, and a blank line. */
    void printDeliveries(List<DeliveryEntry> deliveries) {
        TextTable table = new TextTable(
                ROW_COUNTS,
                say("Berkas", "File"),
                say("Susunan", "Layout"),
                say("Dibaca", "Read"),
                say("Diambil", "Taken"),
                say("Ditolak", "Rejected"),
                say("Di luar cakupan", "Out of scope"),
                say("Keadaan", "State"));
        for (DeliveryEntry delivery : deliveries) {
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
    }

    /** How grave it is, its code and how many rows it is about: {@code SALAH NIK (3 baris)}. */
    String head(NoticeLine notice) {
        String rows = notice.rows() == 0 ? "" : " (" + numbers.format(notice.rows()) + say(" baris)", " rows)");
        return notice.code().severity().word(language) + " " + notice.code() + rows;
    }

    /** File, entry and sheet. */
    String name(DeliveryLine line) {
        return ScreenText.of(line.file()
                + line.entry().map(entry -> " > " + entry).orElse("")
                + line.sheet().map(sheet -> " > " + sheet).orElse(""));
    }

    /** Where something was found: {@code kiriman.zip > a.csv baris 3 (nik)}. */
    String place(Notice notice) {
        Notice.Place place = notice.place();
        return ScreenText.of(place.file()
                + place.entry().map(entry -> " > " + entry).orElse("")
                + place.sheet().map(sheet -> " > " + sheet).orElse("")
                + rowAndColumn(place));
    }

    /** The row, and the column where it is known; with a blank before it, or nothing. */
    String rowAndColumn(Notice.Place place) {
        StringBuilder text = new StringBuilder();
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

    private String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
