package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class VisitReportsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Api participant = TestService.api(here.login(samira));
    private final Api foreman = TestService.api(here.foreman);
    private final Api coordinator = TestService.api(here.coordinator);
    private final Visits visits = TestService.bean(Visits.class);
    private final Reports reports = TestService.bean(Reports.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void nobodyHomeCostsNothingCountsAsHoursAndTheBookingWaitsAgain() {
        BookingId booking = here.waiting(here.garden, 120);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        String path = "/v1/visits/" + visit;
        JsonNode waits = participant
                .post(path + "/turned-away", inVain("NOT_HOME", 30))
                .expect(200)
                .json();
        assertEquals(booking.toString(), waits.path("bookingId").asText());
        assertEquals(BookingState.WACHTLIJST, here.bookings.find(booking).orElseThrow().state());
        JsonNode hours = participant.get("/v1/hours/me").expect(200).json().path("items");
        assertEquals(30, hours.get(0).path("minutes").asInt());
        JsonNode sheet = participant.get(path + "/job-sheet").expect(200).json();
        assertEquals("TURNED_AWAY", sheet.path("state").asText());
        assertEquals(0, sheet.path("billedMinutes").asInt());
        String again = participant.post(path + "/turned-away", inVain("NOT_HOME", 30)).expect(409).code();
        assertEquals("VISIT_STATE", again);
        JsonNode told = foreman.get("/v1/visit-reports").expect(200).json().path("items");
        assertEquals("NOT_HOME", told.get(0).path("kind").asText());
        here.assign(booking, DAY.plusDays(1), NINE, samira).orThrow();
    }

    @Test
    void atAClosedDoorNobodyWaitsLongerThanTheVisitWouldHaveTaken() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        String path = "/v1/visits/" + visit + "/turned-away";
        assertEquals("WAITED_TOO_LONG", participant.post(path, inVain("NOT_HOME", 76)).expect(400).code());
        participant.post(path, inVain("NOT_HOME", 75)).expect(200);
    }

    @Test
    void hoursOfAVisitInVainCanStillBeCorrected() {
        VisitId visit = here.planned(here.garden, 120, DAY, NINE, samira);
        participant.post("/v1/visits/" + visit + "/turned-away", inVain("REFUSED_ENTRY", 30)).expect(200);
        String line = participant.get("/v1/hours/me").json().path("items").get(0).path("id").asText();
        foreman.post("/v1/hours/" + line + "/correction", "{\"presence\":\"PRESENT\",\"minutes\":45}").expect(201);
    }

    @Test
    void whoHasTakenAChequeInWasLetIn() {
        VisitId visit = started(120);
        visits.redeem(here.foreman, visit, here.cheques(1).getFirst()).orThrow();
        assertEquals(
                "VISIT_HAS_CHEQUES",
                foreman.post("/v1/visits/" + visit + "/turned-away", inVain("NOT_HOME", 30)).expect(409).code());
    }

    @Test
    void aCrewMayStayUntilFiveHoursAreFullAndNotAMinuteLonger() {
        VisitId visit = started(240);
        assertEquals(RefusalCode.VISIT_TOO_LONG, refused(stay(visit, 61)));
        MoreWork work = stay(visit, 60).orThrow();
        assertEquals(Minutes.hours(5), work.length());
        assertEquals(Minutes.hours(5), work.billed());
        assertEquals(300, foreman.get("/v1/visits/" + visit + "/job-sheet").json().path("dueMinutes").asInt());
        assertEquals(RefusalCode.VISIT_TOO_LONG, refused(stay(visit, 1)));
    }

    @Test
    void nobodyStaysWhoIsExpectedSomewhereElse() {
        VisitId visit = started(60);
        here.planned(here.garden, 60, DAY, LocalTime.of(10, 30), samira);
        assertEquals(RefusalCode.CREW_EXPECTED, refused(stay(visit, 31)));
        stay(visit, 30).orThrow();
    }

    @Test
    void theRestIsAskedForAsABookingOfItsOwnThatACoordinatorJudgesWhenAParticipantAsks() {
        VisitId visit = started(240);
        JsonNode decided = participant
                .post(
                        "/v1/visits/" + visit + "/more-work",
                        "{\"extraMinutes\":120,\"choice\":\"SECOND_BOOKING\",\"note\":\"De heg achter.\"}")
                .expect(201)
                .json();
        assertEquals(240, decided.path("lengthMinutes").asInt());
        Booking rest = here.bookings
                .find(new BookingId(UUID.fromString(decided.path("followUpId").asText())))
                .orElseThrow();
        assertEquals(BookingState.REQUESTED, rest.state());
        assertEquals(Minutes.of(120), rest.details().estimated());
        assertEquals("De heg achter.", rest.details().note());
        assertEquals(samira, rest.details().preferredHelper());
        MoreWork byForeman = reports
                .moreWork(here.foreman, visit, Minutes.of(60), ExtraChoice.SECOND_BOOKING, "")
                .orThrow();
        BookingId followUp = byForeman.followUp();
        assertNotNull(followUp);
        assertEquals(BookingState.WACHTLIJST, here.bookings.find(followUp).orElseThrow().state());
    }

    @Test
    void stoppingChangesNothingButIsKnown() {
        VisitId visit = started(120);
        MoreWork stopped = reports
                .moreWork(here.foreman, visit, Minutes.of(45), ExtraChoice.STOP, "Het schuurtje")
                .orThrow();
        assertEquals(Minutes.of(120), stopped.length());
        assertNull(stopped.followUp());
        Report told = open().getFirst();
        assertEquals(ExtraChoice.STOP, told.choice());
        assertEquals(Minutes.of(45), told.extra());
    }

    @Test
    void damageIsToldDuringOrAfterTheVisitByItsCrewAndSettledOnceByACoordinator() {
        VisitId planned = here.planned(here.garden, 60, DAY, LocalTime.of(13, 0), samira);
        String note = "{\"note\":\"Een bloempot viel om.\"}";
        assertEquals("VISIT_STATE", participant.post("/v1/visits/" + planned + "/damage", note).expect(409).code());
        VisitId visit = started(60);
        String path = "/v1/visits/" + visit + "/damage";
        Api stranger = TestService.api(here.login(here.someone()));
        assertEquals("NOT_IN_CREW", stranger.post(path, note).expect(403).code());
        String id = participant.post(path, note).expect(201).json().path("id").asText();
        String settlement = "/v1/visit-reports/" + id + "/settlement";
        String done = "{\"note\":\"Nieuwe pot gebracht.\"}";
        assertEquals(403, foreman.post(settlement, done).status());
        Api elsewhere = TestService.api(new Neighbourhood().coordinator);
        assertEquals("NOT_FOUND", elsewhere.post(settlement, done).expect(404).code());
        coordinator.post(settlement, done).expect(200);
        assertEquals("ALREADY_SETTLED", coordinator.post(settlement, done).expect(409).code());
        JsonNode settled = coordinator.get("/v1/visit-reports?state=SETTLED").json().path("items");
        assertEquals("Nieuwe pot gebracht.", settled.get(0).path("settlement").asText());
        assertTrue(open().isEmpty());
    }

    @Test
    void whatACrewWritesIsReadAsItWroteItAndNeverAsSomethingElse() {
        String path = "/v1/visits/" + started(60) + "/damage";
        for (String words : List.of("PT2H", "visit.reports.title", "--02-29")) {
            participant.post(path, "{\"note\":\"%s\"}".formatted(words)).expect(201);
            JsonNode told = foreman.get("/v1/visit-reports").expect(200).json().path("items");
            assertEquals(words, told.get(0).path("note").asText());
            String page = TestService.browser(here.foreman).open("/reports").expect(200).text();
            assertTrue(page.contains(words), page);
        }
    }

    @Test
    void ofWhatCantBeSeenOnlyNewLinesAndTabsAreTaken() {
        String path = "/v1/visits/" + started(60) + "/damage";
        for (String hidden : List.of("\\u001f", "\\u001e", "\\u0000", "\\u007f", "\\u0085")) {
            Api.Answer refused = participant.post(path, "{\"note\":\"Een%spot.\"}".formatted(hidden)).expect(400);
            assertEquals("INPUT_INVALID", refused.code(), hidden);
        }
        participant.post(path, "{\"note\":\"Een\\n\\tpot.\"}").expect(201);
        assertEquals("Een\n\tpot.", open().getFirst().note());
        TestService.browser(here.foreman).open("/reports").expect(200);
    }

    private List<Report> open() {
        return reports.inState(here.coordinator, ReportState.OPEN, "", 10).items();
    }

    private nl.wijkcheque.shared.Outcome<MoreWork> stay(VisitId visit, int minutes) {
        return reports.moreWork(here.foreman, visit, Minutes.of(minutes), ExtraChoice.STAY, "");
    }

    private VisitId started(int minutes) {
        VisitId visit = here.planned(here.garden, minutes, DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        return visit;
    }

    private String inVain(String why, int minutes) {
        return "{\"why\":\"%s\",\"note\":\"\",\"lines\":[{\"participantId\":\"%s\",\"presence\":\"PRESENT\",\"minutes\":%d}]}"
                .formatted(why, samira, minutes);
    }
}
