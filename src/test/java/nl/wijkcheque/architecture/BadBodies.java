package nl.wijkcheque.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies that an operation must refuse, made from the contract: each has one thing wrong. */
final class BadBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(100_000);

    private final Operation operation;

    BadBodies(Operation operation) {
        this.operation = operation;
    }

    /** A body of the right form, with what the contract asks for: in form right, in meaning perhaps not. */
    JsonNode wellFormed(JsonNode schema) {
        JsonNode type = operation.resolved(schema);
        if (type.path("enum").size() > 0) {
            return type.path("enum").get(0);
        }
        return switch (type.path("type").asText()) {
            case "object" -> {
                ObjectNode body = JSON.objectNode();
                type.path("properties")
                        .properties()
                        .forEach(property -> body.set(property.getKey(), wellFormed(property.getValue())));
                yield body;
            }
            case "array" -> {
                ArrayNode items = JSON.arrayNode();
                items.add(wellFormed(type.path("items")));
                yield items;
            }
            case "integer", "number" -> JSON.numberNode(Math.max(1, type.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(wellFormedText(type));
        };
    }

    private static String wellFormedText(JsonNode type) {
        return switch (type.path("format").asText()) {
            case "uuid" -> "00000000-0000-7000-8000-000000000000";
            case "date" -> "2026-03-02";
            case "date-time" -> "2026-03-02T09:00:00Z";
            case "partial-time", "time" -> "09:00";
            default -> "x".repeat(Math.max(1, type.path("minLength").asInt(1)));
        };
    }

    /** Every bad body by what is wrong with it. */
    Map<String, String> all(JsonNode schema) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("a list", "[]");
        bodies.put("a word", "\"x\"");
        bodies.put("a number", "1");
        bodies.put("nothing", "null");
        bodies.put("half of it", "{\"a\":");
        ObjectNode good = (ObjectNode) wellFormed(schema);
        ObjectNode more = good.deepCopy();
        more.put("doesNotExist", 1);
        bodies.put("an unknown property", more.toString());
        for (String required : required(schema)) {
            ObjectNode less = good.deepCopy();
            less.remove(required);
            bodies.put("without " + required, less.toString());
        }
        properties(schema).forEach((name, property) -> wrong(property).forEach((why, value) -> {
            ObjectNode body = good.deepCopy();
            body.set(name, value);
            bodies.put(name + " " + why, body.toString());
        }));
        return bodies;
    }

    private Map<String, JsonNode> wrong(JsonNode property) {
        JsonNode type = operation.resolved(property);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        switch (type.path("type").asText()) {
            case "object" -> {
                values.put("as a word", JSON.textNode("x"));
                values.put("as a list", JSON.arrayNode());
            }
            case "array" -> {
                values.put("as a word", JSON.textNode("x"));
                values.put("as an object", JSON.objectNode());
                ArrayNode nothing = JSON.arrayNode();
                nothing.addNull();
                values.put("with nothing in it", nothing);
            }
            case "integer", "number" -> {
                values.put("as a word", JSON.textNode("x"));
                values.put("as an object", JSON.objectNode());
                values.put("too large", JSON.numberNode(new java.math.BigInteger("9".repeat(30))));
                values.put("far too small", JSON.numberNode(Long.MIN_VALUE));
            }
            case "boolean" -> {
                values.put("as a word", JSON.textNode("x"));
                values.put("as an object", JSON.objectNode());
            }
            default -> {
                values.put("as an object", JSON.objectNode());
                values.put("too long", TextNode.valueOf(LONG));
            }
        }
        return values;
    }

    private List<String> required(JsonNode schema) {
        List<String> names = new ArrayList<>();
        operation.resolved(schema).path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        operation.resolved(schema)
                .path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        return properties;
    }
}
