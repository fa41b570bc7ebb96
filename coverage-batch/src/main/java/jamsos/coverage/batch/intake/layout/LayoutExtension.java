package jamsos.coverage.batch.intake.layout;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A layout that builds on one that ships (perluasan susunan): its own keys replace those of the base; fields are joined by
 * name, their aliases put before those of the base; constants and rules are joined by column, and of a constant and a rule
 * for one column the own one holds.
 */
final class LayoutExtension {

    private static final List<String> NOT_PASSED_ON = List.of("canonical", "files", "extends");
    private static final List<String> BY_COLUMN = List.of("constants", "rules");

    private LayoutExtension() {}

    static JsonNode of(JsonNode base, JsonNode own) {
        ObjectNode whole = ((ObjectNode) base).deepCopy();
        whole.remove(NOT_PASSED_ON);
        BY_COLUMN.forEach(key -> own.path(key).propertyNames().forEach(column -> forget(whole, column)));
        own.properties().forEach(entry -> {
            String key = entry.getKey();
            JsonNode value = entry.getValue();
            if (key.equals("fields") && value.isArray()) {
                join(whole.withArray("fields"), value);
            } else if (BY_COLUMN.contains(key) && value instanceof ObjectNode columns) {
                whole.withObject("/" + key).setAll(columns.deepCopy());
            } else if (!key.equals("extends")) {
                whole.set(key, value);
            }
        });
        return whole;
    }

    private static void forget(ObjectNode base, String column) {
        for (String key : BY_COLUMN) {
            if (base.path(key) instanceof ObjectNode columns) {
                columns.remove(column);
            }
        }
    }

    private static void join(ArrayNode fields, JsonNode own) {
        for (JsonNode field : own) {
            int at = 0;
            while (at < fields.size() && !fields.get(at).path("name").equals(field.path("name"))) {
                at++;
            }
            if (at < fields.size() && field instanceof ObjectNode and) {
                join((ObjectNode) fields.get(at), and);
            } else {
                fields.add(field);
            }
        }
    }

    private static void join(ObjectNode field, ObjectNode own) {
        ArrayNode aliases = field.arrayNode();
        own.path("aliases").forEach(aliases::add);
        field.path("aliases").forEach(aliases::add);
        field.setAll(own.deepCopy());
        field.set("aliases", aliases);
    }
}
