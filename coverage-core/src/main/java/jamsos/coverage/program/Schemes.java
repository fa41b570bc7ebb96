package jamsos.coverage.program;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The schemes of the province with all that is known of them (daftar skema): one for each code of
 * {@link CodeList#schemes()}, with terms, papers and published counts where a source was found. Immutable.
 *
 * <p>Example: {@code Schemes.current().find("KPB")} and its {@link Scheme#terms terms} for {@code NELAYAN}.
 */
public final class Schemes {

    private final List<Scheme> schemes;

    private Schemes(List<Scheme> schemes) {
        this.schemes = List.copyOf(schemes);
    }

    /** The schemes that ship with this library. */
    public static Schemes current() {
        return Shipped.SCHEMES;
    }

    /**
     * Schemes over tables with the columns of {@code scheme_terms.csv}, {@code scheme_papers.csv} and
     * {@code scheme_counts.csv}.
     *
     * @throws IllegalArgumentException when a row names a scheme or group that is not on the lists, or cannot be read
     */
    static Schemes of(CodeList codes, ReferenceTable terms, ReferenceTable papers, ReferenceTable counts) {
        Map<String, List<ReferenceTable.Row>> termsOf = byScheme(codes, terms);
        Map<String, List<ReferenceTable.Row>> papersOf = byScheme(codes, papers);
        Map<String, List<ReferenceTable.Row>> countsOf = byScheme(codes, counts);
        return new Schemes(codes.entries().stream()
                .map(entry -> new Scheme(
                        entry,
                        byGroup(
                                termsOf.getOrDefault(entry.code(), List.of()),
                                rows -> Timeline.read(rows, Schemes::terms)),
                        byGroup(
                                papersOf.getOrDefault(entry.code(), List.of()),
                                rows -> rows.stream().map(Schemes::paper).toList()),
                        countsOf.getOrDefault(entry.code(), List.of()).stream()
                                .map(Schemes::count)
                                .toList()))
                .toList());
    }

    /** The scheme of that code, as it stands in the list. */
    public Optional<Scheme> find(String code) {
        return schemes.stream()
                .filter(scheme -> scheme.entry().code().equals(code))
                .findFirst();
    }

    /** All schemes, in the order of {@link CodeList#schemes()}. */
    public List<Scheme> all() {
        return schemes;
    }

    private static Map<String, List<ReferenceTable.Row>> byScheme(CodeList codes, ReferenceTable table) {
        Map<String, List<ReferenceTable.Row>> rows = new LinkedHashMap<>();
        for (ReferenceTable.Row row : table.rows()) {
            String code = row.get("scheme", text -> onList(codes, text));
            rows.computeIfAbsent(code, none -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static <T> Map<String, T> byGroup(
            List<ReferenceTable.Row> rows, Function<List<ReferenceTable.Row>, T> reader) {
        Map<String, List<ReferenceTable.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.get("group", Schemes::group), none -> new ArrayList<>())
                .add(row));
        Map<String, T> read = new LinkedHashMap<>();
        groups.forEach((group, own) -> read.put(group, reader.apply(own)));
        return read;
    }

    private static SchemeTerms terms(ReferenceTable.Row row) {
        return new SchemeTerms(
                row.constant("segment", Segment.class),
                row.constants("programs", Program.class),
                row.constant("payer", Payer.class),
                row.get("paid_months", Integer::parseInt),
                row.constant("afterwards", Payer.class),
                row.wording("condition"));
    }

    private static SchemePaper paper(ReferenceTable.Row row) {
        return new SchemePaper(
                row.constant("kind", SchemePaper.Kind.class),
                row.wording("title").orElseThrow(() -> new IllegalArgumentException(row + ": a paper needs a title")),
                row.find("number", Function.identity()),
                row.find("date", LocalDate::parse),
                row.get("citation", Citation::new));
    }

    private static SchemeCount count(ReferenceTable.Row row) {
        return new SchemeCount(
                row.find("group", Schemes::group),
                row.get("region", KemendagriCode::new),
                row.constant("stage", SchemeCount.Stage.class),
                Rounded.toStep(row.get("persons", Long::parseLong), row.get("rounded_to", Long::parseLong)),
                row.get("as_of", AsOf::parse),
                row.get("citation", Citation::new));
    }

    private static String group(String code) {
        return onList(CodeList.workerGroups(), code);
    }

    private static String onList(CodeList list, String code) {
        return list.indexOf(code)
                .map(index -> code)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a code of " + list + ", found \"" + code + "\""));
    }

    /** Read once, on first use. */
    private static final class Shipped {
        static final Schemes SCHEMES = of(
                CodeList.schemes(),
                ReferenceTable.resource(Schemes.class, "scheme_terms.csv"),
                ReferenceTable.resource(Schemes.class, "scheme_papers.csv"),
                ReferenceTable.resource(Schemes.class, "scheme_counts.csv"));
    }
}
