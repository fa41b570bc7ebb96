package jamsos.coverage.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Keys and values of a YAML file, read strictly: whatever is not understood is refused with file, key, what was expected
 * and what was found.
 */
final class ConfigurationSection {

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final Path file;
    private final String prefix;
    private final JsonNode node;

    private ConfigurationSection(Path file, String prefix, JsonNode node) {
        this.file = file;
        this.prefix = prefix;
        this.node = node;
    }

    /** The whole of a file; an empty file is an empty section. */
    static ConfigurationSection ofFile(Path file) {
        JsonNode root;
        try {
            root = YAML.readTree(file);
        } catch (JacksonException e) {
            String where = e.getLocation() == null ? "" : " " + e.getLocation().getLineNr();
            throw new UsageException(
                    file + ", baris" + where + ": bukan YAML yang sah: " + e.getOriginalMessage(),
                    file + ", line" + where + ": not valid YAML: " + e.getOriginalMessage());
        }
        if (!root.isObject() && !isEmpty(root)) {
            throw new UsageException(
                    file + ": diharapkan kunci dan nilai seperti \"notice: DATA SINTETIS\", ditemukan " + shown(root),
                    file + ": expected keys and values such as \"notice: DATA SINTETIS\", found " + shown(root));
        }
        return new ConfigurationSection(file, "", root);
    }

    /** Refuses any other key. */
    void allowOnly(String... keys) {
        for (String key : node.propertyNames()) {
            if (!List.of(keys).contains(key)) {
                throw new UsageException(
                        file + ": kunci \"" + prefix + key + "\" tidak dikenal; diharapkan salah satu dari "
                                + String.join(", ", keys),
                        file + ": unknown key \"" + prefix + key + "\"; expected one of " + String.join(", ", keys));
            }
        }
    }

    /** The keys and values below a key; empty where the key is left out. */
    Optional<ConfigurationSection> section(String key) {
        return find(key).map(value -> {
            if (!value.isObject()) {
                throw refused(key, "kunci dan nilai di bawahnya", "keys and values below it", value);
            }
            return new ConfigurationSection(file, prefix + key + ".", value);
        });
    }

    /** A list, each of its entries with keys and values; none where the key is left out. */
    List<ConfigurationSection> sections(String key) {
        List<ConfigurationSection> sections = new ArrayList<>();
        find(key).ifPresent(list -> {
            if (!list.isArray()) {
                throw refused(key, "daftar (setiap butir diawali -)", "a list (each entry begins with -)", list);
            }
            for (JsonNode entry : list) {
                if (!entry.isObject()) {
                    throw refused(key, "butir dengan kunci dan nilai", "entries with keys and values", entry);
                }
                sections.add(new ConfigurationSection(file, prefix + key + "." + (sections.size() + 1) + ".", entry));
            }
        });
        return sections;
    }

    /** A text; empty where the key is left out or the text is blank. */
    Optional<String> text(String key) {
        return find(key)
                .map(value -> {
                    if (!value.isString()) {
                        throw refused(key, "teks (angka di antara tanda kutip)", "text (digits in quotes)", value);
                    }
                    return value.asString().strip();
                })
                .filter(text -> !text.isEmpty());
    }

    /** A text that must be there. */
    String requiredText(String key) {
        return text(key).orElseThrow(() -> refused(key, "teks", "text", node.path(key)));
    }

    /** A path as written here, from the folder of this file. */
    Path path(String text) {
        return file.resolveSibling(text).normalize();
    }

    /** A whole number between two bounds, both allowed; empty where the key is left out. */
    OptionalInt wholeNumber(String key, int low, int high) {
        return find(key)
                .map(value -> {
                    if (!value.isInt() || value.asInt() < low || value.asInt() > high) {
                        throw refused(
                                key,
                                "bilangan bulat dari " + low + " sampai " + high,
                                "a whole number from " + low + " to " + high,
                                value);
                    }
                    return OptionalInt.of(value.asInt());
                })
                .orElse(OptionalInt.empty());
    }

    /** true or false. */
    boolean yesOrNo(String key, boolean otherwise) {
        return find(key)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw refused(key, "true atau false", "true or false", value);
                    }
                    return value.asBoolean();
                })
                .orElse(otherwise);
    }

    private Optional<JsonNode> find(String key) {
        return Optional.of(node.path(key)).filter(value -> !isEmpty(value));
    }

    private UsageException refused(String key, String expectedId, String expectedEn, JsonNode found) {
        return new UsageException(
                file + ": \"" + prefix + key + "\": diharapkan " + expectedId + ", ditemukan " + shown(found),
                file + ": \"" + prefix + key + "\": expected " + expectedEn + ", found " + shown(found));
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String shown(JsonNode node) {
        return isEmpty(node) ? "-" : node.toString();
    }
}
