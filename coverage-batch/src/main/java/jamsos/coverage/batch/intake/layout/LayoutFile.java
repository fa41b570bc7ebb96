package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.value.CodeKey;
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
import java.util.TreeSet;
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
 * that means two columns all end the reading, with a message that names file, key and what may stand there.
 */
final class LayoutFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> KEYS = Set.of(
            "name",
            "title",
            "description",
            "kind",
            "canonical",
            "locale",
            "codes",
            "files",
            "requiredOneOf",
            "fields",
            "constants");
    private static final Set<String> FIELD_KEYS = Set.of("name", "type", "constraints", "aliases", "description");
    private static final Set<String> CONSTRAINTS = Set.of("required", "enum");

    private final String file;
    private final JsonNode root;

    private LayoutFile(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** A layout that ships. */
    static Layout resource(String name) {
        InputStream in = LayoutFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException(name + ": not found beside " + LayoutFile.class.getName());
        }
        try (in) {
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    /**
     * Reads a layout.
     *
     * @param file what to call it in messages
     * @throws IllegalArgumentException when it breaks a rule; the message says which
     */
    static Layout read(String file, String yaml) {
        try {
            return new LayoutFile(file, YAML.readTree(yaml)).layout();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": not YAML: " + e.getOriginalMessage(), e);
        }
    }

    private Layout layout() {
        onlyKeys(root, KEYS, "the layout");
        oneOf("locale", List.of("id"));
        LayoutKind kind = LayoutKind.valueOf(oneOf(
                        "kind",
                        Arrays.stream(LayoutKind.values()).map(LayoutKind::code).toList())
                .toUpperCase(Locale.ROOT));
        List<Layout.Field> fields = fields(kind);
        Layout layout = new Layout(
                text(root, "name", "the layout"),
                text(root, "title", "the layout"),
                text(root, "description", "the layout"),
                kind,
                root.path("canonical").asBoolean(false),
                root.has("codes")
                        ? Optional.of(CodeSystem.valueOf(
                                oneOf("codes", List.of("bps", "kemendagri")).toUpperCase(Locale.ROOT)))
                        : Optional.empty(),
                root.has("files") ? Optional.of(fileNames(text(root, "files", "the layout"))) : Optional.empty(),
                groups(kind),
                fields,
                constants(kind));
        checkHeadings(layout);
        checkNeeded(layout);
        return layout;
    }

    private List<Layout.Field> fields(LayoutKind kind) {
        List<Layout.Field> fields = new ArrayList<>();
        Set<Column> met = EnumSet.noneOf(Column.class);
        for (JsonNode node : root.path("fields")) {
            Layout.Field field = field(node, kind);
            if (!met.add(field.column())) {
                throw wrong("the field " + field.column().code() + " stands twice");
            }
            fields.add(field);
        }
        return fields;
    }

    private Layout.Field field(JsonNode node, LayoutKind kind) {
        Column column = column(text(node, "name", "a field"), kind);
        String where = "the field " + column.code();
        onlyKeys(node, FIELD_KEYS, where);
        onlyKeys(node.path("constraints"), CONSTRAINTS, "the constraints of " + where);
        String type = text(node, "type", where);
        if (!type.equals(column.type().code())) {
            throw wrong(where + " has the type " + column.type().code() + ", found \"" + type + "\"");
        }
        return new Layout.Field(
                column,
                node.path("constraints").path("required").asBoolean(false),
                texts(node.path("constraints").path("enum")),
                texts(node.path("aliases")),
                text(node, "description", where));
    }

    private Column column(String name, LayoutKind kind) {
        return Column.find(name)
                .filter(kind.known()::contains)
                .orElseThrow(() -> wrong("a layout of kind " + kind.code() + " has no column \"" + name
                        + "\"; its columns are "
                        + kind.known().stream().map(Column::code).collect(Collectors.joining(", "))));
    }

    private List<Set<Column>> groups(LayoutKind kind) {
        List<Set<Column>> groups = new ArrayList<>();
        for (JsonNode node : root.path("requiredOneOf")) {
            Set<Column> group = EnumSet.noneOf(Column.class);
            texts(node).forEach(name -> group.add(column(name, kind)));
            groups.add(group);
        }
        return groups;
    }

    private Map<Column, String> constants(LayoutKind kind) {
        Map<Column, String> constants = new EnumMap<>(Column.class);
        root.path("constants")
                .properties()
                .forEach(entry -> constants.put(
                        column(entry.getKey(), kind), entry.getValue().asString()));
        return constants;
    }

    private void checkHeadings(Layout layout) {
        Map<String, Column> meanings = new HashMap<>();
        for (Layout.Field field : layout.fields()) {
            List<String> names = new ArrayList<>(field.aliases());
            names.add(field.column().code());
            for (String name : names) {
                Column other = meanings.put(CodeKey.of(name), field.column());
                if (other != null) {
                    throw wrong("the heading \"" + name + "\" means both " + other.code() + " and "
                            + field.column().code());
                }
            }
        }
    }

    private void checkNeeded(Layout layout) {
        Set<Column> given = EnumSet.noneOf(Column.class);
        layout.fields().stream().filter(Layout.Field::required).forEach(field -> given.add(field.column()));
        given.addAll(layout.constants().keySet());
        Set<String> missing = layout.kind().needed().stream()
                .filter(column -> !given.contains(column))
                .map(Column::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (layout.kind().needsRegion()
                && layout.requiredOneOf().stream().noneMatch(Column.REGIONS::containsAll)
                && given.stream().noneMatch(Column.REGIONS::contains)) {
            missing.add("region");
        }
        if (!missing.isEmpty()) {
            throw wrong("a layout of kind " + layout.kind().code() + " needs, as required field or as constant: "
                    + String.join(", ", missing));
        }
    }

    /** A pattern with * and ?, case not counting. */
    private static Pattern fileNames(String glob) {
        String expression = glob.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private void onlyKeys(JsonNode node, Set<String> known, String where) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw wrong(
                        where + " has no key \"" + key + "\"; its keys are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    private String oneOf(String key, List<String> allowed) {
        String text = text(root, key, "the layout");
        if (!allowed.contains(text)) {
            throw wrong(key + " must be " + String.join(" or ", allowed) + ", found \"" + text + "\"");
        }
        return text;
    }

    private String text(JsonNode node, String key, String where) {
        String text = node.path(key).asString("");
        if (text.isBlank()) {
            throw wrong(where + " needs the key \"" + key + "\"");
        }
        return text;
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ": " + what);
    }
}
