package nl.wijkcheque.planning.week;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.planning.rule.Windows;

/** Writes and reads the small parts of which problems and plans consist. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    Json with(String name, JsonNode value) {
        fields.put(name, value);
        return this;
    }

    Json with(String name, String value) {
        return with(name, JsonNode.createStringNode(value));
    }

    Json with(String name, long value) {
        return with(name, JsonNode.createNumberNode(value));
    }

    Json with(String name, boolean value) {
        return with(name, JsonNode.createBooleanNode(value));
    }

    JsonNode node() {
        return JsonNode.createObjectNode(fields);
    }

    static <T> JsonNode list(Collection<T> all, Function<T, JsonNode> each) {
        return JsonNode.createArrayNode(all.stream().map(each).toList());
    }

    /** In an order that does not depend on the machine. */
    static <T> JsonNode names(Collection<T> all) {
        return list(all.stream().map(Object::toString).sorted(Comparator.naturalOrder()).toList(),
                JsonNode::createStringNode);
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        node.values().forEach(value -> all.add(each.apply(value)));
        return all;
    }

    static <T> List<T> ids(JsonNode node, Function<UUID, T> type) {
        return list(node, value -> type.apply(UUID.fromString(value.getStringValue())));
    }

    static JsonNode windows(Windows windows) {
        List<JsonNode> all = new ArrayList<>();
        for (int at = 0; at < windows.size(); at++) {
            all.add(JsonNode.createArrayNode(List.of(
                    JsonNode.createNumberNode(windows.from(at)), JsonNode.createNumberNode(windows.until(at)))));
        }
        return JsonNode.createArrayNode(all);
    }

    static Windows windows(JsonNode node) {
        return Windows.merged(list(node, pair -> list(pair, JsonNode::getIntValue).stream()
                .mapToInt(Integer::intValue)
                .toArray()));
    }

    /** @throws IllegalArgumentException when it is not there */
    static JsonNode get(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("lacks " + name);
        }
        return value;
    }

    static String text(JsonNode node, String name) {
        return get(node, name).getStringValue();
    }

    static int number(JsonNode node, String name) {
        return get(node, name).getIntValue();
    }

    static boolean isTrue(JsonNode node, String name) {
        return get(node, name).getBooleanValue();
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, Argument.of(JsonNode.class));
        } catch (IOException failure) {
            throw new IllegalArgumentException("is not JSON", failure);
        }
    }
}
