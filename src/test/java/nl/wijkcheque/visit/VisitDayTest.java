package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The day itself, over HTTP. */
final class VisitDayTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Api participant = TestService.api(here.login(samira));
    private final Api foreman = TestService.api(here.foreman);
    private final Api clerk = TestService.api(here.clerk);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aVisitGoesFromItsPlanToPaidAndDoneAndItsBookingGoesAlong() {
        List<String> cheques = here.cheques(2);
        BookingId booking = here.waiting(here.garden, 120);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        String path = "/v1/visits/" + visit;
        JsonNode sheet = participant.get(path + "/job-sheet").expect(200).json();
        assertEquals("PLANNED", sheet.path("state").asText());
        assertEquals(2, sheet.path("chequesDue").asInt());
        assertEquals("De hond is lief.", sheet.path("note").asText());

        participant.post(path + "/start", "{}").expect(200);
        assertEquals(BookingState.UNDER_WAY, stateOf(booking));
        assertEquals("VISIT_STATE", participant.post(path + "/start", "{}").expect(409).code());

        assertEquals(60, redeem(participant, visit, cheques.get(0)).expect(201).json().path("dueMinutes").asInt());
        Api.Answer done = participant.post(path + "/completion", lines("PRESENT", 120)).expect(200);
        assertEquals(120, done.json().path("billedMinutes").asInt());
        assertEquals(60, done.json().path("dueMinutes").asInt());
        assertEquals(BookingState.DONE, stateOf(booking));

        assertEquals(0, redeem(clerk, visit, cheques.get(1)).expect(201).json().path("dueMinutes").asInt());
        String good = here.cheques(1).getFirst();
        assertEquals("VISIT_ALREADY_PAID", redeem(clerk, visit, good).expect(409).code());
        VisitId other = here.planned(here.garden, 60, DAY, LocalTime.of(13, 0), samira);
        foreman.post("/v1/visits/" + other + "/start", "{}").expect(200);
        redeem(foreman, other, good).expect(201);
    }

    @Test
    void nobodyCancelsWhileTheCrewIsAtWorkAndTheVisitStillEndsWithItsHours() {
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        Actor resident = TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null);
        assertTrue(TestService.browser(resident).open("/my-bookings").expect(200).html().contains("/cancel\""));
        participant.post("/v1/visits/" + visit + "/start", "{}").expect(200);
        redeem(participant, visit, here.cheques(1).getFirst()).expect(201);
        for (Api api : List.of(TestService.api(resident), clerk, TestService.api(here.coordinator))) {
            Api.Answer refused = api.post("/v1/bookings/" + booking + "/cancellation", "{}").expect(409);
            assertEquals("BOOKING_STATE", refused.code());
            assertTrue(refused.text().contains("sluit het bezoek af"), refused.text());
        }
        assertFalse(TestService.browser(resident).open("/my-bookings").expect(200).html().contains("/cancel\""));
        String asked = "/my-bookings/" + booking + "/cancel";
        assertEquals("/my-bookings", TestService.browser(resident).open(asked).path());
        Browser.Shown file = TestService.browser(here.clerk).open("/bookings/" + booking).expect(200);
        assertTrue(file.text().contains("De ploeg is aan het werk"), file.text());
        assertFalse(file.html().contains("/cancel\""), file.text());
        participant.post("/v1/visits/" + visit + "/completion", lines("PRESENT", 60)).expect(200);
        assertEquals(BookingState.DONE, stateOf(booking));
        assertEquals(60,
                participant.get("/v1/hours/me").expect(200).json().path("items").get(0).path("minutes").asInt());
    }

    @Test
    void aUsedChequeIsToldWhenAndWhereAlsoAtAVisitThatIsPaid() {
        String cheque = here.cheques(1).getFirst();
        VisitId visit = started(60);
        redeem(participant, visit, cheque).expect(201);
        Api.Answer again = redeem(clerk, visit, cheque).expect(409);
        assertEquals("CHEQUE_ALREADY_REDEEMED", again.code());
        assertTrue(again.json().path("detail").asText().contains("11-03-2031"), again.text());
        assertTrue(again.json().path("detail").asText().contains(here.servicepunt.name()), again.text());
    }

    @Test
    void aRepeatOfTheSameRequestHearsTheSameAnswer() {
        VisitId visit = started(60);
        String body = "{\"code\":\"%s\"}".formatted(here.cheques(1).getFirst());
        String path = "/v1/visits/" + visit + "/redemptions";
        Api.Answer first = participant.post(path, body, "a-key-of-the-phone").expect(201);
        assertEquals(first.text(), participant.post(path, body, "a-key-of-the-phone").expect(201).text());
    }

    @Test
    void chequesAreTakenInOnlyAfterTheStart() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        String cheque = here.cheques(1).getFirst();
        assertEquals("VISIT_STATE", redeem(participant, visit, cheque).expect(409).code());
        participant.post("/v1/visits/" + visit + "/start", "{}").expect(200);
        redeem(participant, visit, cheque).expect(201);
    }

    @Test
    void theAddressIsSeenFromTheDayBeforeUntilTheDayAfter() {
        LocalDate day = DAY.plusDays(3);
        VisitId visit = here.planned(here.garden, 60, day, NINE, samira);
        for (int offset = -3; offset <= 3; offset++) {
            TestService.clock().set(day.plusDays(offset), LocalTime.of(12, 0));
            int expected = Math.abs(offset) <= 1 ? 200 : 404;
            assertEquals(expected, sheet(participant, visit).status(), "day " + offset);
            assertEquals(200, sheet(foreman, visit).status(), "the foreman always");
        }
    }

    @Test
    void theJobSheetHoldsNothingAboutTariffGroundOrBalanceAndTheLookIsWrittenDown() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        String text = sheet(participant, visit).expect(200).text().toLowerCase(java.util.Locale.ROOT);
        for (String never : List.of("tariff", "ground", "birth", "balance", "household", "wallet")) {
            assertFalse(text.contains(never), never);
        }
        assertTrue(TestService.bean(Audit.class).about(here.resident.value(), 10).stream()
                .anyMatch(event -> event.action() == AuditAction.RESIDENT_LOOKED_AT));
    }

    @Test
    void someoneElsesVisitIsNotSeenAndNotTouched() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        Api other = TestService.api(here.login(here.someone()));
        assertEquals("NOT_FOUND", sheet(other, visit).expect(404).code());
        assertEquals("NOT_IN_CREW", other.post("/v1/visits/" + visit + "/start", "{}").expect(403).code());
        Api elsewhere = TestService.api(new Neighbourhood().foreman);
        assertEquals("NOT_FOUND", sheet(elsewhere, visit).expect(404).code());
        assertEquals("NOT_FOUND", elsewhere.post("/v1/visits/" + visit + "/start", "{}").expect(404).code());
    }

    @Test
    void aCrewStartsAVisitOnItsDayAndNobodyDoesBefore() {
        LocalDate day = DAY.plusDays(1);
        String start = "/v1/visits/" + here.planned(here.garden, 60, day, NINE, samira) + "/start";
        for (Api api : List.of(participant, foreman)) {
            Api.Answer early = api.post(start, "{}").expect(409);
            assertEquals("VISIT_NOT_TODAY", early.code());
            assertTrue(early.text().contains("pas op die dag zelf"), early.text());
        }
        TestService.clock().set(day.plusDays(1), LocalTime.of(0, 5));
        Api.Answer late = participant.post(start, "{}").expect(409);
        assertEquals("VISIT_NOT_TODAY", late.code());
        assertTrue(late.text().contains("Vertel het de werkleider"), late.text());
        TestService.clock().set(day, LocalTime.of(8, 55));
        participant.post(start, "{}").expect(200);
    }

    @Test
    void whoLeadsWritesAVisitDownAfterwardsWithItsHoursAndItsCheques() {
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        String path = "/v1/visits/" + visit;
        List<String> cheques = here.cheques(1);
        TestService.clock().set(DAY.plusDays(14), LocalTime.of(8, 0));
        foreman.post(path + "/start", "{}").expect(200);
        assertEquals(60, foreman.post(path + "/completion", lines("PRESENT", 60)).expect(200).json()
                .path("billedMinutes").asInt());
        assertEquals(BookingState.DONE, stateOf(booking));
        JsonNode hours = participant.get("/v1/hours/me").expect(200).json().path("items").get(0);
        assertEquals(DAY.toString(), hours.path("day").asText());
        assertEquals(60, hours.path("minutes").asInt());
        redeem(clerk, visit, cheques.getFirst()).expect(201);
        DoneVisit done = TestService.bean(Visits.class).done(visit).orElseThrow();
        assertEquals(DAY, done.day());
        assertEquals(DAY.plusDays(14), done.finishedOn(), "the resident may react from then on");
    }

    @Test
    void aDoorThatStayedShutIsToldAfterwardsToo() {
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        TestService.clock().set(DAY.plusDays(1), LocalTime.of(8, 0));
        String told = "{\"why\":\"NOT_HOME\"," + lines("PRESENT", 20).substring(1);
        assertEquals("VISIT_NOT_TODAY",
                participant.post("/v1/visits/" + visit + "/turned-away", told).expect(409).code());
        foreman.post("/v1/visits/" + visit + "/turned-away", told).expect(200);
        assertEquals(BookingState.WACHTLIJST, stateOf(booking));
    }

    @Test
    void afterTwoWeeksItCanOnlyGoBackToTheWachtlijst() {
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        TestService.clock().set(DAY.plusDays(15), LocalTime.of(0, 5));
        Api.Answer refused = foreman.post("/v1/visits/" + visit + "/start", "{}").expect(409);
        assertEquals("VISIT_TOO_LONG_AGO", refused.code());
        assertTrue(refused.text().contains("25-03-2031"), refused.text());
        TestService.api(here.coordinator)
                .post("/v1/visits/" + visit + "/unplanning", "{\"reason\":\"NO_SHOW\"}")
                .expect(200);
        assertEquals(BookingState.WACHTLIJST, stateOf(booking));
    }

    @Test
    void whatWasNotStartedOrNotFinishedIsReadUntilItIs() {
        VisitId forgotten = here.planned(here.garden, 60, DAY, NINE, samira);
        VisitId begun = here.planned(here.garden, 60, DAY, LocalTime.of(13, 0), samira);
        VisitId done = here.planned(here.garden, 60, DAY, LocalTime.of(15, 0), samira);
        for (VisitId one : List.of(begun, done)) {
            foreman.post("/v1/visits/" + one + "/start", "{}").expect(200);
        }
        foreman.post("/v1/visits/" + done + "/completion", lines("PRESENT", 60)).expect(200);
        here.planned(here.garden, 60, DAY.plusDays(1), NINE, samira);
        assertEquals(0, leftOpen().size(), "its day is not over");
        TestService.clock().set(DAY.plusDays(1), LocalTime.of(0, 5));
        JsonNode left = leftOpen();
        assertEquals(2, left.size());
        assertEquals(forgotten.toString(), left.get(0).path("visitId").asText());
        assertEquals("PLANNED", left.get(0).path("state").asText());
        assertEquals(begun.toString(), left.get(1).path("visitId").asText());
        assertEquals("UNDER_WAY", left.get(1).path("state").asText());
        foreman.post("/v1/visits/" + begun + "/completion", lines("PRESENT", 60)).expect(200);
        TestService.api(here.coordinator)
                .post("/v1/visits/" + forgotten + "/unplanning", "{\"reason\":\"NO_SHOW\"}")
                .expect(200);
        assertEquals(0, leftOpen().size());
        assertEquals(0, TestService.api(new Neighbourhood().foreman).get("/v1/visits/left-open").expect(200)
                .json().path("items").size());
    }

    @Test
    void fiveHoursOfAKlusAreTheMost() {
        VisitId visit = started(300);
        String path = "/v1/visits/" + visit + "/completion";
        assertEquals("MINUTES_TOO_LONG", foreman.post(path, lines("PRESENT", 301)).expect(400).code());
        foreman.post(path, lines("PRESENT", 300)).expect(200);
    }

    @Test
    void whatWasNotAgreedIsNeitherWorkedUnnoticedNorBilled() {
        VisitId visit = started(60);
        String path = "/v1/visits/" + visit;
        for (String end : List.of("/presence", "/completion")) {
            Api.Answer refused = foreman.post(path + end, lines("PRESENT", 76)).expect(400);
            assertEquals("MORE_THAN_AGREED", refused.code());
            assertTrue(refused.json().path("detail").asText().contains("is 1 uur afgesproken"), refused.text());
        }
        JsonNode done = foreman.post(path + "/completion", lines("PRESENT", 75)).expect(200).json();
        assertEquals(60, done.path("billedMinutes").asInt(), "within the margin: hours, no bill");
        JsonNode hours = participant.get("/v1/hours/me").expect(200).json().path("items");
        assertEquals(75, hours.get(0).path("minutes").asInt());
    }

    @Test
    void whatWasAgreedAtTheDoorIsBilled() {
        VisitId visit = started(60);
        String path = "/v1/visits/" + visit;
        foreman.post(path + "/more-work", "{\"extraMinutes\":60,\"choice\":\"STAY\"}").expect(201);
        assertEquals(
                "MORE_THAN_AGREED", foreman.post(path + "/completion", lines("PRESENT", 151)).expect(400).code());
        JsonNode done = foreman.post(path + "/completion", lines("PRESENT", 120)).expect(200).json();
        assertEquals(120, done.path("billedMinutes").asInt());
    }

    @Test
    void everyoneOfTheCrewIsAccountedForAndAbsentIsNoMinutes() {
        ParticipantId ill = here.someone();
        VisitId visit = here.planned(here.garden, 120, DAY, NINE, samira, ill);
        String path = "/v1/visits/" + visit;
        foreman.post(path + "/start", "{}").expect(200);
        assertEquals(
                "PRESENCE_MISSING",
                foreman.post(path + "/completion", lines("PRESENT", 120)).expect(400).code());
        foreman.post(path + "/presence", "{\"lines\":[%s]}".formatted(line(ill, "ABSENT_ILL", 120))).expect(200);
        foreman.post(path + "/completion", lines("LATE", 90)).expect(200);
        Api self = TestService.api(here.login(ill));
        JsonNode hours = self.get("/v1/hours/me").expect(200).json().path("items");
        assertEquals(1, hours.size());
        assertEquals(0, hours.get(0).path("minutes").asInt());
        assertEquals("ABSENT_ILL", hours.get(0).path("presence").asText());
    }

    @Test
    void whoIsShadowingIsNotBilledButWorksHours() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        ParticipantId mentor = here.someone(InductionLevel.MENTOR, here.shopping);
        VisitId visit = here.planned(here.shopping, 90, DAY, NINE, mentor, learner);
        String path = "/v1/visits/" + visit;
        foreman.post(path + "/start", "{}").expect(200);
        String both = "{\"lines\":[%s,%s]}".formatted(line(mentor, "PRESENT", 90), line(learner, "PRESENT", 100));
        Api.Answer done = foreman.post(path + "/completion", both).expect(200);
        assertEquals(90, done.json().path("billedMinutes").asInt());
        assertEquals(2, done.json().path("hours").size());
    }

    @Test
    void aVisitToWhichNobodyOfTheCrewCameIsAPromiseThatCostsNothing() {
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        String path = "/v1/visits/" + visit;
        foreman.post(path + "/start", "{}").expect(200);
        String cheque = here.cheques(1).getFirst();
        redeem(clerk, visit, cheque).expect(201);
        String absent = lines("ABSENT_NO_NOTICE", 0);
        assertEquals("CHEQUES_WITHOUT_WORK", foreman.post(path + "/completion", absent).expect(409).code());
        TestService.bean(Visits.class).undo(here.clerk, new Which.Code(cheque), "Er was niemand.").orThrow();
        assertEquals(
                "NOBODY_CAME",
                foreman.post(path + "/turned-away", "{\"why\":\"NOT_HOME\"," + absent.substring(1)).expect(400).code());

        JsonNode back = foreman.post(path + "/completion", absent).expect(200).json();
        assertEquals("TURNED_AWAY", back.path("state").asText());
        assertEquals(0, back.path("billedMinutes").asInt());
        assertEquals(booking.toString(), back.path("bookingId").asText());
        assertTrue(back.path("message").path("nl").asText().contains("kan helaas niet doorgaan"), back::toString);
        assertEquals(BookingState.WACHTLIJST, stateOf(booking));
        assertEquals(
                Urgency.PROMISED,
                TestService.bean(Wachtlijst.class).turn(booking).orElseThrow().urgency());
        assertTrue(TestService.bean(Visits.class).done(visit).isEmpty(), "nobody is asked how it went");
        JsonNode hours = participant.get("/v1/hours/me").expect(200).json().path("items");
        assertEquals("ABSENT_NO_NOTICE", hours.get(0).path("presence").asText());
        JsonNode told = foreman.get("/v1/visit-reports").expect(200).json().path("items");
        assertEquals("NO_CREW", told.get(0).path("kind").asText());
        here.assign(booking, DAY, NINE.plusHours(2), here.someone()).orThrow();
    }

    @Test
    void aChequeIsGivenBackWhereItWasTakenIn() {
        VisitId visit = started(60);
        String cheque = here.cheques(1).getFirst();
        redeem(clerk, visit, cheque).expect(201);
        Actor elsewhere = TestService.actor(TestService.servicepunt("Elders"), Role.CLERK);
        assertEquals(RefusalCode.REDEEMED_ELSEWHERE, refused(undo(elsewhere, cheque)));
        assertEquals(0, sheet(foreman, visit).json().path("dueMinutes").asInt());
        Actor coordinator = TestService.actor(elsewhere.servicepunt(), Role.COORDINATOR);
        TestService.clock().set(DAY.plusDays(1), NINE);
        assertEquals(RefusalCode.REDEEMED_ELSEWHERE, refused(undo(coordinator, cheque)));
        assertEquals(0, sheet(foreman, visit).json().path("dueMinutes").asInt());
        TestService.clock().set(DAY, NINE);
        undo(here.clerk, cheque).orThrow();
    }

    @Test
    void theDayAfterACoordinatorGivesTheChequesOfSuchAVisitBack() {
        VisitId visit = started(60);
        String cheque = here.cheques(1).getFirst();
        redeem(clerk, visit, cheque).expect(201);
        TestService.clock().set(DAY.plusDays(1), NINE);
        String path = "/v1/visits/" + visit + "/completion";
        assertEquals("CHEQUES_WITHOUT_WORK", foreman.post(path, lines("ABSENT_ILL", 0)).expect(409).code());
        assertEquals(RefusalCode.REDEMPTION_TOO_OLD, refused(undo(here.clerk, cheque)));
        assertEquals(Minutes.of(60), undo(here.coordinator, cheque).orThrow().due());
        assertEquals(
                "TURNED_AWAY", foreman.post(path, lines("ABSENT_ILL", 0)).expect(200).json().path("state").asText());
    }

    @Test
    void whatWasPaidTooMuchWhenItEndsIsToldAndGoesBackChequeByCheque() {
        VisitId visit = started(120);
        List<String> cheques = here.cheques(2);
        cheques.forEach(cheque -> redeem(clerk, visit, cheque).expect(201));
        foreman.post("/v1/visits/" + visit + "/completion", lines("PRESENT", 60)).expect(200);
        assertEquals(60, sheet(foreman, visit).json().path("tooMuchMinutes").asInt());
        assertEquals("Betaald: 120 minuten. Kost: 60 minuten.", reported());
        TestService.clock().set(DAY.plusDays(1), NINE);
        assertEquals(Minutes.ZERO, undo(here.coordinator, cheques.getFirst()).orThrow().due());
        assertEquals(RefusalCode.REDEMPTION_TOO_OLD, refused(undo(here.coordinator, cheques.getLast())));
        assertEquals(0, sheet(foreman, visit).json().path("tooMuchMinutes").asInt());
    }

    @Test
    void whatIsPaidTooMuchAfterTheEndIsToldAsWell() {
        VisitId visit = started(60);
        String half = here.cheques(1, Minutes.of(30)).getFirst();
        String whole = here.cheques(1).getFirst();
        foreman.post("/v1/visits/" + visit + "/completion", lines("PRESENT", 60)).expect(200);
        redeem(clerk, visit, half).expect(201);
        assertEquals("", reported());
        redeem(clerk, visit, whole).expect(201);
        assertEquals("Betaald: 90 minuten. Kost: 60 minuten.", reported());
        assertEquals(30, sheet(foreman, visit).json().path("tooMuchMinutes").asInt());
        TestService.clock().set(DAY.plusDays(1), NINE);
        assertEquals(Minutes.ZERO, undo(here.coordinator, half).orThrow().due());
    }

    @Test
    void theRestOfTheLastChequeIsNothingToGiveBack() {
        VisitId visit = started(120);
        here.cheques(2).forEach(cheque -> redeem(clerk, visit, cheque).expect(201));
        foreman.post("/v1/visits/" + visit + "/completion", lines("PRESENT", 61)).expect(200);
        assertEquals(0, sheet(foreman, visit).json().path("tooMuchMinutes").asInt());
        assertEquals("", reported());
    }

    @Test
    void whoIsShadowingDoesNotDoTheWorkAlone() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        ParticipantId mentor = here.someone(InductionLevel.MENTOR, here.shopping);
        BookingId booking = here.waiting(here.shopping, 90);
        VisitId visit = here.assign(booking, DAY, NINE, mentor, learner).orThrow();
        foreman.post("/v1/visits/" + visit + "/start", "{}").expect(200);
        String one = "{\"lines\":[%s,%s]}".formatted(line(mentor, "ABSENT_ILL", 0), line(learner, "PRESENT", 20));
        JsonNode back = TestService.api(here.login(learner))
                .post("/v1/visits/" + visit + "/completion", one)
                .expect(200)
                .json();
        assertEquals("TURNED_AWAY", back.path("state").asText());
        assertEquals(2, back.path("hours").size());
        assertEquals(BookingState.WACHTLIJST, stateOf(booking));
    }

    @Test
    void onTheDaysOnWhichTheClockChangesTheDayIsTheDay() {
        LocalDate spring = LocalDate.of(2031, 3, 30);
        LocalDate autumn = LocalDate.of(2031, 10, 26);
        Map<LocalDate, VisitId> planned = Map.of(
                spring, here.planned(here.garden, 120, spring, LocalTime.of(8, 0), samira),
                autumn, here.planned(here.garden, 120, autumn, LocalTime.of(8, 0), samira));
        for (LocalDate day : List.of(spring, autumn)) {
            VisitId visit = Objects.requireNonNull(planned.get(day));
            TestService.clock().set(day, LocalTime.of(0, 5));
            assertEquals("08:00", localStart(sheet(foreman, visit).expect(200).json()));
            foreman.post("/v1/visits/" + visit + "/start", "{}").expect(200);
            TestService.clock().set(day, LocalTime.of(23, 55));
            foreman.post("/v1/visits/" + visit + "/completion", lines("PRESENT", 120)).expect(200);
            JsonNode last = participant.get("/v1/hours/me").expect(200).json().path("items").get(0);
            assertEquals(day.toString(), last.path("day").asText());
            assertEquals(120, last.path("minutes").asInt());
        }
    }

    private static String localStart(JsonNode sheet) {
        return nl.wijkcheque.shared.Amsterdam.timeOf(
                java.time.Instant.parse(sheet.path("startsAt").asText()))
                .toLocalTime()
                .toString();
    }

    private VisitId started(int minutes) {
        VisitId visit = here.planned(here.garden, minutes, DAY, NINE, samira);
        foreman.post("/v1/visits/" + visit + "/start", "{}").expect(200);
        return visit;
    }

    private JsonNode leftOpen() {
        return foreman.get("/v1/visits/left-open").expect(200).json().path("items");
    }

    private static Outcome<UndoneRedemption> undo(Actor by, String cheque) {
        return TestService.bean(Visits.class).undo(by, new Which.Code(cheque), "Niet gewerkt.");
    }

    /** The note of what was told, last first; empty when nothing was. */
    private String reported() {
        return foreman.get("/v1/visit-reports").expect(200).json().path("items").path(0).path("note").asText();
    }

    private BookingState stateOf(BookingId booking) {
        return here.bookings.find(booking).orElseThrow().state();
    }

    private static Api.Answer sheet(Api api, VisitId visit) {
        return api.get("/v1/visits/" + visit + "/job-sheet");
    }

    private static Api.Answer redeem(Api api, VisitId visit, String code) {
        return api.post("/v1/visits/" + visit + "/redemptions", "{\"code\":\"%s\"}".formatted(code));
    }

    private String lines(String presence, int minutes) {
        return "{\"lines\":[%s]}".formatted(line(samira, presence, minutes));
    }

    private static String line(ParticipantId who, String presence, int minutes) {
        return "{\"participantId\":\"%s\",\"presence\":\"%s\",\"minutes\":%d}".formatted(who, presence, minutes);
    }
}
