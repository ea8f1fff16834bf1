package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Bad input at every route of the contract that writes: 4xx with a code of the closed list, never our own mistake, and
 * nothing stored. It walks the contract, so a new route is in it without a word here.
 */
final class BadInputTest {

    private static final Set<String> CODES = Arrays.stream(RefusalCode.values()).map(RefusalCode::name)
            .collect(Collectors.toSet());
    private static final Map<String, Set<String>> TABLE = AuthorisationTable.read();

    private final Servicepunt servicepunt = TestService.servicepunt("Bad input");
    private final List<String> wrong = new ArrayList<>();

    @Test
    void isRefusedWithACodeAndNothingIsStored() throws SQLException {
        List<Operation> writes = Operation.all().stream().filter(Operation::isWrite).toList();
        List<Api> callers = writes.stream().map(this::mayCall).toList();
        Map<String, Long> before = rows();
        for (int index = 0; index < writes.size(); index++) {
            walk(writes.get(index), callers.get(index));
        }
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " of bad input:\n" + String.join("\n", wrong));
        assertEquals(before, rows());
    }

    @Test
    void readingWithAnIdThatIsNoneOrUnknownIsRefused() {
        for (Operation operation : Operation.all()) {
            if (operation.method().equals("GET") && operation.path().contains("{")) {
                Api api = mayCall(operation);
                check(operation, "an id that is none", api.get(Routes.samplePath(operation.route(), "no-id")));
                check(operation, "an unknown id", api.get(Routes.samplePath(operation.route())));
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private void walk(Operation operation, Api api) {
        JsonNode schema = operation.bodySchema();
        BadBodies bodies = new BadBodies(operation);
        String good = schema == null ? null : bodies.wellFormed(schema).toString();
        String path = Routes.samplePath(operation.route());
        if (schema != null) {
            check(operation, "no body", send(operation, api, path, null));
            bodies.all(schema).forEach((why, body) -> check(operation, why, send(operation, api, path, body)));
        }
        if (operation.path().contains("{")) {
            check(operation, "an unknown id", send(operation, api, path, good));
            check(
                    operation,
                    "an id that is none",
                    send(operation, api, Routes.samplePath(operation.route(), "no-id"), good));
        }
        if (operation.needsKey()) {
            check(operation, "no idempotency key", api.send(operation.method(), path, good, null));
            check(operation, "a short idempotency key", api.send(operation.method(), path, good, "short"));
        }
    }

    private static Api.Answer send(Operation operation, Api api, String path, @Nullable String body) {
        return api.send(operation.method(), path, body, UUID.randomUUID().toString());
    }

    private void check(Operation operation, String why, Api.Answer answer) {
        boolean refused = answer.status() >= 400
                && answer.status() < 500
                && answer.header("Content-Type").startsWith("application/problem+json")
                && CODES.contains(answer.code());
        if (!refused) {
            String text = answer.text();
            wrong.add(operation.route() + " with " + why + ": " + answer.status() + " "
                    + text.substring(0, Math.min(200, text.length())));
        }
    }

    /** Someone who may use this route, so that the input is looked at; staff where there is a choice. */
    private Api mayCall(Operation operation) {
        Set<String> roles = TABLE.getOrDefault(operation.route(), Set.of());
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(role.name()))
                .reduce((first, later) -> later)
                .map(role -> TestService.api(TestService.actor(servicepunt, role)))
                .orElseGet(TestService::apiOfNobody);
    }

    /** How many rows each table has, but the trail of who did what. */
    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : Database.column("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name <> 'audit_event'")) {
            String count = Database.column("SELECT COUNT(*) FROM `" + table + "`").getFirst();
            counts.put(table, Long.valueOf(count));
        }
        return counts;
    }
}
