package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.CodeKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of one file holds what (letak kolom): a header that fits a layout. */
public final class Columns {

    private static final int ABSENT = -1;

    private final Layout layout;
    private final List<String> headings;
    private final int[] places = new int[Column.values().length];
    private final Map<Column, ColumnSource> sources = new EnumMap<>(Column.class);
    private final List<String> missing = new ArrayList<>();

    private Columns(Layout layout, List<String> headings) {
        this.layout = layout;
        this.headings = List.copyOf(headings);
        Arrays.fill(places, ABSENT);
    }

    /**
     * The columns of a header, if it fits. Where two headings mean the same, the canonical one is read, else the alias
     * named first, else the one further left.
     *
     * @param monthEnd the last day of the month
     */
    static Optional<Columns> match(Layout layout, List<String> headings, LocalDate monthEnd) {
        return Optional.of(find(layout, headings, monthEnd)).filter(found -> found.missing.isEmpty());
    }

    /** The columns of a header, whether it fits or not. */
    static Columns find(Layout layout, List<String> headings, LocalDate monthEnd) {
        Columns columns = new Columns(layout, headings);
        List<String> keys = headings.stream().map(CodeKey::of).toList();
        for (Layout.Field field : layout.fields()) {
            int at = place(field.names(), keys);
            columns.places[field.column().ordinal()] = at;
            columns.convert(field.column(), at);
            if (field.required() && at == ABSENT) {
                columns.missing.add(field.column().code());
            }
        }
        layout.rules().forEach((column, rule) -> columns.fill(column, rule, keys, monthEnd));
        for (List<String> marks : layout.recognisedBy()) {
            if (place(marks, keys) == ABSENT) {
                columns.missing.add(marks.get(0));
            }
        }
        for (Set<Column> group : layout.requiredOneOf()) {
            if (group.stream().noneMatch(columns::isInFile)) {
                columns.missing.add(Layout.nameOf(group));
            }
        }
        return columns;
    }

    private static int place(List<String> names, List<String> keys) {
        return names.stream()
                .mapToInt(name -> keys.indexOf(CodeKey.of(name)))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(ABSENT);
    }

    private void convert(Column column, int at) {
        boolean number = column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER;
        if (at != ABSENT && number && layout.form().english()) {
            sources.put(column, new ColumnSource.EnglishNumber(at));
        }
        if (at != ABSENT && column.type() == Column.Type.DATE) {
            layout.form().dates().ifPresent(form -> sources.put(column, new ColumnSource.Dated(at, form)));
        }
    }

    private void fill(Column column, Rule rule, List<String> keys, LocalDate monthEnd) {
        if (isInFile(column)) {
            return;
        }
        int at = place(rule.headings(), keys);
        if (at != ABSENT) {
            sources.put(column, rule.source(column, at, monthEnd));
        } else if (!(rule instanceof Rule.OfNik)) {
            missing.add(rule.headings().get(0));
        }
    }

    /** The layout that the header fits. */
    public Layout layout() {
        return layout;
    }

    /** The headings as the file has them. */
    public List<String> headings() {
        return headings;
    }

    /** What a file of this layout must have and this one does not; nothing where it fits. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** The place of a column among the fields of a row, from 0; -1 where the file has none. */
    public int at(Column column) {
        return places[column.ordinal()];
    }

    /** Whether the file has the column. */
    public boolean isInFile(Column column) {
        return at(column) != ABSENT;
    }

    /**
     * Whether every column is a field as it stands, or a constant: nothing is filled by rule or converted, and nothing that
     * rows should hold is not available.
     */
    public boolean isDirect() {
        return sources.isEmpty() && layout.unavailable().stream().allMatch(this::isInFile);
    }

    /** How the column is made from the fields of a row; empty where it is a field as it stands, or a constant. */
    public Optional<ColumnSource> source(Column column) {
        return Optional.ofNullable(sources.get(column));
    }

    /** Whether rows have something to say there: the file has the column, or the layout fills it. */
    public boolean gives(Column column) {
        return isInFile(column)
                || sources.containsKey(column)
                || !constant(column).isEmpty();
    }

    /** What every row holds where the file has no such column; empty text where the layout says nothing. */
    public String constant(Column column) {
        return layout.constants().getOrDefault(column, "");
    }

    /** The heading that a column is read from, as the file has it; the canonical one where it is read from none. */
    public String heading(Column column) {
        int at = source(column).map(ColumnSource::at).orElse(at(column));
        return at == ABSENT ? column.code() : headings.get(at);
    }
}
