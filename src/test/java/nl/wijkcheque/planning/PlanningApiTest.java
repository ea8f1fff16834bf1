package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What machines see of crews and of plans for a week. */
final class PlanningApiTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Api coordinator = TestService.api(here.coordinator);
    private final ToTell toTell = TestService.bean(ToTell.class);
    private final Proposed proposed = new Proposed(here);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theBestCrewIsAssignedAndMovedAndNothingOfTheResidentIsTold() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 120);
        Api.Answer answer = coordinator.get("/v1/bookings/" + booking + "/crews").expect(200);
        JsonNode best = answer.json().path("possible").get(0);
        assertEquals(samira.toString(), best.path("crew").get(0).path("participantId").asText());
        assertFalse(best.path("reasons").isEmpty());
        for (String secret : new String[]{"tariff", "birth", "address", "Lindelaan"}) {
            assertFalse(answer.text().contains(secret), secret);
        }
        String crew = "\"crew\":[\"" + samira + "\"]";
        String visit = coordinator
                .post("/v1/visits",
                        "{\"bookingId\":\"" + booking + "\",\"day\":\"" + DAY + "\",\"start\":\"09:00\"," + crew + "}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        String move = "{\"day\":\"" + DAY.plusDays(1) + "\",\"start\":\"10:00\"," + crew + "}";
        String key = UUID.randomUUID().toString();
        String moved = coordinator.post("/v1/visits/" + visit + "/moves", move, key).expect(201).text();
        assertEquals(moved, coordinator.post("/v1/visits/" + visit + "/moves", move, key).expect(201).text(),
                "a retry");
        assertEquals(
                "CHANGED_MEANWHILE",
                coordinator.post("/v1/visits/" + visit + "/moves", move).expect(409).code());
        TestService.api(here.login(samira)).get("/v1/bookings/" + booking + "/crews").expect(403);
    }

    @Test
    void aTimeThatWasAgreedWithTheResidentIsCheckedAsItWouldBePlanned() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.resident, here.garden, 60, Set.of(Dagdeel.MORNING));
        String when = "day=" + DAY.plusDays(1) + "&start=14:00";
        String check = "/v1/bookings/" + booking + "/crew-check?crew=" + samira + "&" + when;
        String candidates = "/v1/bookings/" + booking + "/candidates?" + when;
        String agreed = "&agreedWithResident=true";
        assertFalse(coordinator.get(check).expect(200).json().path("possible").asBoolean());
        assertTrue(coordinator.get(check + agreed).expect(200).json().path("possible").asBoolean());
        JsonNode first = coordinator.get(candidates).expect(200).json().path("items").get(0);
        assertFalse(first.path("possible").asBoolean());
        first = coordinator.get(candidates + agreed).expect(200).json().path("items").get(0);
        assertTrue(first.path("possible").asBoolean());
        JsonNode made = coordinator
                .post("/v1/visits",
                        "{\"bookingId\":\"" + booking + "\",\"day\":\"" + DAY.plusDays(1)
                                + "\",\"start\":\"14:00\",\"agreedWithResident\":true,\"crew\":[\"" + samira + "\"]}")
                .expect(201)
                .json();
        assertTrue(made.path("message").path("nl").asText().contains("een afspraak voor u gemaakt"), made::toString);
    }

    @Test
    void aContactAboutAVisitTellsTheResidentOfIt() {
        VisitId visit = here.planned(here.garden, 60, DAY.plusDays(1), NINE, here.someone());
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        String acts = "/v1/bookings/" + booking + "/acts";
        Api clerk = TestService.api(here.clerk);
        clerk.post(acts, "{\"act\":\"CONTACT\",\"way\":\"PHONE\",\"result\":\"NO_ANSWER\"}").expect(201);
        assertTrue(toTell.about(here.coordinator, visit).isPresent(), "nobody answered");
        clerk.post(acts, "{\"act\":\"CONTACT\",\"way\":\"COUNTER\",\"result\":\"REACHED\"}").expect(201);
        assertTrue(toTell.about(here.coordinator, visit).isEmpty());
        assertEquals(2, clerk.get(acts).expect(200).json().path("items").size());
        assertEquals("BOOKING_STATE", clerk.post(acts, "{\"act\":\"RESUME\"}").code(), "it does not wait");
        here.bookings.cancel(here.clerk, booking, CancelledBy.RESIDENT, "").orThrow();
        assertEquals(
                "BOOKING_STATE",
                clerk.post(acts, "{\"act\":\"CONTACT\",\"way\":\"PHONE\",\"result\":\"REACHED\"}").code());
    }

    @Test
    void aNameAndANumberInAnAnswerAreALookAtHerFileAndARepeatIsNot() throws SQLException {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 60);
        String crew = "\"start\":\"09:00\",\"crew\":[\"" + samira + "\"]}";
        String assignment = "{\"bookingId\":\"" + booking + "\",\"day\":\"" + DAY + "\"," + crew;
        int looks = looks();
        String key = UUID.randomUUID().toString();
        String visit = coordinator.post("/v1/visits", assignment, key).expect(201).json().path("id").asText();
        coordinator.post("/v1/visits", assignment, key).expect(201);
        assertEquals(looks + 1, looks());
        JsonNode moved = coordinator
                .post("/v1/visits/" + visit + "/moves", "{\"day\":\"" + DAY.plusDays(1) + "\"," + crew)
                .expect(201)
                .json();
        assertFalse(moved.path("message").path("phone").asText().isEmpty(), moved::toString);
        assertEquals(looks + 2, looks());
        String path = "/v1/visits/" + moved.path("id").asText();
        coordinator.get(path + "/message").expect(200);
        assertEquals(looks + 3, looks());
        coordinator.post(path + "/unplanning", "{\"reason\":\"WEATHER\"}").expect(200);
        assertEquals(looks + 4, looks());
        VisitId other = here.planned(here.garden, 60, DAY.plusDays(2), NINE, samira);
        TestService.api(here.foreman).post("/v1/visits/" + other + "/return", "{\"missing\":\"ILL\"}").expect(200);
        assertEquals(looks + 5, looks(), "a foreman looks too");
    }

    private int looks() throws SQLException {
        return Integer.parseInt(Database.column(
                "SELECT COUNT(*) FROM audit_event WHERE action = 'RESIDENT_LOOKED_AT' AND subject_id = ?",
                here.resident.value()).getFirst());
    }

    @Test
    void whoIsKeptApartFromAResidentCanBeReadByWhoPlans() {
        ParticipantId samira = here.someone();
        String list = "/v1/residents/" + here.resident + "/no-go";
        assertTrue(coordinator.get(list).expect(200).json().path("items").isEmpty());
        here.planning.noGo(here.coordinator, samira, here.resident, true).orThrow();
        JsonNode apart = coordinator.get(list).expect(200).json().path("items");
        assertEquals(samira.toString(), apart.get(0).path("participantId").asText());
        assertTrue(
                TestService.api(new Neighbourhood().coordinator).get(list).expect(200).json().path("items").isEmpty());
        TestService.api(here.foreman).get(list).expect(403);
    }

    @Test
    void whatACrewTellsFromTheDoorIsNoReasonThatAnybodyElseGives() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, here.someone());
        for (UnplanReason reason : UnplanReason.values()) {
            if (!reason.canBeGiven()) {
                assertEquals(
                        "INPUT_INVALID",
                        coordinator
                                .post("/v1/visits/" + visit + "/unplanning", "{\"reason\":\"" + reason + "\"}")
                                .expect(400)
                                .code());
            }
        }
        String path = "/v1/visits/" + visit + "/unplanning";
        JsonNode back = coordinator.post(path, "{\"reason\":\"WEATHER\"}").expect(200).json();
        assertTrue(back.path("message").path("nl").asText().contains("kan helaas niet doorgaan"), back::toString);
        VisitId again = here.planned(here.garden, 60, DAY, NINE, here.someone());
        String slip = "{\"reason\":\"MISTAKE\"}";
        assertTrue(coordinator.post("/v1/visits/" + again + "/unplanning", slip).expect(200).json()
                .path("message").isNull(), "nothing was promised");
    }

    @Test
    void aPlanForAWeekIsAskedForReadAndAccepted() throws Exception {
        here.someone();
        BookingId garden = here.waiting(here.garden, 120);
        here.waiting(here.shopping, 60);
        String asked = "{\"week\":\"" + DAY.plusWeeks(1) + "\"}";
        String id = coordinator.post("/v1/week-plans", asked).expect(201).json().path("id").asText();
        Searches.found(Outcome.done(new WeekProposalId(UUID.fromString(id))));
        JsonNode plan = coordinator.get("/v1/week-plans/" + id).expect(200).json();
        assertEquals("READY", plan.path("plan").path("state").asText());
        assertTrue(plan.path("plan").path("attainable").asLong() >= plan.path("plan").path("captured").asLong());
        assertEquals(garden.toString(), plan.path("pieces").get(0).path("bookingId").asText());
        assertEquals(1, plan.path("waiting").size());
        assertFalse(plan.path("costs").isEmpty());
        assertEquals(1, coordinator.get("/v1/week-plans?week=" + DAY.plusWeeks(1)).expect(200).json().size());

        TestService.api(here.foreman).post("/v1/week-plans/" + id + "/acceptances", "{}").expect(403);
        JsonNode accepted = coordinator.post("/v1/week-plans/" + id + "/acceptances", "{}").expect(200).json();
        assertEquals(1, accepted.path("accepted").asInt());
        assertEquals(
                "WEEK_PLAN_STATE",
                coordinator.send("POST", "/v1/week-plans/" + id + "/stop", null, "stop-" + id).code());
        TestService.api(new Neighbourhood().coordinator).get("/v1/week-plans/" + id).expect(404);
    }

    @Test
    void anAcceptedPieceSaysOfWhichVisitTheResidentHasToHearAndTheVisitInWhatWords() throws Exception {
        LocalDate week = DAY.plusWeeks(1);
        ParticipantId samira = here.someone();
        VisitId stands = here.planned(here.garden, 60, week, NINE, samira);
        BookingId garden = here.waiting(here.garden, 60);
        ProposalPiece moved = proposed.moved(stands, Proposed.at(week.plusDays(1), NINE, 60, samira));
        WeekProposalId id = proposed.saying(
                week, moved, Proposed.planned(garden, Proposed.at(week, NINE, 60, samira)));
        assertTrue(pieceOf(id, moved.booking()).path("untoldVisitId").isNull(), "nothing has changed");
        coordinator.post("/v1/week-plans/" + id + "/acceptances", "{}").expect(200);
        for (BookingId booking : new BookingId[]{moved.booking(), garden}) {
            Booking.Planned planned = assertInstanceOf(
                    Booking.Planned.class, here.bookings.find(booking).orElseThrow());
            String visit = pieceOf(id, booking).path("untoldVisitId").asText();
            assertEquals(planned.visit().toString(), visit);
            String path = "/v1/visits/" + visit + "/message";
            String words = coordinator.get(path).expect(200).json().path("nl").asText();
            assertTrue(words.contains(booking.equals(garden) ? "dinsdag 18 maart" : "woensdag 19 maart"), words);
            assertEquals(words, TestService.api(here.foreman).get(path).expect(200).json().path("nl").asText());
            TestService.api(here.clerk).get(path).expect(403);
            TestService.api(new Neighbourhood().coordinator).get(path).expect(404);
        }
    }

    private JsonNode pieceOf(WeekProposalId id, BookingId booking) {
        for (JsonNode piece : coordinator.get("/v1/week-plans/" + id).expect(200).json().path("pieces")) {
            if (piece.path("bookingId").asText().equals(booking.toString())) {
                return piece;
            }
        }
        throw new AssertionError("no piece of " + booking);
    }

    @Test
    void aPieceThatCantComeTrueLeavesTheVisitThatStandsAndTheOthersComeTrue() throws Exception {
        LocalDate week = DAY.plusWeeks(1);
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        VisitId stands = here.planned(here.garden, 60, week, NINE, samira);
        BookingId taken = here.waiting(here.garden, 60);
        BookingId free = here.waiting(here.garden, 60);
        LocalTime three = LocalTime.of(15, 0);
        ProposalPiece moved = proposed.moved(stands, Proposed.at(week, NINE.plusHours(2), 60, bilal));
        WeekProposalId id = proposed.saying(
                week,
                moved,
                Proposed.planned(taken, Proposed.at(week, three, 60, samira)),
                Proposed.planned(free, Proposed.at(week.plusDays(1), NINE, 60, samira)));
        here.planning.noGo(here.coordinator, bilal, here.resident, true).orThrow();
        int quarter = CrewSlots.quartersOf(Proposed.at(week, three, 60, samira).slot()).getFirst();
        Database.update("INSERT INTO crew_slot (participant_id, quarter, visit_id) VALUES ('" + samira + "', " + quarter
                + ", '" + UUID.randomUUID() + "')");

        String path = "/v1/week-plans/" + id + "/acceptances";
        String key = UUID.randomUUID().toString();
        Api.Answer answer = coordinator.post(path, "{}", key).expect(200);
        assertEquals(1, answer.json().path("accepted").asInt());
        assertEquals(2, answer.json().path("refused").asInt());
        assertTrue(here.planning.visit(stands).isPresent(), "nobody broke what was promised");
        assertEquals(RefusalCode.CREW_REFUSED, Proposed.whyNot(id, moved.booking()));
        assertEquals(RefusalCode.PARTICIPANT_TAKEN, Proposed.whyNot(id, taken));
        assertInstanceOf(Booking.OnWachtlijst.class, here.bookings.find(taken).orElseThrow());
        assertEquals(
                Set.of(moved.booking(), free),
                here.planning.between(here.servicepunt.id(), new Period(week, week.plusDays(6))).stream()
                        .map(PlannedVisit::booking)
                        .collect(Collectors.toSet()));
        assertEquals(answer.text(), coordinator.post(path, "{}", key).expect(200).text(), "a retry");
        JsonNode refused = pieceOf(id, moved.booking());
        assertEquals(stands.toString(), refused.path("wasVisitId").asText());
        assertEquals("CREW_REFUSED", refused.path("refusal").asText());
        assertTrue(refused.path("whyRefused").asText().contains("Gaat niet naar deze bewoner"), refused::toString);
        assertTrue(refused.path("untoldVisitId").isNull(), "she has nothing to hear");
        String other = "{\"bookings\":[\"" + taken + "\"]}";
        assertEquals("IDEMPOTENCY_KEY_REUSED", coordinator.post(path, other, key).code());
    }
}
