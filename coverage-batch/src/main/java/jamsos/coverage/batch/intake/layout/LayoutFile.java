package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.batch.intake.cell.DatePattern;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A layout as its YAML file describes it (berkas susunan). The fields use the vocabulary of Table Schema: name, type,
 * constraints, description; the rest is explained in {@code docs/sources.md}.
 *
 * <p>A layout is checked as it is read: a key that is not known, a column that the kind of file does not have, a heading
 * that means two columns, a constant that no reader takes all end the reading, with a {@link LayoutFault}.
 */
final class LayoutFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The keys of a layout. */
    static final Set<String> KEYS = Set.of(
            "name",
            "title",
            "description",
            "extends",
            "kind",
            "canonical",
            "locale",
            "dates",
            "separator",
            "codes",
            "files",
            "recognisedBy",
            "requiredOneOf",
            "fields",
            "constants",
            "rules",
            "unavailable");

    private static final Set<String> FIELD_KEYS = Set.of("name", "type", "constraints", "aliases", "description");
    private static final Set<String> CONSTRAINTS = Set.of("required", "enum");
    private static final Set<String> RULE_KEYS = Set.of("from", "filled", "empty", "map", "otherwise");
    private static final String NIK = "nik";
    private static final Map<String, Character> SEPARATORS = Map.of(",", ',', ";", ';', "bar", '|', "tab", '\t');

    private final LayoutNode root;
    private final boolean ships;

    private LayoutFile(LayoutNode root, boolean ships) {
        this.root = root;
        this.ships = ships;
    }

    /** The text of a layout that ships. */
    static String shipped(String name) {
        InputStream in = LayoutFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException(name + ": not found beside " + LayoutFile.class.getName());
        }
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    /** A layout that ships. */
    static Layout resource(String name) {
        return new LayoutFile(LayoutNode.root(name, tree(name, shipped(name))), true).layout();
    }

    /**
     * Reads a layout of an office's own.
     *
     * @param file what to call it in messages
     * @throws LayoutFault when it breaks a rule; the message says which
     */
    static Layout read(String file, String yaml) {
        JsonNode own = tree(file, yaml);
        LayoutNode root = LayoutNode.root(file, own);
        if (root.has("canonical")) {
            throw root.wrong(
                    "kunci \"canonical\" hanya untuk susunan bawaan",
                    "the key \"canonical\" is for layouts that ship with the program");
        }
        if (!root.has("extends")) {
            return new LayoutFile(root, false).layout();
        }
        String base = root.oneOf("extends", Layouts.shippedNames());
        JsonNode whole = LayoutExtension.of(tree(base, shipped(base + ".yaml")), own);
        return new LayoutFile(LayoutNode.root(file, whole), false).layout();
    }

    private static JsonNode tree(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new LayoutFault(
                    file,
                    "baris " + line + ": bukan YAML: " + e.getOriginalMessage(),
                    "line " + line + ": not YAML: " + e.getOriginalMessage());
        }
    }

    private Layout layout() {
        root.only(KEYS);
        boolean english = root.oneOf("locale", List.of("id", "en")).equals("en");
        LayoutKind kind = LayoutKind.valueOf(root.oneOf(
                        "kind",
                        Arrays.stream(LayoutKind.values()).map(LayoutKind::code).toList())
                .toUpperCase(Locale.ROOT));
        List<Layout.Field> fields = fields(kind);
        Map<Column, String> constants = constants(kind);
        Map<Column, Rule> rules = rules(kind, fields);
        Layout layout = new Layout(
                root.text("name"),
                root.text("title"),
                root.text("description"),
                kind,
                origin(),
                root.has("codes")
                        ? Optional.of(CodeSystem.valueOf(root.oneOf("codes", List.of("bps", "kemendagri"))
                                .toUpperCase(Locale.ROOT)))
                        : Optional.empty(),
                root.has("files") ? Optional.of(fileNames(root.someTexts("files"))) : Optional.empty(),
                new Layout.Form(english, dates(), separator()),
                root.each("recognisedBy", "recognisedBy", "recognisedBy").stream()
                        .map(LayoutNode::texts)
                        .toList(),
                groups(kind),
                fields,
                constants,
                rules,
                columns("unavailable", root.texts("unavailable"), kind));
        new LayoutChecks(root, layout).check();
        return layout;
    }

    private Layout.Origin origin() {
        if (!ships) {
            return Layout.Origin.OWN;
        }
        return root.yes("canonical") ? Layout.Origin.CANONICAL : Layout.Origin.READY_MADE;
    }

    private Optional<DatePattern> dates() {
        return root.optional("dates")
                .map(form -> DatePattern.of(form)
                        .orElseThrow(() -> root.wrong(
                                "dates harus bentuk tanggal dari dd, MM atau MMM, dan yyyy seperti MM/dd/yyyy, ditemukan \""
                                        + form + "\"",
                                "dates must be a form of days made of dd, MM or MMM, and yyyy such as MM/dd/yyyy, found \""
                                        + form + "\"")));
    }

    private Optional<Character> separator() {
        return root.has("separator")
                ? Optional.ofNullable(SEPARATORS.get(root.oneOf("separator", List.of(",", ";", "bar", "tab"))))
                : Optional.empty();
    }

    private List<Layout.Field> fields(LayoutKind kind) {
        List<Layout.Field> fields = new ArrayList<>();
        Set<Column> met = EnumSet.noneOf(Column.class);
        for (LayoutNode node : root.each("fields", "sebuah kolom", "a field")) {
            Layout.Field field = field(node, kind);
            if (!met.add(field.column())) {
                String name = field.column().code();
                throw root.wrong("kolom " + name + " ditulis dua kali", "the field " + name + " stands twice");
            }
            fields.add(field);
        }
        return fields;
    }

    private Layout.Field field(LayoutNode unnamed, LayoutKind kind) {
        Column column = column(unnamed.text("name"), kind);
        String english = "the field " + column.code();
        LayoutNode node = unnamed.named("kolom " + column.code(), english).only(FIELD_KEYS);
        LayoutNode constraints = node.below(
                        "constraints", "constraints kolom " + column.code(), "the constraints of " + english)
                .only(CONSTRAINTS);
        String type = node.text("type");
        if (!type.equals(column.type().code())) {
            throw root.wrong(
                    "kolom " + column.code() + " bertipe " + column.type().code() + ", ditemukan \"" + type + "\"",
                    english + " has the type " + column.type().code() + ", found \"" + type + "\"");
        }
        return new Layout.Field(
                column,
                constraints.yes("required"),
                constraints.texts("enum"),
                node.texts("aliases"),
                node.text("description"));
    }

    private Column column(String name, LayoutKind kind) {
        return Column.find(name).filter(kind.known()::contains).orElseThrow(() -> {
            String known = kind.known().stream().map(Column::code).collect(Collectors.joining(", "));
            return root.wrong(
                    "susunan jenis " + kind.code() + " tidak mempunyai kolom \"" + name + "\"; kolomnya: " + known,
                    "a layout of kind " + kind.code() + " has no column \"" + name + "\"; its columns are " + known);
        });
    }

    private Set<Column> columns(String key, List<String> names, LayoutKind kind) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (String name : names) {
            Column column = column(name, kind);
            if (key.equals("unavailable") && !kind.dispensable().contains(column)) {
                String some = kind.dispensable().stream().map(Column::code).collect(Collectors.joining(", "));
                throw root.wrong(
                        "kolom " + name + " tidak boleh unavailable; yang boleh: " + (some.isEmpty() ? "-" : some),
                        "the column " + name + " cannot be unavailable; these can: " + (some.isEmpty() ? "-" : some));
            }
            columns.add(column);
        }
        return columns;
    }

    private List<Set<Column>> groups(LayoutKind kind) {
        return root.each("requiredOneOf", "requiredOneOf", "requiredOneOf").stream()
                .map(group -> columns("requiredOneOf", group.texts(), kind))
                .toList();
    }

    private Map<Column, String> constants(LayoutKind kind) {
        LayoutNode node = root.below("constants", "constants", "the constants");
        Map<Column, String> constants = new EnumMap<>(Column.class);
        node.keys().forEach(name -> constants.put(column(name, kind), node.text(name)));
        return constants;
    }

    private Map<Column, Rule> rules(LayoutKind kind, List<Layout.Field> fields) {
        LayoutNode node = root.below("rules", "rules", "the rules");
        Map<Column, Rule> rules = new EnumMap<>(Column.class);
        for (String name : node.keys()) {
            Column column = column(name, kind);
            LayoutNode rule =
                    node.below(name, "aturan " + name, "the rule of " + name).only(RULE_KEYS);
            rules.put(column, rule(column, rule, fields));
        }
        return rules;
    }

    private Rule rule(Column column, LayoutNode node, List<Layout.Field> fields) {
        List<String> from = node.someTexts("from");
        if (from.equals(List.of(NIK))) {
            if (column != Column.SEX && column != Column.BIRTH_DATE) {
                throw root.wrong(
                        "dari NIK hanya dapat diambil sex dan birth_date, bukan " + column.code(),
                        "only sex and birth_date can be taken from the NIK, not " + column.code());
            }
            return new Rule.OfNik(fields.stream()
                    .filter(field -> field.column() == Column.NIK)
                    .flatMap(field -> field.names().stream())
                    .toList());
        }
        if (node.has("map")) {
            LayoutNode map = node.below("map", "map " + column.code(), "the map of " + column.code());
            Map<String, String> meanings = new HashMap<>();
            map.keys().forEach(theirs -> meanings.put(theirs, map.text(theirs)));
            return new Rule.Mapped(from, meanings, node.optional("otherwise"));
        }
        return new Rule.Filled(from, node.text("filled"), node.text("empty"));
    }

    /** Patterns with * and ?, case not counting. */
    private static Pattern fileNames(List<String> globs) {
        String expression = globs.stream().map(LayoutFile::expression).collect(Collectors.joining("|"));
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String expression(String glob) {
        return glob.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
    }
}
