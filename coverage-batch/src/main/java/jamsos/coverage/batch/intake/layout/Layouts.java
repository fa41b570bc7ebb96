package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.CodeKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The layouts known (daftar susunan), and the rule that chooses one for a header. Immutable. */
public final class Layouts {

    private static final List<String> CANONICAL =
            List.of("participant", "roster", "headcount", "workforce", "target", "duty", "control");
    private static final List<String> READY_MADE = List.of(
            "membership-extract",
            "non-asn",
            "cpcl",
            "fishers",
            "election-staff",
            "village-apparatus",
            "rt-rw",
            "target-table");

    /** A header that lacks more, or has less of what must be there, is not near to a layout. */
    private static final int MOST_MISSING = 2;

    private static final int LEAST_IN_COMMON = 3;

    private final List<Layout> all;
    private final SortedMap<String, String> ownFiles;
    private final Set<String> headings = new HashSet<>();
    private final Set<String> ofAnyKind = new HashSet<>();

    private Layouts(List<Layout> all, Map<String, String> ownFiles) {
        this.all = List.copyOf(all);
        this.ownFiles = Collections.unmodifiableSortedMap(new TreeMap<>(ownFiles));
        Set<String> names = new HashSet<>();
        for (Layout layout : all) {
            if (!names.add(layout.name())) {
                throw new IllegalArgumentException("two layouts are named " + layout.name());
            }
            Set<String> keys = new HashSet<>();
            layout.fields().forEach(field -> field.names().forEach(name -> keys.add(CodeKey.of(name))));
            layout.recognisedBy().forEach(marks -> marks.forEach(name -> keys.add(CodeKey.of(name))));
            layout.rules().values().forEach(rule -> rule.headings().forEach(name -> keys.add(CodeKey.of(name))));
            ofAnyKind.addAll(keys);
            if (layout.kind() != LayoutKind.CONTROL) {
                headings.addAll(keys);
            }
        }
    }

    /**
     * The layouts that ship.
     *
     * @throws IllegalArgumentException when one of them breaks the rules of layouts
     */
    public static Layouts builtIn() {
        return BuiltIn.LAYOUTS;
    }

    private static List<Layout> shipped() {
        return shippedNames().stream()
                .map(name -> LayoutFile.resource(name + ".yaml"))
                .toList();
    }

    /** The names of the layouts that ship. */
    static List<String> shippedNames() {
        return Stream.concat(CANONICAL.stream(), READY_MADE.stream()).toList();
    }

    /**
     * The layouts that ship, and an office's own.
     *
     * @param files the texts of its layout files, by name
     * @throws LayoutFault when one of them breaks a rule of layouts
     */
    public static Layouts with(SortedMap<String, String> files) {
        List<Layout> all = new ArrayList<>(shipped());
        Map<String, String> namedIn = new HashMap<>();
        files.forEach((file, text) -> {
            Layout own = LayoutFile.read(file, text);
            if (shippedNames().contains(own.name())) {
                throw new LayoutFault(
                        file,
                        "nama \"" + own.name() + "\" sudah dipakai susunan bawaan",
                        "the name \"" + own.name() + "\" is that of a layout that ships");
            }
            String other = namedIn.put(own.name(), file);
            if (other != null) {
                throw new LayoutFault(
                        file,
                        "nama \"" + own.name() + "\" sudah dipakai dalam " + other,
                        "the name \"" + own.name() + "\" is used in " + other + " already");
            }
            all.add(own);
        });
        return new Layouts(all, files);
    }

    /**
     * The layouts given.
     *
     * @throws IllegalArgumentException when two have the same name
     */
    static Layouts of(List<Layout> layouts) {
        return new Layouts(layouts, Map.of());
    }

    /** All layouts, in the order in which they are described. */
    public List<Layout> all() {
        return all;
    }

    /** A layout by its name. */
    public Optional<Layout> find(String name) {
        return all.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    /** The texts of an office's own layout files, by name. */
    public SortedMap<String, String> ownFiles() {
        return ownFiles;
    }

    /** Whether any layout knows a heading; those of control totals are words that data are made of, such as AKTIF. */
    public boolean knows(String heading) {
        return headings.contains(CodeKey.of(heading));
    }

    /**
     * The layout of a header. A layout fits when all its required columns are there. Of those that fit: the one whose
     * file-name pattern matches, else the one with most required columns, else the canonical one. A name alone never
     * chooses a layout whose columns are missing. Ready-made layouts are tried where no other one fits.
     *
     * @param separator the sign between its fields; empty for a sheet
     */
    public LayoutChoice choose(List<String> header, String fileName, Optional<Character> separator, YearMonth month) {
        if (header.stream().noneMatch(heading -> ofAnyKind.contains(CodeKey.of(heading)))) {
            return new LayoutChoice.Unknown();
        }
        LocalDate monthEnd = month.atEndOfMonth();
        List<Columns> fitting = all.stream()
                .filter(layout -> separator.isEmpty()
                        || layout.form()
                                .separator()
                                .filter(own -> !own.equals(separator.get()))
                                .isEmpty())
                .map(layout -> Columns.match(layout, header, monthEnd))
                .flatMap(Optional::stream)
                .toList();
        if (fitting.isEmpty()) {
            return new LayoutChoice.Unknown();
        }
        List<Columns> left = keep(fitting, layout -> layout.origin() != Layout.Origin.READY_MADE);
        left = keep(left, layout -> layout.isMeantFor(fileName));
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

    /** The layouts that a header does not fit but comes near to, the nearest first: at most two columns are missing, and three are there. */
    public List<Columns> nearest(List<String> header, YearMonth month) {
        LocalDate monthEnd = month.atEndOfMonth();
        return all.stream()
                .map(layout -> Columns.find(layout, header, monthEnd))
                .filter(columns -> !columns.missing().isEmpty()
                        && columns.missing().size() <= MOST_MISSING
                        && columns.layout().requiredColumns()
                                        - columns.missing().size()
                                >= LEAST_IN_COMMON)
                .sorted(Comparator.comparingInt(columns -> columns.missing().size()))
                .toList();
    }

    /** Read once, when first asked for. */
    private static final class BuiltIn {
        private static final Layouts LAYOUTS = of(shipped());
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
