package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.NewAccount;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Bad input at every route of the contract that writes: 4xx with a code of the closed list, never our own mistake, and
 * nothing stored. It walks the contract, so a new route is in it without a word here.
 */
final class BadInputTest {

    private static final Set<String> CODES = Arrays.stream(RefusalCode.values()).map(RefusalCode::name)
            .collect(Collectors.toSet());

    private final Api api = caller();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void isRefusedWithACodeAndNothingIsStored() throws SQLException {
        List<Operation> writes = Operation.all().stream().filter(Operation::isWrite).toList();
        Map<String, Long> before = rows();
        writes.forEach(this::walk);
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " of bad input:\n" + String.join("\n", wrong));
        assertEquals(before, rows());
    }

    @Test
    void readingWithAnIdThatIsNoneOrUnknownIsRefused() {
        for (Operation operation : Operation.all()) {
            if (operation.method().equals("GET") && operation.path().contains("{")) {
                check(operation, "an id that is none", api.get(Routes.samplePath(operation.route(), "no-id")));
                check(operation, "an unknown id", api.get(Routes.samplePath(operation.route())));
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private void walk(Operation operation) {
        JsonNode schema = operation.bodySchema();
        BadBodies bodies = new BadBodies(operation);
        String good = schema == null ? null : bodies.wellFormed(schema).toString();
        String path = Routes.samplePath(operation.route());
        if (schema != null) {
            check(operation, "no body", send(operation, path, null));
            bodies.all(schema).forEach((why, body) -> check(operation, why, send(operation, path, body)));
        }
        if (operation.path().contains("{")) {
            check(operation, "an unknown id", send(operation, path, good));
            check(
                    operation,
                    "an id that is none",
                    send(operation, Routes.samplePath(operation.route(), "no-id"), good));
        }
        if (operation.needsKey()) {
            check(operation, "no idempotency key", api.send(operation.method(), path, good, null));
            check(operation, "a short idempotency key", api.send(operation.method(), path, good, "short"));
        }
    }

    private Api.Answer send(Operation operation, String path, @Nullable String body) {
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

    /** Someone who may do everything, so that the input is looked at. */
    private static Api caller() {
        Accounts accounts = TestService.bean(Accounts.class);
        NewAccount account = new NewAccount(
                "everything-" + UUID.randomUUID(),
                TestService.PASSWORD,
                "Everything",
                EnumSet.allOf(Role.class),
                TestService.servicepunt("Bad input").id(),
                null,
                null);
        return TestService.api(
                accounts.actor(accounts.create(null, account).orThrow()).orElseThrow());
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
