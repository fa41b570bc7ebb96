package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.CodeKey;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold of a layout as a whole (pemeriksaan susunan). */
final class LayoutChecks {

    private final LayoutNode file;
    private final Layout layout;

    LayoutChecks(LayoutNode file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    void check() {
        marksAreHeadings();
        headingsMeanOneColumn();
        oneWayToFill();
        valuesCanBeRead();
        neededColumnsAreThere();
    }

    private void headingsMeanOneColumn() {
        Map<String, Column> meanings = new HashMap<>();
        for (Layout.Field field : layout.fields()) {
            for (String name : field.names()) {
                Column other = meanings.put(CodeKey.of(name), field.column());
                if (other != null && other != field.column()) {
                    String two = other.code();
                    String one = field.column().code();
                    throw file.wrong(
                            "judul \"" + name + "\" berarti " + two + " dan juga " + one,
                            "the heading \"" + name + "\" means both " + two + " and " + one);
                }
            }
        }
    }

    private void marksAreHeadings() {
        if (layout.recognisedBy().stream()
                .anyMatch(marks -> marks.isEmpty() || marks.stream().anyMatch(String::isBlank))) {
            throw file.wrong("recognisedBy harus daftar judul kolom", "recognisedBy must be a list of headings");
        }
    }

    private void oneWayToFill() {
        for (Column column : layout.rules().keySet()) {
            if (layout.constants().containsKey(column)) {
                throw file.wrong(
                        "kolom " + column.code() + " diisi oleh constants dan juga oleh rules",
                        "the column " + column.code() + " is filled both by constants and by rules");
            }
        }
    }

    private void valuesCanBeRead() {
        layout.constants().forEach((column, text) -> canBeRead("constants", column, text));
        layout.rules().forEach((column, rule) -> rule.values().forEach(text -> canBeRead("rules", column, text)));
    }

    private void canBeRead(String key, Column column, String text) {
        if (!ColumnValue.canBeRead(column, text, layout)) {
            throw file.wrong(
                    key + ": kolom " + column.code() + " tidak dapat berisi \"" + text + "\"",
                    key + ": the column " + column.code() + " cannot hold \"" + text + "\"");
        }
    }

    private void neededColumnsAreThere() {
        Set<Column> given = EnumSet.noneOf(Column.class);
        layout.fields().stream().filter(Layout.Field::required).forEach(field -> given.add(field.column()));
        given.addAll(layout.constants().keySet());
        given.addAll(layout.rules().keySet());
        given.addAll(layout.unavailable());
        Set<String> missing = layout.kind().needed().stream()
                .filter(column -> !given.contains(column))
                .map(Column::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (layout.kind().needsRegion() && !isGiven(given, Column.REGIONS)) {
            missing.add("region");
        }
        layout.kind().neededOneOf().stream()
                .filter(group -> !isGiven(given, group))
                .map(group -> group.stream().map(Column::code).collect(Collectors.joining("/")))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            String kind = layout.kind().code();
            String columns = String.join(", ", missing);
            throw file.wrong(
                    "susunan jenis " + kind + " memerlukan, sebagai kolom wajib, constants atau rules: " + columns,
                    "a layout of kind " + kind + " needs, as required field, as constant or by rule: " + columns);
        }
    }

    private boolean isGiven(Set<Column> given, Set<Column> group) {
        return layout.requiredOneOf().stream().anyMatch(group::containsAll)
                || given.stream().anyMatch(group::contains);
    }
}
