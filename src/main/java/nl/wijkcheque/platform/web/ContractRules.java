package nl.wijkcheque.platform.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.shared.RefusalCode;

/** What holds for every route of the REST interface, and the compiler can't know. */
final class ContractRules {

    /** Bound from the token and from a header, where the compiler takes them for input. */
    static final String ACTOR = "Actor";

    static final String KEY = "IdempotencyKey";

    private static final String PROBLEM = "Problem";
    private static final String SCHEMAS = "#/components/schemas/";

    private ContractRules() {}

    /**
     * The contract of what was generated: API routes only, problems as answers, keys as headers.
     *
     * @param open routes that need no token, as {@code get /v1/path}
     */
    static Map<String, Object> applied(Map<String, Object> generated, Set<String> open) {
        Map<String, Object> contract = new LinkedHashMap<>(generated);
        Map<String, Object> paths = new TreeMap<>();
        Tree.map(generated.get("paths")).forEach((path, item) -> {
            if (path.startsWith(Paths.API + "/")) {
                String shortPath = path.substring(Paths.API.length());
                Tree.map(item).forEach((method, operation) -> complete(
                        Tree.map(operation), method, shortPath, open.contains(method + " " + path)));
                paths.put(shortPath, item);
            }
        });
        contract.put("paths", paths);
        Map<String, Object> components = Tree.child(contract, "components");
        Tree.child(components, "schemas").put(PROBLEM, problem());
        components.put("responses", Map.of(PROBLEM, problemAnswer()));
        components.put("schemas", reachable(contract, Tree.child(components, "schemas")));
        ContractBodies.tidy(components.get("schemas"));
        ContractBodies.tidy(paths);
        return contract;
    }

    private static void complete(Map<String, Object> operation, String method, String path, boolean open) {
        operation.put("operationId", nameOf(method, path));
        List<Object> parameters = new ArrayList<>(Tree.list(operation.remove("parameters")));
        boolean keyed = parameters.removeIf(parameter -> isOf(KEY, parameter));
        parameters.removeIf(parameter -> isOf(ACTOR, parameter));
        keyed |= ContractBodies.withoutBound(operation);
        // The page after which to go on; without it one gets the first.
        parameters.stream()
                .map(Tree::map)
                .filter(parameter -> "after".equals(parameter.get("name")))
                .forEach(parameter -> parameter.remove("required"));
        if (keyed) {
            parameters.add(idempotencyKey());
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        Map<String, Object> responses = Tree.child(operation, "responses");
        responses.forEach(
                (status, answer) -> Tree.map(answer).put("description", status.equals("201") ? "Made" : "Done"));
        responses.put("default", map("$ref", "#/components/responses/" + PROBLEM));
        if (open) {
            operation.put("security", new ArrayList<>());
        }
    }

    private static boolean isOf(String type, Object parameter) {
        return Tree.target(Tree.map(parameter).get("schema")).equals(type);
    }

    /** {@code get /residents/{id}} is {@code getResidentsById}: it stays when code is moved. */
    private static String nameOf(String method, String path) {
        StringBuilder name = new StringBuilder(method);
        for (String part : path.split("[/.-]", -1)) {
            String word = part.startsWith("{") ? "By" + capital(part.replaceAll("[{}]", "")) : capital(part);
            name.append(word);
        }
        return name.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Map<String, Object> idempotencyKey() {
        return map(
                "name", IdempotencyKeyBinder.HEADER,
                "in", "header",
                "description", "Of your own choice, hard to guess: a repeat under the same key gets the first answer.",
                "required", true,
                "schema", map(
                        "type", "string",
                        "minLength", IdempotencyKey.SHORTEST,
                        "maxLength", IdempotencyKey.LONGEST));
    }

    private static Map<String, Object> problemAnswer() {
        return map(
                "description", "Refused: the code says why, the sentence what to do next.",
                "content", Map.of("application/problem+json", Map.of("schema", Map.of("$ref", SCHEMAS + PROBLEM))));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> error = map(
                "type", "object",
                "description", "An input that has to change.",
                "required", List.of("code", "detail", "field"),
                "properties", map(
                        "field", map("type", "string", "nullable", true, "description", "with the path to it"),
                        "code", map("type", "string", "enum", codes()),
                        "detail", map("type", "string")));
        return map(
                "type", "object",
                "description", "Why a request was refused (RFC 9457).",
                "required", List.of("code", "detail", "errors", "status", "title", "type"),
                "properties", map(
                        "type", map("type", "string"),
                        "title", map("type", "string"),
                        "status", map("type", "integer", "format", "int32"),
                        "detail", map("type", "string", "description", "says what to do next, in Dutch or English"),
                        "code", map("type", "string", "description", "a closed list", "enum", codes()),
                        "errors", map("type", "array", "items", error)));
    }

    private static List<Object> codes() {
        return Arrays.stream(RefusalCode.values()).<Object>map(RefusalCode::name).toList();
    }

    /** Schemas that a route needs, directly or through another. */
    private static Map<String, Object> reachable(Map<String, Object> contract, Map<String, Object> schemas) {
        Set<String> found = new TreeSet<>();
        Deque<Object> open = new ArrayDeque<>(List.of(
                Tree.map(contract.get("paths")), Tree.map(Tree.map(contract.get("components")).get("responses"))));
        while (!open.isEmpty()) {
            Object node = open.pop();
            String target = Tree.target(node);
            if (schemas.containsKey(target) && found.add(target)) {
                open.push(Tree.map(schemas.get(target)));
            }
            Tree.map(node).values().forEach(value -> open.push(value == null ? "" : value));
            Tree.list(node).forEach(value -> open.push(value == null ? "" : value));
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        found.forEach(name -> kept.put(name, Tree.map(schemas.get(name))));
        return kept;
    }

    /** In the order given, as people read it. */
    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put(namesAndValues[index].toString(), namesAndValues[index + 1]);
        }
        return map;
    }
}
