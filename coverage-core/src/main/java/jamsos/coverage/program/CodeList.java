package jamsos.coverage.program;

import jamsos.coverage.value.Citation;
import jamsos.coverage.value.CodeKey;
import jamsos.coverage.value.ReferenceTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An open list of codes with their names and sources (daftar kode): groups of workers, schemes. The lists that ship
 * grow by reference data, not by code. Immutable; keeps the order of its table.
 */
public final class CodeList {

    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> index = new HashMap<>();

    private CodeList(String name, List<Entry> list) {
        this.name = name;
        for (Entry entry : list) {
            if (entries.put(CodeKey.of(entry.code()), entry) != null) {
                throw new IllegalArgumentException(name + ": code " + entry.code() + " stands twice");
            }
            index.put(entry.code(), index.size());
        }
    }

    /** Groups of workers (kelompok pekerja) named by Inpres 2/2021, its follow-ups and the schemes of the province. */
    public static CodeList workerGroups() {
        return Shipped.GROUPS;
    }

    /** Schemes of the province (skema perlindungan), such as Kartu Petani Berjaya. */
    public static CodeList schemes() {
        return Shipped.SCHEMES;
    }

    /**
     * A list over a table with the columns {@code code,name_id,name_en,source}.
     *
     * @throws IllegalArgumentException when a code stands twice or a field is blank
     */
    public static CodeList of(ReferenceTable table) {
        return new CodeList(
                table.name(),
                table.rows().stream()
                        .map(row -> new Entry(
                                row.get("code"),
                                row.get("name_id"),
                                row.get("name_en"),
                                new Citation(row.get("source"))))
                        .toList());
    }

    /** The entry of that code; case, blanks, underscores and punctuation do not count. */
    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(CodeKey.of(code)));
    }

    /** The place among {@link #entries()}, from 0, of a code written as in the list; empty for any other text. */
    public Optional<Integer> indexOf(String code) {
        return Optional.ofNullable(index.get(code));
    }

    /** All entries, in the order of the table. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * One code of the list.
     *
     * @param code the code as it stands in files and figures
     * @param nameId its name in Indonesian
     * @param nameEn its name in English
     * @param citation where it is named
     */
    public record Entry(String code, String nameId, String nameEn, Citation citation) {

        /** Refuses blank texts. */
        public Entry {
            if (code.isBlank() || nameId.isBlank() || nameEn.isBlank()) {
                throw new IllegalArgumentException("code and names must not be blank: " + code);
            }
        }
    }

    /** Read once, on first use. */
    private static final class Shipped {
        static final CodeList GROUPS = of(ReferenceTable.resource(CodeList.class, "worker_groups.csv"));
        static final CodeList SCHEMES = of(ReferenceTable.resource(CodeList.class, "schemes.csv"));
    }
}
