package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class BookingApiTest {

    private final BookingFixture given = new BookingFixture();
    private final Api clerk = TestService.api(given.clerk);
    private final Api coordinator = TestService.api(given.coordinator);
    private final Api mulder = TestService.api(given.mulderOnline);
    private final Api neighbour = TestService.api(TestService.actor(given.servicepunt, Role.RESIDENT));

    @Test
    void whatIsAskedAtTheCounterComesOnTheWachtlijst() {
        JsonNode made = clerk.post("/v1/bookings", json(Map.of())).expect(201).json();
        assertEquals("WACHTLIJST", made.path("state").asText());
        String id = made.path("bookingIds").path(0).asText();
        JsonNode file = clerk.get("/v1/bookings/" + id).expect(200).json();
        assertEquals("Tuin", file.path("booking").path("offering").asText());
        assertEquals(
                BookingFixture.QUESTION,
                file.path("booking").path("additionalityQuestion").asText());
        assertEquals(1, file.path("history").size());
        JsonNode waiting = coordinator.get("/v1/wachtlijst").expect(200).json();
        assertEquals(id, waiting.path("items").path(0).path("booking").path("id").asText());
        assertEquals(0, waiting.path("items").path(0).path("waitingDays").asInt(-1));
    }

    @Test
    void theSameRequestTwiceIsOneBooking() {
        String key = UUID.randomUUID().toString();
        String first = clerk.post("/v1/bookings", json(Map.of()), key).expect(201).text();
        assertEquals(first, clerk.post("/v1/bookings", json(Map.of()), key).expect(201).text());
        assertEquals(1, mulder.get("/v1/bookings").json().path("items").size());
    }

    @Test
    void aRequestInDoubtIsJudgedByTheCoordinator() {
        String accepted = ask("\"IN_DOUBT\"");
        String rejected = ask("\"NOT_ADDITIONAL\"");
        assertEquals(
                2,
                coordinator.get("/v1/bookings?state=REQUESTED").expect(200).json().path("items").size());
        coordinator.post("/v1/bookings/" + accepted + "/acceptance", "{}").expect(200);
        coordinator
                .post("/v1/bookings/" + rejected + "/rejection", "{\"reason\":\"NOT_ADDITIONAL\"}")
                .expect(200);
        Api.Answer again = coordinator.post("/v1/bookings/" + rejected + "/acceptance", "{}").expect(409);
        assertEquals("BOOKING_STATE", again.code());
        assertTrue(again.json().path("detail").asText().contains("afgewezen"), again.text());
        assertEquals("NOT_ADDITIONAL", one(rejected).path("end").path("code").asText());
        assertTrue(one(accepted).path("end").isNull());
    }

    @Test
    void aResidentSeesAndCancelsHerOwnAndNobodyElses() {
        String id = ask("\"ADDITIONAL\"");
        neighbour.get("/v1/bookings/" + id).expect(404);
        neighbour.post("/v1/bookings/" + id + "/cancellation", "{}").expect(404);
        neighbour.get("/v1/bookings?resident=" + given.mulder).expect(404);
        neighbour.post("/v1/bookings", json(Map.of())).expect(404);
        mulder.get("/v1/bookings/" + id).expect(200);
        mulder.post("/v1/bookings/" + id + "/cancellation", "{\"reason\":\"ik ben er niet\"}").expect(200);
        JsonNode end = one(id).path("end");
        assertEquals("RESIDENT", end.path("code").asText());
        assertEquals("ik ben er niet", end.path("reason").asText());
    }

    @Test
    void anotherServicepuntDoesNotSeeIt() {
        String id = ask("\"ADDITIONAL\"");
        Api elsewhere = TestService.api(TestService.actor(TestService.servicepunt("Elders"), Role.COORDINATOR));
        elsewhere.get("/v1/bookings/" + id).expect(404);
        elsewhere.post("/v1/bookings/" + id + "/cancellation", "{}").expect(404);
        assertEquals(0, elsewhere.get("/v1/wachtlijst").json().path("items").size());
    }

    @Test
    void participantsNeverSeeTheWachtlijst() {
        Api participant = TestService.api(TestService.actor(given.servicepunt, Role.PARTICIPANT));
        participant.get("/v1/wachtlijst").expect(403);
        participant.get("/v1/bookings/" + ask("\"ADDITIONAL\"")).expect(403);
        mulder.get("/v1/wachtlijst").expect(403);
        clerk.post("/v1/bookings/" + ask("\"IN_DOUBT\"") + "/acceptance", "{}").expect(403);
    }

    @Test
    void aWeeklyDienstIsOneBookingPerWeekAndStopsAtOnce() {
        String body = json(Map.of("offeringId", quoted(given.shopping), "estimatedMinutes", "90", "weeks", "26"));
        JsonNode ids = mulder.post("/v1/bookings", body).expect(201).json().path("bookingIds");
        assertEquals(26, ids.size());
        mulder.post("/v1/bookings/" + ids.path(1).asText() + "/cancellation", "{\"extent\":\"FOLLOWING\"}")
                .expect(200);
        assertEquals(
                1, clerk.get("/v1/wachtlijst").expect(200).json().path("items").size());
    }

    @Test
    void listsArePagedToTheEnd() {
        for (int at = 0; at < 5; at++) {
            ask("\"ADDITIONAL\"");
        }
        for (String list : List.of("/v1/wachtlijst?x=", "/v1/bookings?resident=" + given.mulder)) {
            List<String> ids = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = clerk.get(list + "&size=2&after=" + after).expect(200).json();
                page.path("items").forEach(item -> ids.add(item.path("id").asText(
                        item.path("booking").path("id").asText())));
                after = page.path("next").isNull() ? "" : page.path("next").asText();
            } while (!after.isEmpty());
            assertEquals(5, ids.stream().distinct().count(), list);
            assertEquals(5, ids.size(), list);
        }
    }

    @Test
    void badInputIsRefusedWithACodeAndStoresNothing() throws SQLException {
        Map<String, String> bad = new TreeMap<>();
        bad.put("residentId null", json(Map.of("residentId", "null")));
        bad.put("residentId unknown", json(Map.of("residentId", quoted(UUID.randomUUID()))));
        bad.put("residentId no uuid", json(Map.of("residentId", "\"mevrouw Mulder\"")));
        bad.put("offeringId unknown", json(Map.of("offeringId", quoted(UUID.randomUUID()))));
        bad.put("minutes zero", json(Map.of("estimatedMinutes", "0")));
        bad.put("minutes negative", json(Map.of("estimatedMinutes", "-60")));
        bad.put("minutes huge", json(Map.of("estimatedMinutes", "2147483647")));
        bad.put("minutes beyond int", json(Map.of("estimatedMinutes", "99999999999")));
        bad.put("minutes text", json(Map.of("estimatedMinutes", "\"lang\"")));
        bad.put("minutes 301", json(Map.of("estimatedMinutes", "301")));
        bad.put("minutes 241", json(Map.of("estimatedMinutes", "241")));
        bad.put("dagdelen none", json(Map.of("dagdelen", "[]")));
        bad.put("dagdelen unknown", json(Map.of("dagdelen", "[\"NIGHT\"]")));
        bad.put("dagdelen null inside", json(Map.of("dagdelen", "[null]")));
        bad.put("earliest past", json(Map.of("earliest", quoted(given.today().minusDays(1)))));
        bad.put("earliest far", json(Map.of("earliest", "\"9999-12-31\"")));
        bad.put("earliest no date", json(Map.of("earliest", "\"2027-02-30\"")));
        bad.put("latest before", json(Map.of("latest", quoted(given.today().minusDays(1)))));
        bad.put("place long", json(Map.of("place", quoted("x".repeat(201)))));
        bad.put("note long", json(Map.of("note", quoted("x".repeat(1001)))));
        bad.put("note control", json(Map.of("note", "\"\\u0000\"")));
        bad.put("additionality unknown", json(Map.of("additionality", "\"PERHAPS\"")));
        bad.put("weeks of a klus", json(Map.of("weeks", "2")));
        bad.put("weeks negative", json(Map.of("weeks", "-2147483648")));
        bad.put("unknown field", json(Map.of("bsn", "\"123456782\"")));
        bad.put("nothing", "{}");
        bad.put("no object", "[]");
        bad.put("no json", "{");
        List<String> wrong = new ArrayList<>();
        bad.forEach((name, body) -> {
            Api.Answer answer = clerk.post("/v1/bookings", body);
            if (answer.status() < 400 || answer.status() >= 500 || answer.code().isEmpty()) {
                wrong.add(name + ": " + answer.status() + " " + answer.text());
            }
        });
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
        assertEquals(
                List.of("0"),
                Database.column("SELECT COUNT(*) FROM booking WHERE servicepunt_id = ?", given.servicepunt.id()));
    }

    @Test
    void badStepsAndListsAreRefusedWithACode() {
        String id = ask("\"IN_DOUBT\"");
        String unknown = UUID.randomUUID().toString();
        List<Api.Answer> answers = List.of(
                coordinator.post("/v1/bookings/" + unknown + "/acceptance", "{}"),
                coordinator.post("/v1/bookings/geen-id/acceptance", "{}"),
                coordinator.post("/v1/bookings/" + id + "/rejection", "{}"),
                coordinator.post("/v1/bookings/" + id + "/rejection", "{\"reason\":\"ZOMAAR\"}"),
                coordinator.post(
                        "/v1/bookings/" + id + "/cancellation", "{\"reason\":\"" + "x".repeat(301) + "\"}"),
                coordinator.send("POST", "/v1/bookings/" + id + "/acceptance", "{}", null),
                clerk.get("/v1/bookings"),
                clerk.get("/v1/bookings?resident=x"),
                clerk.get("/v1/bookings?state=LOST"),
                clerk.get("/v1/bookings?state=DONE&resident=" + given.mulder),
                clerk.get("/v1/bookings?state=DONE&after=x"),
                clerk.get("/v1/bookings?state=DONE&size=0"),
                clerk.get("/v1/bookings?state=DONE&size=201"),
                clerk.get("/v1/wachtlijst?after=%27"),
                clerk.get("/v1/wachtlijst?kind=ANDERS"),
                clerk.get("/v1/wachtlijst?offering=x"),
                clerk.get("/v1/bookings/" + unknown));
        for (Api.Answer answer : answers) {
            assertTrue(
                    answer.status() >= 400 && answer.status() < 500,
                    () -> answer.http().uri() + " " + answer.status() + " " + answer.text());
            assertFalse(answer.code().isEmpty(), answer::text);
        }
        assertEquals(BookingState.REQUESTED, given.stateOf(new BookingId(UUID.fromString(id))));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        String body = json(Map.of("estimatedMinutes", "301", "earliest", quoted(given.today().minusDays(1))));
        Api.Answer answer = clerk.post("/v1/bookings", body).expect(400);
        assertEquals(2, answer.json().path("errors").size(), answer.text());
    }

    private JsonNode one(String id) {
        return clerk.get("/v1/bookings/" + id).expect(200).json().path("booking");
    }

    private String ask(String additionality) {
        return clerk.post("/v1/bookings", json(Map.of("additionality", additionality)))
                .expect(201)
                .json()
                .path("bookingIds")
                .path(0)
                .asText();
    }

    /** A good request, but for these fields. */
    private String json(Map<String, String> changed) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("residentId", quoted(given.mulder));
        fields.put("offeringId", quoted(given.garden));
        fields.put("estimatedMinutes", "120");
        fields.put("dagdelen", "[\"MORNING\",\"AFTERNOON\"]");
        fields.put("earliest", quoted(given.today()));
        fields.put("additionality", "\"ADDITIONAL\"");
        fields.putAll(changed);
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add("\"" + name + "\":" + value));
        return "{" + String.join(",", parts) + "}";
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
