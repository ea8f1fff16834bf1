package nl.wijkcheque.participant.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class ParticipantApiTest {

    private static final String SAMIRA = """
            {"firstName":"Samira","surname":"Bakker","birthDate":"1984-02-29","phone":"06-12345678",
             "travelMode":"BICYCLE","skills":["GARDEN"],"availability":[{"weekday":"MONDAY","dagdeel":"MORNING"}]}""";

    private final Crowd crowd = new Crowd("Participant API");
    private final Api coach = TestService.api(crowd.coach);
    private final Api foreman = TestService.api(crowd.foreman);
    private final Api coordinator = TestService.api(crowd.coordinator);

    @Test
    void aCoachRegistersAndTheFileSaysEverything() {
        String id = register();
        JsonNode file = coordinator.get("/v1/participants/" + id).expect(200).json();
        assertEquals("1984-02-29", file.path("participant").path("birthDate").asText());
        assertEquals("0612345678", file.path("participant").path("phone").asText());
        assertEquals(1920, file.path("participant").path("weeklyCapMinutes").asInt());
        assertEquals(crowd.coach.name(), file.path("coachName").asText());
        assertEquals(0, file.path("placements").size());
    }

    @Test
    void theSameKeyRegistersOnce() {
        String key = UUID.randomUUID().toString();
        Api.Answer first = coach.post("/v1/participants", SAMIRA, key).expect(201);
        Api.Answer again = coach.post("/v1/participants", SAMIRA, key).expect(201);
        assertEquals(first.text(), again.text());
        assertEquals(1, coach.get("/v1/participants").expect(200).json().path("items").size());
    }

    @Test
    void whatIsWrongIsNamedTogetherAndNothingIsStored() {
        Api.Answer answer = coach.post(
                "/v1/participants",
                """
                        {"firstName":"","surname":"B","birthDate":"2030-01-01","phone":"1","travelMode":"FOOT"}""")
                .expect(400);
        assertEquals(3, answer.json().path("errors").size(), answer.text());
        coach.post("/v1/participants", SAMIRA.replace("BICYCLE", "HORSE")).expect(400);
        coach.post("/v1/participants", SAMIRA.replace("MONDAY", "FUNDAY")).expect(400);
        coach.post("/v1/participants", SAMIRA.replace("\"MONDAY\"", "null")).expect(400);
        coach.post("/v1/participants", SAMIRA.replace("1984-02-29", "1985-02-29")).expect(400);
        assertEquals(0, coach.get("/v1/participants").expect(200).json().path("items").size());
    }

    @Test
    void aPlacementIsStartedExtendedAndEndedOnce() {
        String participant = "/v1/participants/" + register();
        JsonNode placed = coach.post(
                participant + "/placements", "{\"track\":\"PARTICIPATIEBAAN\",\"from\":\"2026-01-01\"}")
                .expect(201)
                .json();
        assertEquals("2026-12-31", placed.path("until").asText());
        String placement = "/v1/placements/" + placed.path("id").asText();
        assertEquals(
                "EXTENSION_NEEDS_PROSPECT",
                coach.post(placement + "/extensions", "{\"until\":\"2027-06-30\"}").expect(409).code());
        assertEquals(
                "EXTENSION_NEEDS_REVIEW",
                coach.post(placement + "/extensions", "{\"until\":\"2027-06-30\",\"regularWorkLikely\":true}")
                        .expect(409)
                        .code());
        coach.post(
                placement + "/decisions",
                "{\"kind\":\"REVIEW\",\"number\":1,\"verdict\":\"CHANCES_IMPROVED\",\"decidedOn\":\"2026-10-01\"}")
                .expect(201);
        assertTrue(coach.get(participant + "/milestones").expect(200).text().contains("CHANCES_IMPROVED"));
        JsonNode extended = coach.post(
                placement + "/extensions", "{\"until\":\"2027-06-30\",\"regularWorkLikely\":true}")
                .expect(200)
                .json();
        assertEquals("2027-06-30", extended.path("until").asText());
        String end = "{\"lastDay\":\"2026-03-31\",\"reason\":\"REGULAR_WORK\"}";
        assertEquals(
                "2026-03-31",
                coach.post(placement + "/end", end).expect(200).json().path("endedOn").asText());
        assertEquals("PLACEMENT_ENDED", coach.post(placement + "/end", end).expect(409).code());
        assertEquals(
                "PLACEMENT_OVERLAPS",
                coach.post(participant + "/placements", "{\"track\":\"SECONDMENT\",\"from\":\"2026-03-31\"}")
                        .expect(409)
                        .code());
        coach.post(placement + "/end", "{\"lastDay\":\"2026-03-31\"}").expect(400);
        coach.post(participant + "/placements", "{\"track\":\"SECONDMENT\",\"from\":\"+999999999-12-31\"}").expect(400);
    }

    @Test
    void staffChangesWhenAndHow() {
        String participant = "/v1/participants/" + register();
        coordinator.put(
                participant + "/availability",
                "{\"availability\":[{\"weekday\":\"FRIDAY\",\"dagdeel\":\"EVENING\"}]}")
                .expect(200);
        foreman.put(participant + "/skills", "{\"skills\":[\"COOKING\",\"DRIVING\"]}").expect(200);
        coach.put(participant + "/duty", "{\"weeklyCapMinutes\":1200,\"travelMode\":\"FOOT\"}").expect(200);
        coach.put(participant + "/duty", "{\"weeklyCapMinutes\":2401,\"travelMode\":\"FOOT\"}").expect(400);
        String absence = foreman.post(
                participant + "/absences",
                "{\"from\":\"2026-11-24\",\"until\":\"2026-11-30\",\"kind\":\"ILL\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        assertEquals(
                "PERIOD_INVALID",
                foreman.post(
                        participant + "/absences",
                        "{\"from\":\"2026-11-24\",\"until\":\"2026-11-23\",\"kind\":\"ILL\"}")
                        .expect(400)
                        .code());
        JsonNode person = coach.get(participant).expect(200).json().path("participant");
        assertEquals("[{\"weekday\":\"FRIDAY\",\"dagdeel\":\"EVENING\"}]", person.path("availability").toString());
        assertEquals("[\"DRIVING\",\"COOKING\"]", person.path("skills").toString());
        assertEquals(1200, person.path("weeklyCapMinutes").asInt());
        coordinator.delete(participant + "/absences/" + absence).expect(204);
        coordinator.delete(participant + "/absences/" + absence).expect(404);
    }

    @Test
    void aParticipantSeesAndChangesHerselfOnly() {
        String id = register();
        String other = register();
        Api self = TestService.api(TestService.actor(
                crowd.servicepunt, Role.PARTICIPANT, null, new ParticipantId(UUID.fromString(id))));
        assertEquals(
                id,
                self.get("/v1/participants/me").expect(200).json().path("participant").path("id").asText());
        self.put("/v1/participants/me/availability", "{\"availability\":[]}").expect(200);
        JsonNode absence = self.post(
                "/v1/participants/me/absences",
                "{\"from\":\"2026-12-24\",\"until\":\"2026-12-24\",\"kind\":\"HOLIDAY\"}")
                .expect(201)
                .json();
        String path = "/v1/participants/me/absences/" + absence.path("id").asText();
        Api neighbour = TestService.api(TestService.actor(
                crowd.servicepunt, Role.PARTICIPANT, null, new ParticipantId(UUID.fromString(other))));
        neighbour.delete(path).expect(404);
        self.delete(path).expect(204);
        self.get("/v1/participants/" + other).expect(403);
        self.get("/v1/participants/" + id).expect(403);
        TestService.api(TestService.actor(crowd.servicepunt, Role.PARTICIPANT))
                .get("/v1/participants/me")
                .expect(404);
    }

    @Test
    void nobodyOfAnotherServicepuntIsThere() {
        String id = register();
        Api elsewhere = TestService.api(new Crowd("Elsewhere").coach);
        elsewhere.get("/v1/participants/" + id).expect(404);
        elsewhere.post("/v1/participants/" + id + "/placements", "{\"track\":\"SECONDMENT\",\"from\":\"2026-01-01\"}")
                .expect(404);
        assertFalse(elsewhere.get("/v1/participants").expect(200).text().contains(id));
    }

    @Test
    void aLoginIsShownAndWorks() {
        String id = register();
        JsonNode login = coach.send("POST", "/v1/participants/" + id + "/logins", null, UUID.randomUUID().toString())
                .expect(201)
                .json();
        String credentials = "{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(login.path("username").asText(), login.path("password").asText());
        String token = TestService.apiOfNobody()
                .post("/v1/tokens", credentials)
                .expect(200)
                .json()
                .path("accessToken")
                .asText();
        TestService.apiOfNobody().withToken(token).get("/v1/participants/me").expect(200);
    }

    @Test
    void theListIsPagedAndSearched() {
        for (String surname : new String[]{"Aydin", "Bos", "Cohen"}) {
            coach.post("/v1/participants", SAMIRA.replace("Bakker", surname)).expect(201);
        }
        JsonNode first = coach.get("/v1/participants?size=2").expect(200).json();
        assertEquals(2, first.path("items").size());
        JsonNode second = coach.get("/v1/participants?size=2&after=" + first.path("next").asText()).expect(200).json();
        assertEquals("Cohen", second.path("items").get(0).path("surname").asText());
        assertTrue(second.path("next").isNull());
        assertEquals(1, coach.get("/v1/participants?name=bos").expect(200).json().path("items").size());
        coach.get("/v1/participants?size=201").expect(400);
        coach.get("/v1/participants?after=nonsense").expect(400);
    }

    private String register() {
        return coach.post("/v1/participants", SAMIRA).expect(201).json().path("id").asText();
    }
}
