package nl.wijkcheque.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps and lists without types, as YAML has them; what is missing is empty. */
final class Tree {

    private Tree() {}

    /** The map under this name, made when there is none. */
    static Map<String, Object> child(Map<String, Object> node, String name) {
        return map(node.computeIfAbsent(name, missing -> new LinkedHashMap<>()));
    }

    @SuppressWarnings("unchecked") // keys of YAML that we wrote are words
    static Map<String, Object> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object node) {
        return node instanceof List<?> list ? (List<Object>) list : new ArrayList<>();
    }

    static String text(@Nullable Object node) {
        return node == null ? "" : node.toString();
    }

    /** The name that a {@code $ref} in this node points to, or empty. */
    static String target(@Nullable Object node) {
        String reference = text(map(node).get("$ref"));
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
