package nl.wijkcheque.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the contract says of bodies, where the compiler says too much. */
final class ContractBodies {

    private ContractBodies() {}

    /**
     * Takes what is bound from elsewhere out of the body of this operation, and the body with it when nothing stays.
     *
     * @return whether an idempotency key was among it
     */
    static boolean withoutBound(Map<String, Object> operation) {
        Map<String, Object> body = Tree.map(operation.get("requestBody"));
        boolean keyed = false;
        boolean empty = !body.isEmpty();
        for (Object content : Tree.map(body.get("content")).values()) {
            Map<String, Object> media = Tree.map(content);
            Map<String, Object> schema = Tree.map(media.get("schema"));
            keyed |= removeBound(schema);
            List<Object> parts = Tree.list(schema.get("allOf"));
            for (Object part : parts) {
                keyed |= removeBound(Tree.map(part));
            }
            parts.removeIf(part -> isEmptyObject(Tree.map(part)));
            if (parts.size() == 1 && schema.size() == 1) {
                media.put("schema", parts.getFirst());
            }
            empty &= isEmptyObject(schema);
        }
        if (empty) {
            operation.remove("requestBody");
        }
        return keyed;
    }

    /** Properties that must be there are never null, and what was written for Javadoc is read as it is meant. */
    static void tidy(Object node) {
        Map<String, Object> map = Tree.map(node);
        Map<String, Object> properties = Tree.map(map.get("properties"));
        Tree.list(map.get("required"))
                .forEach(name -> Tree.map(properties.get(name.toString())).remove("nullable"));
        if (map.get("description") instanceof String text) {
            map.put("description", text.replace("\\[", "[").replace("\\]", "]").replace("--", "–"));
        }
        if (map.containsKey("application/pdf")) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("format", "binary");
            Tree.map(map.get("application/pdf")).put("schema", schema);
        }
        map.values().forEach(ContractBodies::tidy);
        Tree.list(node).forEach(ContractBodies::tidy);
    }

    private static boolean removeBound(Map<String, Object> schema) {
        Map<String, Object> properties = Tree.map(schema.get("properties"));
        boolean keyed = properties.values().stream()
                .anyMatch(property -> Tree.target(property).equals(ContractRules.KEY));
        List<String> bound = properties.entrySet().stream()
                .filter(property -> List.of(ContractRules.ACTOR, ContractRules.KEY)
                        .contains(Tree.target(property.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        bound.forEach(properties::remove);
        // With several parts the names stand beside them, not within.
        if (schema.containsKey("required")) {
            List<Object> required = Tree.list(schema.get("required"));
            required.removeIf(name -> bound.contains(name) || List.of("actor", "key").contains(name));
            if (required.isEmpty()) {
                schema.remove("required");
            }
        }
        return keyed;
    }

    private static boolean isEmptyObject(Map<String, Object> schema) {
        return "object".equals(schema.get("type"))
                && Tree.map(schema.get("properties")).isEmpty()
                && schema.keySet().stream().allMatch(key -> key.equals("type") || key.equals("properties"));
    }
}
