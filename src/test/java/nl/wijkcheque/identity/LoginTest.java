package nl.wijkcheque.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LoginTest {

    private final Actor clerk = TestService.actor(TestService.servicepunt("Login"), Role.CLERK);
    private final Api nobody = TestService.apiOfNobody();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void rightPasswordGivesATokenThatSaysWhoOneIs() {
        String token = login(TestService.PASSWORD).expect(200).json().path("accessToken").asText();
        assertFalse(token.isEmpty());
        assertEquals(
                clerk.name(),
                TestService.api(clerk).get("/v1/me").expect(200).json().path("name").asText());
    }

    @Test
    void wrongPasswordAndUnknownNameAreRefusedAlike() {
        assertEquals("LOGIN_FAILED", login("niet het wachtwoord").expect(401).code());
        Api.Answer unknown = nobody.post("/v1/tokens", "{\"username\":\"bestaat niet\",\"password\":\"iets\"}");
        assertEquals("LOGIN_FAILED", unknown.expect(401).code());
    }

    @Test
    void fiveWrongPasswordsBlockTheAccountForAQuarterOfAnHour() {
        for (int attempt = 0; attempt < Accounts.FAILURES_ALLOWED; attempt++) {
            login("fout wachtwoord " + attempt).expect(401);
        }
        assertEquals("LOGIN_BLOCKED", login(TestService.PASSWORD).expect(429).code());
        TestService.clock().forward(Duration.ofMinutes(16));
        login(TestService.PASSWORD).expect(200);
    }

    @Test
    void passwordsThatAreTriedAtTheSameMomentCountOneByOne() throws Exception {
        for (Api.Answer one : AtOnce.numbered(32, attempt -> login("fout wachtwoord " + attempt))) {
            assertFalse(one.status() == 200, "a wrong password lets nobody in");
        }
        assertEquals("LOGIN_BLOCKED", login(TestService.PASSWORD).expect(429).code());
    }

    @Test
    void oneOfThoseWhoTakeANameAtTheSameMomentGetsIt() throws Exception {
        Logins logins = TestService.bean(Logins.class);
        Actor admin = TestService.actor(clerk.servicepunt(), Role.ADMIN);
        NewStaff staff = new NewStaff("tegelijk." + clerk.account().value().toString().substring(24), "Nieuwe Collega",
                Set.of(Role.CLERK));
        List<Outcome<FreshLogin>> outcomes = AtOnce.times(8, () -> logins.add(admin, staff));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), outcomes.toString());
        for (Outcome<FreshLogin> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<FreshLogin>(Refusal refusal)) {
                assertEquals(RefusalCode.USERNAME_TAKEN, refusal.code());
            }
        }
    }

    @Test
    void missingInputIsNamedAllTogether() {
        Api.Answer answer = nobody.post("/v1/tokens", "{\"username\":\"\"}").expect(400);
        assertEquals(2, answer.json().path("errors").size(), answer.text());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void withoutTokenNothingIsAnswered() {
        assertEquals("LOGIN_NEEDED", nobody.get("/v1/me").expect(401).code());
    }

    @Test
    void peopleAreSentToTheLoginPageAndBack() {
        Browser stranger = TestService.browserOfNobody();
        Browser.Shown shown = stranger.open("/login?back=/offerings").expect(200);
        assertTrue(shown.text().contains("Inloggen"), shown.text());
        Browser.Shown in = stranger.submitWithoutFollowing(
                "/login", Map.of("username", clerk.name(), "password", TestService.PASSWORD, "back", "/v1/me"));
        assertEquals(303, in.status());
        assertEquals("/v1/me", in.http().headers().firstValue("Location").orElse(""));
        String cookie = in.http().headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("httponly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void loginNeverSendsPeopleToAnotherSite() {
        for (String evil : new String[]{"//evil.example", "https://evil.example", "/\\evil.example"}) {
            Browser.Shown in = TestService.browserOfNobody()
                    .submitWithoutFollowing(
                            "/login", Map.of("username", clerk.name(), "password", TestService.PASSWORD, "back", evil));
            assertEquals("/", in.http().headers().firstValue("Location").orElse(""), evil);
        }
    }

    @Test
    void aTokenThatNobodySignedIsNotBelieved() {
        String signed = login(TestService.PASSWORD).expect(200).json().path("accessToken").asText();
        String[] parts = signed.split("\\.", -1);
        String head = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        assertTrue(head.contains("HS256"), head);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        nobody.withToken(signed).get("/v1/me").expect(200);
        nobody.withToken(none + "." + parts[1] + ".").get("/v1/me").expect(401);
        nobody.withToken(parts[0] + "." + parts[1] + ".").get("/v1/me").expect(401);
        nobody.withToken(signed.substring(0, signed.length() - 4) + "AAAA").get("/v1/me").expect(401);
    }

    private Api.Answer login(String password) {
        return nobody.post(
                "/v1/tokens", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(clerk.name(), password));
    }
}
