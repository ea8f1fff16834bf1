package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

/** Every route × every role, against one table. What the table does not allow is refused. */
final class AuthorisationTest {

    private static final Map<String, Set<String>> TABLE = AuthorisationTable.read();

    @Test
    void theTableNamesEveryRouteAndNoOther() {
        assertEquals(String.join("\n", new TreeSet<>(TABLE.keySet())), String.join("\n", Routes.all()));
    }

    @Test
    void aStrangerGetsIntoPublicRoutesOnly() {
        Api stranger = TestService.apiOfNobody();
        List<String> wrong = new ArrayList<>();
        TABLE.forEach((route, roles) -> {
            boolean open = roles.contains(AuthorisationTable.PUBLIC);
            if (open == isTurnedAway(call(stranger, route), true)) {
                wrong.add(route + " for a stranger should be " + (open ? "open" : "closed"));
            }
        });
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void eachRoleGetsWhereTheTableSaysAndNowhereElse() {
        Servicepunt servicepunt = TestService.servicepunt("Authorisation");
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            Api api = TestService.api(TestService.actor(servicepunt, role));
            TABLE.forEach((route, roles) -> {
                boolean allowed = roles.contains(role.name()) || roles.contains(AuthorisationTable.PUBLIC);
                Api.Answer answer = call(api, route);
                if (allowed == isTurnedAway(answer, false)) {
                    wrong.add(role + " " + route + ": should be " + (allowed ? "allowed" : "refused") + ", was "
                            + answer.status());
                }
            });
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    /** With nothing useful in it: who may is told what is wrong with the input, who may not is turned away first. */
    private static Api.Answer call(Api api, String route) {
        String method = Routes.method(route);
        if (method.equals("POST") && !route.startsWith("POST /v1/")) {
            return api.postForm(Routes.samplePath(route));
        }
        String body = method.equals("GET") || method.equals("DELETE") ? null : "{}";
        return api.send(method, Routes.samplePath(route), body, "authorisation-test-key");
    }

    private static boolean isTurnedAway(Api.Answer answer, boolean stranger) {
        boolean sentToLogin = answer.status() == 303
                && answer.header("Location").startsWith("/login?back=");
        if (stranger) {
            return sentToLogin || (answer.status() == 401 && answer.text().contains("LOGIN_NEEDED"));
        }
        return answer.status() == 403 && !answer.text().contains("CROSS_SITE");
    }
}
