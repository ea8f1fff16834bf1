package nl.wijkcheque.resident.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class ResidentApiTest {

    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);

    private final Actor clerk = TestService.actor(TestService.servicepunt("Balie"), Role.CLERK);
    private final Api api = TestService.api(clerk);

    @Test
    void aResidentIsRegisteredOnceHoweverOftenTheRequestIsSent() {
        String surname = People.surname();
        String key = UUID.randomUUID().toString();
        JsonNode first = api.post("/v1/residents", body(surname), key).expect(201).json();
        JsonNode again = api.post("/v1/residents", body(surname), key).expect(201).json();
        assertEquals(first, again);
        assertEquals("6711AB", first.path("postcode").asText());
        assertEquals("1950-03-21", first.path("birthDate").asText());
        JsonNode found = api.get("/v1/residents?name=" + surname).expect(200).json();
        assertEquals(1, found.path("items").size());
        assertTrue(found.path("next").isNull());
        Api.Answer known = api.post("/v1/residents", body(surname)).expect(409);
        assertEquals("RESIDENT_ALREADY_KNOWN", known.code());
        String another = body(surname).replace("}", ",\"anotherPerson\":true}");
        api.post("/v1/residents", another).expect(201);
    }

    @Test
    void everythingThatIsWrongIsNamedTogether() {
        String wrong = """
                {"salutation":"MRS","initials":"A.","surname":"","birthDate":"1948-02-30","postcode":"0711 AB",
                 "houseNumber":12,"street":"Lindelaan","city":"Ede","phone":"112"}""";
        Api.Answer answer = api.post("/v1/residents", wrong).expect(400);
        assertEquals("INPUT_INVALID", answer.code());
        assertEquals(List.of("surname", "birthDate", "postcode", "phone"), texts(answer, "field"));
        assertEquals(
                List.of("INPUT_MISSING", "BIRTH_DATE_INVALID", "POSTCODE_INVALID", "PHONE_INVALID"),
                texts(answer, "code"));
    }

    @Test
    void contactDataAreChangedOnTheVersionThatWasSeen() {
        ResidentId id = People.registered(clerk, BORN);
        String path = "/v1/residents/" + id + "/contact-data";
        String moved = """
                {"version":0,"postcode":"6712 cd","houseNumber":3,"street":"Beukenlaan","city":"Ede",
                 "phone":"+31 318 123456"}""";
        JsonNode changed = api.put(path, moved).expect(200).json();
        assertEquals("0318123456", changed.path("phone").asText());
        assertEquals("CORRECTED_MEANWHILE", api.put(path, moved).expect(409).code());
        assertEquals("INPUT_MISSING", api.put(path, moved.replace("\"version\":0,", "")).expect(400).code());
    }

    @Test
    void anIndicationGivesTheReducedTariffAndItsEndTakesItAway() {
        ResidentId id = People.registered(clerk, BORN);
        String path = "/v1/residents/" + id;
        assertFalse(api.get(path).expect(200).json().path("reduced").asBoolean());
        LocalDate today = LocalDate.now(nl.wijkcheque.shared.Amsterdam.ZONE);
        String seen = "{\"validFrom\":\"%s\",\"validUntil\":\"%s\"}".formatted(today, today.plusYears(1));
        JsonNode recorded = api.post(path + "/entitlements", seen).expect(201).json();
        assertEquals(clerk.name(), recorded.path("seenBy").asText());
        assertEquals("WMO", api.get(path).json().path("ground").asText());
        String end = path + "/entitlements/" + recorded.path("id").asText() + "/last-day";
        api.put(end, "{\"lastDay\":\"%s\"}".formatted(today.minusDays(1))).expect(200);
        assertFalse(api.get(path).json().path("reduced").asBoolean());
        assertEquals(
                "ENTITLEMENT_PERIOD_INVALID",
                api.put(end, "{\"lastDay\":\"%s\"}".formatted(today.plusYears(2))).expect(400).code());
    }

    @Test
    void aResidentSeesHerOwnDataAndNobodyElsesAndStaffOfOtherTradesSeeNothing() {
        ResidentId id = People.registered(clerk, BORN);
        Api herself = TestService.api(TestService.actor(clerk.servicepunt(), Role.RESIDENT, id, null));
        JsonNode own = herself.get("/v1/residents/me").expect(200).json();
        assertEquals(id.toString(), own.path("resident").path("id").asText());
        herself.get("/v1/residents/" + id).expect(403);
        for (Role role : List.of(Role.PARTICIPANT, Role.FOREMAN, Role.COACH, Role.CONTROLLER, Role.ADMIN)) {
            TestService.api(TestService.actor(clerk.servicepunt(), role)).get("/v1/residents/" + id).expect(403);
        }
    }

    @Test
    void aLoginIsShownAgainOnlyToWhoSendsTheSameRequest() {
        ResidentId id = People.registered(clerk, BORN);
        String key = UUID.randomUUID().toString();
        String path = "/v1/residents/" + id + "/logins";
        JsonNode made = api.send("POST", path, null, key).expect(201).json();
        assertEquals(made, api.send("POST", path, null, key).expect(201).json());
        String login = "{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(made.path("username").asText(), made.path("password").asText());
        TestService.apiOfNobody().post("/v1/tokens", login).expect(200);
    }

    @Test
    void searchingForEverybodyOrNobodyIsRefused() {
        assertEquals("SEARCH_TOO_WIDE", api.get("/v1/residents").expect(400).code());
        api.get("/v1/residents?name=vries&size=0").expect(400);
        api.get("/v1/residents?name=vries&size=201").expect(400);
        api.get("/v1/residents?name=vries&after=x").expect(400);
        api.get("/v1/residents?birthDate=gisteren").expect(400);
        api.get("/v1/residents/" + new UUID(0, 0)).expect(404);
    }

    private static List<String> texts(Api.Answer answer, String name) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path(name).asText())
                .toList();
    }

    private static String body(String surname) {
        return """
                {"salutation":"MRS","initials":"A.","prefix":"de","surname":"%s","birthDate":"1950-03-21",
                 "postcode":"6711 ab","houseNumber":12,"street":"Lindelaan","city":"Ede","phone":"06-12345678"}"""
                .formatted(surname);
    }
}
