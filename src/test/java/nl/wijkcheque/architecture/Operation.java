package nl.wijkcheque.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkcheque.TestService;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the contract.
 *
 * @param path without {@code /v1}, with its placeholders
 */
record Operation(String method, String path, JsonNode node, JsonNode document) {

    static List<Operation> all() {
        JsonNode document = TestService.apiOfNobody().get("/v1/openapi.json").expect(200).json();
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new Operation(
                        method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), document))));
        return operations;
    }

    /** As in the table of routes. */
    String route() {
        return method + " /v1" + path;
    }

    boolean isWrite() {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    boolean needsKey() {
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("name").asText().equals("Idempotency-Key")) {
                return true;
            }
        }
        return false;
    }

    /** What its body must be, or null when it has none. */
    @Nullable
    JsonNode bodySchema() {
        JsonNode schema = node.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? null : resolved(schema);
    }

    /** The schema itself, where this only points to it. */
    JsonNode resolved(JsonNode schema) {
        JsonNode all = schema.path("allOf");
        if (all.size() == 1) {
            return resolved(all.get(0));
        }
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }
}
