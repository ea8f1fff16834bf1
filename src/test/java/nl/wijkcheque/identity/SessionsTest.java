package nl.wijkcheque.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

/** How long who is logged in stays so. */
final class SessionsTest {

    private final Servicepunt servicepunt = TestService.servicepunt("Sessies");
    private final Actor admin = TestService.actor(servicepunt, Role.ADMIN);
    private final Actor clerk = TestService.clerkWithoutTill(servicepunt);
    private final Accounts accounts = TestService.bean(Accounts.class);
    private final Logins logins = TestService.bean(Logins.class);

    @Test
    void whoseAccountIsClosedIsOutAtOnce() {
        Api api = TestService.api(clerk);
        Browser browser = TestService.browser(clerk);
        api.get("/v1/me").expect(200);
        logins.setActive(admin, clerk.account(), false).orThrow();
        assertEquals("LOGIN_NEEDED", api.get("/v1/me").expect(401).code());
        assertTrue(browser.open("/account").text().contains("Inloggen"), "she is asked to log in");
        logins.setActive(admin, clerk.account(), true).orThrow();
        api.get("/v1/me").expect(401);
        TestService.api(clerk).get("/v1/me").expect(200);
    }

    @Test
    void aNewPasswordEndsWhatWasOpenWithTheOldOne() {
        Api api = TestService.api(clerk);
        logins.renew(admin, clerk.account()).orThrow();
        api.get("/v1/me").expect(401);
        TestService.api(admin).get("/v1/me").expect(200);
    }

    @Test
    void whoChangesHerOwnPasswordStaysWhereSheIsAndIsOutElsewhere() {
        Api elsewhere = TestService.api(clerk);
        Browser here = TestService.browser(clerk);
        here.submit("/account/password", Map.of("old", TestService.PASSWORD, "changed", "een heel ander woord"))
                .expect(200);
        assertTrue(here.open("/account").text().contains("Uitloggen"), "she is still logged in");
        elsewhere.get("/v1/me").expect(401);
    }

    @Test
    void whoGuessesTheOldPasswordIsBlockedToo() {
        for (int attempt = 0; attempt < Accounts.FAILURES_ALLOWED; attempt++) {
            String code = change("fout wachtwoord").expect(400).code();
            assertEquals("PASSWORD_WRONG", code);
        }
        assertEquals("LOGIN_BLOCKED", change(TestService.PASSWORD).expect(429).code());
    }

    @Test
    void anotherNodeHearsOfIt() {
        EndedSessions other = new EndedSessions(
                TestService.bean(AccountRows.class),
                TestService.bean(Sessions.class).length(),
                TestService.bean(Clock.class));
        UUID account = clerk.account().value();
        accounts.setActive(admin, clerk.account(), false).orThrow();
        assertFalse(other.isOver(account, 0), "it does not know yet");
        other.refresh();
        assertTrue(other.isOver(account, 0));
        assertFalse(other.isOver(account, 1), "a later login is another session");
        assertFalse(other.isOver(admin.account().value(), 0));
    }

    private Api.Answer change(String old) {
        return TestService.api(clerk)
                .put("/v1/me/password", "{\"old\":\"%s\",\"changed\":\"een heel ander woord\"}".formatted(old));
    }
}
