package nl.wijkcheque.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

/** Accounts, as an administrator keeps them and as everybody keeps her own. */
final class AccountPagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern PASSWORD = Pattern.compile("[a-z346789]{4}-[a-z346789]{4}-[a-z346789]{4}");

    private final Servicepunt servicepunt = TestService.servicepunt("Accounts");
    private final Actor admin = TestService.actor(servicepunt, Role.ADMIN);
    private final Browser browser = TestService.browser(admin);
    private final Accounts accounts = TestService.bean(Accounts.class);

    @Test
    void aColleagueIsAddedAndHerPasswordIsShownOnce() {
        String username = fresh();
        Browser.Shown shown = add(username).expect(200);
        String password = passwordOn(shown);
        assertTrue(accounts.login(username, password) instanceof Outcome.Done, "the password works");
        String list = browser.open("/accounts?after=" + username.substring(0, username.length() - 1)).text();
        assertTrue(list.contains(username) && list.contains("Nieuwe Collega"), list);
        assertFalse(list.contains(password), "shown once");
    }

    @Test
    void anAccountIsFoundByAPartOfItsNameOrUsername() {
        String username = fresh();
        add(username).expect(200);
        String byUsername = browser.submit("/accounts/search", Map.of("name", username.toUpperCase(Locale.ROOT)))
                .expect(200)
                .text();
        assertTrue(byUsername.contains(username) && byUsername.contains("Nieuwe Collega"), byUsername);
        assertTrue(browser.submit("/accounts/search", Map.of("name", "we colle")).text().contains("Nieuwe Collega"));
        String nobody = browser.submit("/accounts/search", Map.of("name", username + "x")).expect(200).text();
        assertTrue(nobody.contains("Niemand gevonden"), nobody);
        assertEquals("/accounts", browser.submit("/accounts/search", Map.of("name", " ")).expect(200).path());
    }

    @Test
    void theSameFormSentTwiceMakesOneAccountAndShowsTheSamePassword() {
        String username = fresh();
        Map<String, String> form = form(username, browser.open("/accounts/new").key());
        String first = passwordOn(browser.submit("/accounts", form).expect(200));
        assertEquals(first, passwordOn(browser.submit("/accounts", form).expect(200)));
    }

    @Test
    void whatIsWrongComesBackBesideItsField() {
        Browser.Shown again = browser.submit(
                "/accounts",
                Map.of("key", browser.open("/accounts/new").key(), "username", "a b", "name", ""));
        assertEquals(400, again.status());
        assertTrue(again.text().contains("Kies een inlognaam van 3 tot 40 letters"), again.text());
        assertTrue(again.html().contains("value=\"a b\""), again.html());
        String taken = fresh();
        add(taken).expect(200);
        assertTrue(add(taken).expect(400).text().contains("al in gebruik"));
    }

    @Test
    void nobodyBecomesAResidentOrParticipantHere() {
        Api.Answer answer = TestService.api(admin)
                .post("/v1/accounts",
                        "{\"username\":\"%s\",\"name\":\"X\",\"roles\":[\"RESIDENT\"]}".formatted(fresh()));
        assertEquals("INPUT_INVALID", answer.expect(400).code());
    }

    @Test
    void whoIsBlockedCanNotLogInAndComesBackLater() {
        Actor clerk = TestService.actor(servicepunt, Role.CLERK);
        Browser.Shown blocked = browser.submit("/accounts/" + clerk.account() + "/active", Map.of("active", "false"));
        assertTrue(blocked.expect(200).text().contains("Geblokkeerd"), blocked.text());
        assertTrue(accounts.login(clerk.name(), TestService.PASSWORD) instanceof Outcome.Refused);
        browser.submit("/accounts/" + clerk.account() + "/active", Map.of("active", "true")).expect(200);
        assertTrue(accounts.login(clerk.name(), TestService.PASSWORD) instanceof Outcome.Done);
    }

    @Test
    void anAdministratorCanNotLockHerselfOut() {
        String own = browser.open("/accounts/" + admin.account()).expect(200).text();
        assertFalse(own.contains("Blokkeren"), own);
        Api.Answer answer = TestService.api(admin)
                .put("/v1/accounts/" + admin.account() + "/active", "{\"active\":false}");
        assertEquals("OWN_ACCOUNT", answer.expect(409).code());
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        Actor clerk = TestService.actor(servicepunt, Role.CLERK);
        String path = "/accounts/" + clerk.account();
        Browser.Shown shown = browser.submit(
                path + "/passwords", Map.of("key", browser.open(path).key()));
        String password = passwordOn(shown.expect(200));
        assertTrue(accounts.login(clerk.name(), password) instanceof Outcome.Done);
        assertTrue(accounts.login(clerk.name(), TestService.PASSWORD) instanceof Outcome.Refused);
    }

    @Test
    void everybodyChangesHerOwnPassword() {
        Actor participant = TestService.actor(servicepunt, Role.PARTICIPANT);
        Browser own = TestService.browser(participant);
        Browser.Shown shortOne = own.submit(
                "/account/password", Map.of("old", TestService.PASSWORD, "changed", "kort"));
        assertTrue(shortOne.expect(400).text().contains("minstens 10 tekens"), shortOne.text());
        Browser.Shown wrong = own.submit(
                "/account/password", Map.of("old", "niet dit", "changed", "paard batterij nietje"));
        assertTrue(wrong.expect(400).text().contains("niet uw wachtwoord"), wrong.text());
        assertFalse(wrong.html().contains("paard batterij"), "a password is never sent back");
        Browser.Shown done = own.submit(
                "/account/password", Map.of("old", TestService.PASSWORD, "changed", "paard batterij nietje"));
        assertTrue(done.expect(200).text().contains("is veranderd"), done.text());
        assertTrue(accounts.login(participant.name(), "paard batterij nietje") instanceof Outcome.Done);
    }

    @Test
    void theApiDoesTheSame() {
        Api api = TestService.api(admin);
        String username = fresh();
        Api.Answer made = api.post(
                "/v1/accounts",
                "{\"username\":\"%s\",\"name\":\"Nieuwe Collega\",\"roles\":[\"CLERK\",\"FOREMAN\"]}"
                        .formatted(username))
                .expect(201);
        assertTrue(PASSWORD.matcher(made.json().path("password").asText()).matches());
        String id = made.json().path("id").asText();
        api.put("/v1/accounts/" + id + "/active", "{\"active\":false}").expect(200);
        int last = username.length() - 1;
        String justBefore = username.substring(0, last) + (char) (username.charAt(last) - 1) + "~";
        Api.Answer page = api.get("/v1/accounts?size=1&after=" + justBefore)
                .expect(200);
        assertEquals(username, page.json().at("/items/0/username").asText());
        assertFalse(page.json().at("/items/0/active").asBoolean());
        Actor clerk = TestService.actor(servicepunt, Role.CLERK);
        TestService.api(clerk)
                .put("/v1/me/password",
                        "{\"old\":\"%s\",\"changed\":\"een ander wachtwoord\"}".formatted(TestService.PASSWORD))
                .expect(204);
        assertTrue(accounts.login(clerk.name(), "een ander wachtwoord") instanceof Outcome.Done);
    }

    private Browser.Shown add(String username) {
        return browser.submit("/accounts", form(username, browser.open("/accounts/new").key()));
    }

    private static Map<String, String> form(String username, String key) {
        return Map.of("key", key, "username", username, "name", "Nieuwe Collega", "roles", "CLERK");
    }

    private static String passwordOn(Browser.Shown shown) {
        Matcher found = PASSWORD.matcher(shown.text());
        assertTrue(found.find(), shown.text());
        return found.group();
    }

    private static String fresh() {
        return "collega-%05d".formatted(COUNT.incrementAndGet());
    }
}
