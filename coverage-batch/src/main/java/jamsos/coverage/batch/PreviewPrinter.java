package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryPreview;
import jamsos.coverage.batch.intake.NoticeLog;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints how deliveries are understood (cetakan pratinjau). */
final class PreviewPrinter {

    private final PrintWriter out;
    private final Language language;

    PreviewPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** What is known before rows are counted. */
    void print(Delivery delivery, DeliveryPreview preview) {
        StringBuilder name = new StringBuilder(delivery.file().name());
        delivery.entry().ifPresent(entry -> name.append(" > ").append(entry));
        delivery.sheet().ifPresent(sheet -> name.append(" > ").append(sheet));
        out.println(ScreenText.of(name.toString()));
        fact(
                say("susunan", "layout"),
                delivery.layout().map(Layout::name).orElseGet(() -> say("tidak ada yang cocok", "none fits")));
        preview.headerRow().ifPresent(row -> fact(say("judul kolom di baris", "header in row"), Long.toString(row)));
        preview.separator()
                .ifPresent(sign -> fact(say("pemisah", "separator"), sign == '\t' ? "tab" : sign.toString()));
        preview.encoding().ifPresent(encoding -> fact(say("pengodean", "encoding"), encoding));
        for (DeliveryPreview.NearLayout near : preview.nearest()) {
            fact(
                    say("hampir cocok", "comes near to"),
                    near.layout() + "; " + say("kurang: ", "missing: ") + String.join(", ", near.missing()));
        }
        if (!preview.columns().isEmpty()) {
            columns(preview);
        }
    }

    private void columns(DeliveryPreview preview) {
        out.println();
        TextTable table = new TextTable(Set.of(), headings(preview));
        for (DeliveryPreview.ReadColumn column : preview.columns()) {
            String[] cells = new String[2 + preview.firstRows().size()];
            cells[0] = column.column();
            cells[1] = column.heading()
                    .map(heading -> heading + (column.derived() ? say(" (aturan)", " (by rule)") : ""))
                    .orElseGet(() -> "= " + column.constant().orElse(""));
            for (int row = 0; row < preview.firstRows().size(); row++) {
                Map<String, String> texts = preview.firstRows().get(row);
                cells[2 + row] = texts.getOrDefault(column.column(), "");
            }
            table.add(cells);
        }
        table.print(out);
        out.println();
        if (!preview.unread().isEmpty()) {
            fact(say("tidak dibaca", "not read"), String.join(", ", preview.unread()));
        }
    }

    private String[] headings(DeliveryPreview preview) {
        String[] headings = new String[2 + preview.firstRows().size()];
        headings[0] = say("KOLOM", "COLUMN");
        headings[1] = say("DARI", "FROM");
        for (int row = 0; row < preview.firstRows().size(); row++) {
            headings[2 + row] = say("BARIS ", "ROW ") + (row + 1);
        }
        return headings;
    }

    /** What became of its rows, and an example of everything that was told. */
    void balance(RowBalance rows, NoticeLog log, Optional<Notice> held) {
        fact(
                say("baris", "rows"),
                say("dibaca ", "read ") + rows.read() + " = " + say("diterima ", "taken ") + rows.taken() + " + "
                        + say("ditolak ", "rejected ") + rows.rejected() + " + "
                        + say("di luar cakupan ", "out of scope ") + rows.outOfScope());
        held.ifPresent(notice -> fact(say("ditahan", "held"), message(notice)));
        log.counts()
                .forEach((code, count) -> log.examples(code).stream()
                        .filter(notice -> held.filter(notice::equals).isEmpty())
                        .findFirst()
                        .ifPresent(notice -> fact(code + " x " + count, where(notice) + message(notice))));
        out.println();
    }

    /** Why there are no rows to count. */
    void notices(List<Notice> notices) {
        notices.forEach(notice -> fact(notice.code().name(), message(notice)));
        out.println();
    }

    private String where(Notice notice) {
        return notice.place().row().isPresent()
                ? say("baris ", "row ") + notice.place().row().getAsLong() + ": "
                : "";
    }

    private String message(Notice notice) {
        return notice.message(language);
    }

    private void fact(String name, String text) {
        out.println("  " + name + ": " + ScreenText.of(text));
    }

    private String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
