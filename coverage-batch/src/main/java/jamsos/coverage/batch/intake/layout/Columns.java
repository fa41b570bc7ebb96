package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.CodeKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which column of one file holds what (letak kolom): a header that fits a layout. */
public final class Columns {

    private static final int ABSENT = -1;

    private final Layout layout;
    private final List<String> headings;
    private final int[] places = new int[Column.values().length];

    private Columns(Layout layout, List<String> headings) {
        this.layout = layout;
        this.headings = List.copyOf(headings);
        Arrays.fill(places, ABSENT);
    }

    /**
     * The columns of a header, if it fits. Where two headings mean the same, the canonical one is read, else the alias
     * named first, else the one further left.
     */
    static Optional<Columns> match(Layout layout, List<String> headings) {
        Columns columns = new Columns(layout, headings);
        List<String> keys = headings.stream().map(CodeKey::of).toList();
        for (Layout.Field field : layout.fields()) {
            List<String> names = new ArrayList<>(field.aliases());
            names.add(0, field.column().code());
            columns.places[field.column().ordinal()] = names.stream()
                    .mapToInt(name -> keys.indexOf(CodeKey.of(name)))
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(ABSENT);
        }
        boolean fits = layout.fields().stream().allMatch(field -> !field.required() || columns.isInFile(field.column()))
                && layout.requiredOneOf().stream()
                        .allMatch(group -> group.stream().anyMatch(columns::isInFile));
        return fits ? Optional.of(columns) : Optional.empty();
    }

    /** The layout that the header fits. */
    public Layout layout() {
        return layout;
    }

    /** The headings as the file has them. */
    public List<String> headings() {
        return headings;
    }

    /** The place of a column among the fields of a row, from 0; -1 where the file has none. */
    public int at(Column column) {
        return places[column.ordinal()];
    }

    /** Whether the file has the column. */
    public boolean isInFile(Column column) {
        return at(column) != ABSENT;
    }

    /** What every row holds where the file has no such column; empty text where the layout says nothing. */
    public String constant(Column column) {
        return layout.constants().getOrDefault(column, "");
    }

    /** The heading over a column as the file has it; the canonical one where the file has no such column. */
    public String heading(Column column) {
        return isInFile(column) ? headings.get(at(column)) : column.code();
    }
}
