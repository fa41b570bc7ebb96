package jamsos.coverage.batch.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A part of a layout file, read strictly (bagian berkas susunan): what is not understood is refused with file and key. */
final class LayoutNode {

    private final String file;
    private final String indonesian;
    private final String english;
    private final JsonNode node;

    private LayoutNode(String file, String indonesian, String english, JsonNode node) {
        this.file = file;
        this.indonesian = indonesian;
        this.english = english;
        this.node = node;
    }

    /** The whole of a file. */
    static LayoutNode root(String file, JsonNode node) {
        LayoutNode root = new LayoutNode(file, "susunan", "the layout", node);
        if (!node.isObject()) {
            throw root.wrong("isinya harus kunci dan nilai", "it must hold keys and values");
        }
        return root;
    }

    /** What is below a key, as it is called in messages. */
    LayoutNode below(String key, String inIndonesian, String inEnglish) {
        return new LayoutNode(file, inIndonesian, inEnglish, node.path(key));
    }

    /** The same under a better name. */
    LayoutNode named(String inIndonesian, String inEnglish) {
        return new LayoutNode(file, inIndonesian, inEnglish, node);
    }

    /** The parts of a list below a key. */
    List<LayoutNode> each(String key, String inIndonesian, String inEnglish) {
        List<LayoutNode> parts = new ArrayList<>();
        JsonNode list = node.path(key);
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong("\"" + key + "\" harus daftar", "\"" + key + "\" must be a list");
        }
        list.forEach(part -> parts.add(new LayoutNode(file, inIndonesian, inEnglish, part)));
        return parts;
    }

    /** Refuses any other key. */
    LayoutNode only(Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                String keys = String.join(", ", new TreeSet<>(known));
                throw wrong(
                        indonesian + " tidak mengenal kunci \"" + key + "\"; kuncinya: " + keys,
                        english + " has no key \"" + key + "\"; its keys are " + keys);
            }
        }
        return this;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The keys in the order of the file. */
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    boolean yes(String key) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw wrong(
                    "\"" + key + "\" harus true atau false, ditemukan \"" + value.asString("") + "\"",
                    "\"" + key + "\" must be true or false, found \"" + value.asString("") + "\"");
        }
        return value.asBoolean(false);
    }

    /** A text that must be there. */
    String text(String key) {
        return optional(key).orElseThrow(() -> needs(key));
    }

    /** A text; empty where the key is left out or blank. */
    Optional<String> optional(String key) {
        return Optional.of(node.path(key).asString("")).filter(text -> !text.isBlank());
    }

    /** One of some words. */
    String oneOf(String key, List<String> allowed) {
        String text = text(key);
        if (!allowed.contains(text)) {
            throw wrong(
                    key + " harus " + String.join(" atau ", allowed) + ", ditemukan \"" + text + "\"",
                    key + " must be " + String.join(" or ", allowed) + ", found \"" + text + "\"");
        }
        return text;
    }

    /** Texts below a key: a list, or one alone. */
    List<String> texts(String key) {
        return texts(node.path(key));
    }

    /** Texts below a key, at least one, none of them blank. */
    List<String> someTexts(String key) {
        List<String> texts = texts(key);
        if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
            throw needs(key);
        }
        return texts;
    }

    private LayoutFault needs(String key) {
        return wrong(indonesian + " memerlukan kunci \"" + key + "\"", english + " needs the key \"" + key + "\"");
    }

    /** The texts of this part itself. */
    List<String> texts() {
        return texts(node);
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        if (nodes.isValueNode()) {
            texts.add(nodes.asString(""));
        }
        nodes.forEach(each -> texts.add(each.asString("")));
        return texts;
    }

    /** What a rule of layouts says against. */
    LayoutFault wrong(String inIndonesian, String inEnglish) {
        return new LayoutFault(file, inIndonesian, inEnglish);
    }
}
