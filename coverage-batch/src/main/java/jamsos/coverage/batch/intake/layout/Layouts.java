package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.CodeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The layouts known (daftar susunan), and the rule that chooses one for a header. Immutable. */
public final class Layouts {

    private static final List<String> SHIPPED =
            List.of("participant.yaml", "roster.yaml", "headcount.yaml", "workforce.yaml", "duty.yaml");

    private final List<Layout> all;
    private final Set<String> headings = new HashSet<>();

    private Layouts(List<Layout> all) {
        this.all = List.copyOf(all);
        Set<String> names = new HashSet<>();
        for (Layout layout : all) {
            if (!names.add(layout.name())) {
                throw new IllegalArgumentException("two layouts are named " + layout.name());
            }
            for (Layout.Field field : layout.fields()) {
                headings.add(CodeKey.of(field.column().code()));
                field.aliases().forEach(alias -> headings.add(CodeKey.of(alias)));
            }
        }
    }

    /**
     * The layouts that ship.
     *
     * @throws IllegalArgumentException when one of them breaks the rules of layouts
     */
    public static Layouts builtIn() {
        return of(SHIPPED.stream().map(LayoutFile::resource).toList());
    }

    /**
     * The layouts given.
     *
     * @throws IllegalArgumentException when two have the same name
     */
    static Layouts of(List<Layout> layouts) {
        return new Layouts(layouts);
    }

    /** All layouts, in the order in which they are described. */
    public List<Layout> all() {
        return all;
    }

    /** Whether any layout knows a heading. */
    public boolean knows(String heading) {
        return headings.contains(CodeKey.of(heading));
    }

    /**
     * The layout of a header. A layout fits when all its required columns are there. Of those that fit: the one whose
     * file-name pattern matches, else the one with most required columns, else the canonical one. A name alone never
     * chooses a layout whose columns are missing.
     */
    public LayoutChoice choose(List<String> header, String fileName) {
        List<Columns> fitting = all.stream()
                .map(layout -> Columns.match(layout, header))
                .flatMap(Optional::stream)
                .toList();
        if (fitting.isEmpty()) {
            return new LayoutChoice.Unknown();
        }
        List<Columns> left = keep(fitting, layout -> layout.isMeantFor(fileName));
        int most = left.stream()
                .mapToInt(columns -> columns.layout().requiredColumns())
                .max()
                .orElseThrow();
        left = keep(left, layout -> layout.requiredColumns() == most);
        left = keep(left, Layout::canonical);
        return left.size() == 1
                ? new LayoutChoice.Fitting(left.get(0))
                : new LayoutChoice.Ambiguous(left.stream().map(Columns::layout).toList());
    }

    /** Those that pass, or all where none does. */
    private static List<Columns> keep(List<Columns> columns, Predicate<Layout> test) {
        List<Columns> kept = new ArrayList<>();
        for (Columns each : columns) {
            if (test.test(each.layout())) {
                kept.add(each);
            }
        }
        return kept.isEmpty() ? columns : kept;
    }
}
