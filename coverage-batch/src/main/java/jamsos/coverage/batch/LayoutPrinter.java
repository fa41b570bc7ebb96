package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.Rule;
import jamsos.coverage.value.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints layouts for whoever sends a file or writes a layout (cetakan susunan). */
final class LayoutPrinter {

    private final PrintWriter out;
    private final Language language;

    LayoutPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** All layouts, one a line. */
    void list(List<Layout> layouts) {
        TextTable table = new TextTable(
                Set.of(), say("SUSUNAN", "LAYOUT"), say("JENIS", "KIND"), say("ASAL", "ORIGIN"), say("JUDUL", "TITLE"));
        layouts.forEach(
                layout -> table.add(layout.name(), layout.kind().code(), origin(layout.origin()), layout.title()));
        table.print(out);
    }

    /** One layout with its columns. */
    void print(Layout layout) {
        out.println(layout.name() + ": " + layout.title());
        out.println(layout.description());
        fact(say("jenis", "kind"), layout.kind().code());
        fact(say("asal", "origin"), origin(layout.origin()));
        fact(say("harus ada", "must have"), String.join(", ", layout.requiredHeadings()));
        layout.recognisedBy().forEach(marks -> fact(say("dikenali dari", "recognised by"), String.join(" / ", marks)));
        layout.codes().ifPresent(codes -> fact(say("kode wilayah", "region codes"), codes.name()));
        layout.form().dates().ifPresent(dates -> fact(say("tanggal", "days"), dates.toString()));
        if (layout.form().english()) {
            fact(say("angka", "numbers"), "1,172.50");
        }
        new TreeMap<>(layout.constants())
                .forEach((column, text) -> fact(column.code(), say("selalu ", "always ") + text));
        layout.rules().forEach((column, rule) -> fact(column.code(), rule(rule)));
        layout.unavailable().stream()
                .sorted()
                .forEach(column -> fact(column.code(), say("tidak tersedia", "not available")));
        out.println();
        columns(layout);
    }

    private void columns(Layout layout) {
        TextTable table = new TextTable(
                Set.of(),
                say("KOLOM", "COLUMN"),
                say("JENIS", "TYPE"),
                say("WAJIB", "REQUIRED"),
                say("JUDUL LAIN", "ALSO HEADED"));
        for (Layout.Field field : layout.fields()) {
            Column column = field.column();
            boolean oneOf = layout.requiredOneOf().stream().anyMatch(group -> group.contains(column));
            String required = field.required() ? say("ya", "yes") : oneOf ? say("salah satu", "one of these") : "";
            table.add(column.code(), column.type().code(), required, String.join(", ", field.aliases()));
        }
        table.print(out);
    }

    private void fact(String name, String text) {
        out.println("  " + name + ": " + text);
    }

    private String rule(Rule rule) {
        String from = say("dari ", "from ") + String.join(" / ", rule.headings());
        return switch (rule) {
            case Rule.OfNik nik -> say("dari NIK", "from the NIK");
            case Rule.Filled filled ->
                from + ": " + say("terisi ", "filled ") + filled.filled() + ", " + say("kosong ", "empty ")
                        + filled.empty();
            case Rule.Mapped mapped ->
                from + ": "
                        + new TreeMap<>(mapped.meanings())
                                .entrySet().stream().map(LayoutPrinter::pair).collect(Collectors.joining(", "))
                        + mapped.otherwise()
                                .map(text -> ", " + say("selain itu ", "otherwise ") + text)
                                .orElse("");
        };
    }

    private static String pair(Map.Entry<String, String> meaning) {
        return meaning.getKey() + " = " + meaning.getValue();
    }

    private String origin(Layout.Origin origin) {
        return switch (origin) {
            case CANONICAL -> say("baku", "canonical");
            case READY_MADE -> say("siap pakai", "ready-made");
            case OWN -> say("sendiri", "own");
        };
    }

    private String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }
}
