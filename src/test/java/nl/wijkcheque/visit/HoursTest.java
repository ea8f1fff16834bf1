package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HoursTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Hours hours = TestService.bean(Hours.class);
    private final Visits visits = TestService.bean(Visits.class);
    private final Api foreman = TestService.api(here.foreman);
    private final Api coordinator = TestService.api(here.coordinator);
    private final Api participant = TestService.api(here.login(samira));

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void hoursAreConfirmedBySomeoneElseThanWhoRegisteredThem() {
        UUID line = registeredBy(foreman);
        assertEquals("HOURS_OWN_CONFIRMATION", confirm(foreman, line).expect(409).code());
        JsonNode confirmed = confirm(coordinator, line).expect(200).json();
        assertEquals("CONFIRMED", confirmed.path("state").asText());
        assertEquals(
                here.coordinator.account().toString(), confirmed.path("confirmedBy").asText());
        assertEquals("HOURS_STATE", confirm(coordinator, line).expect(409).code());
    }

    @Test
    void hoursThatTheParticipantRegisteredAreConfirmedByTheForeman() {
        UUID line = registeredBy(participant);
        confirm(foreman, line).expect(200);
    }

    @Test
    void nobodyConfirmsHerOwnHoursWhateverSheIsBesides() {
        UUID line = registeredBy(foreman);
        Actor both = TestService.actor(here.servicepunt, Role.FOREMAN, null, samira);
        assertEquals("HOURS_OWN_CONFIRMATION", confirm(TestService.api(both), line).expect(409).code());
    }

    @Test
    void aWrongLineIsReplacedByANewOneBeforeItIsConfirmed() {
        UUID wrong = registeredBy(foreman);
        UUID right = id(participant
                .post("/v1/hours/" + wrong + "/correction", "{\"presence\":\"LATE\",\"minutes\":45}")
                .expect(201));
        assertEquals("HOURS_STATE", confirm(coordinator, wrong).expect(409).code());
        confirm(foreman, right).expect(200);
        assertEquals(
                "HOURS_STATE",
                participant
                        .post("/v1/hours/" + right + "/correction", "{\"presence\":\"PRESENT\",\"minutes\":60}")
                        .expect(409)
                        .code(),
                "who worked them may not touch what was confirmed");
        List<HoursLine> closed = hours.confirmed(here.servicepunt.id(), new Period(DAY, DAY));
        assertEquals(1, closed.size());
        assertEquals(Minutes.of(45), closed.getFirst().minutes());
        assertEquals(wrong, closed.getFirst().corrects());
    }

    @Test
    void whatWasConfirmedIsCorrectedByALineBesideItThatCountsOnceItIsConfirmedItself() {
        UUID wrong = registeredBy(foreman);
        confirm(coordinator, wrong).expect(200);
        VisitId visit = hours.closed(here.servicepunt.id(), null, "", 10).items().getFirst().visit();
        UUID first = id(correct(wrong, "PRESENT", 20));
        UUID right = id(correct(first, "PRESENT", 25));
        assertEquals(60, counted(), "not before it is confirmed");
        assertEquals("1:00", due(visit));
        assertEquals("HOURS_OWN_CONFIRMATION", confirm(foreman, right).expect(409).code());
        JsonNode confirmed = confirm(coordinator, right).expect(200).json();
        assertEquals(60, confirmed.path("minutesBefore").asInt());
        assertEquals(25, counted());
        assertEquals("0:30", due(visit));
        assertEquals("HOURS_STATE", again(wrong), "each line is corrected once");
        UUID last = id(correct(right, "ABSENT_ILL", 0));
        confirm(coordinator, last).expect(200);
        assertEquals(0, counted());
        assertEquals(List.of(), visits.done(visit).orElseThrow().crew());
        assertEquals(last, hours.closed(here.servicepunt.id(), null, "", 10).items().getFirst().id());
        assertEquals(3, hours.confirmed(samira, new Period(DAY, DAY)).size(), "nothing was changed");
    }

    @Test
    void aDifferenceCountsOnTheDayOfTheVisitAndIsShownThereThoughTheBooksOfThatDayAreClosed() {
        UUID wrong = registeredBy(foreman);
        confirm(coordinator, wrong).expect(200);
        LocalDate last = DAY.withDayOfMonth(DAY.lengthOfMonth());
        TestService.clock().set(last.plusDays(3), NINE);
        TestService.bean(Books.class).close(here.coordinator, last).orThrow();
        UUID right = id(correct(wrong, "PRESENT", 20));
        String day = new Formats(Texts.DUTCH).shortDay(DAY);
        assertTrue(TestService.browser(here.coordinator).open("/hours").text().contains(day), day);
        confirm(coordinator, right).expect(200);
        assertEquals(20, counted());
        WeekSpread spread = TestService.bean(Experiences.class).spread(here.servicepunt.id(), 8);
        assertEquals(
                List.of(Minutes.of(20)),
                spread.people().stream().map(WeekSpread.Line::total).toList());
    }

    @Test
    void whatIsConfirmedIsCorrectedOnAPage() {
        UUID wrong = registeredBy(foreman);
        confirm(coordinator, wrong).expect(200);
        Browser browser = TestService.browser(here.foreman);
        assertTrue(browser.open("/hours").expect(200).html().contains("/hours/confirmed"));
        String correction = "/hours/" + wrong + "/correction";
        assertTrue(browser.open("/hours/confirmed").expect(200).html().contains(correction));
        String otherDay = "/hours/confirmed?day=" + DAY.plusDays(1);
        assertFalse(browser.open(otherDay).expect(200).html().contains(correction));
        Browser.Shown ofTheDay = browser.open("/hours/confirmed?day=" + DAY).expect(200);
        Map<String, String> right = ofTheDay.withKey(Map.of("presence", "LATE", "minutes", "45"));
        for (int press = 0; press < 2; press++) {
            Browser.Shown told = browser.submit(correction, right).expect(200);
            assertTrue(told.text().contains("0:45 (was 1:00)"), told.text());
        }
        assertEquals(
                1, hours.toConfirm(here.servicepunt.id(), "", 10).items().size());
    }

    @Test
    void whoTicksNothingIsAskedToTick() {
        registeredBy(foreman);
        Browser.Shown told = TestService.browser(here.coordinator)
                .submit("/hours/confirmation", Map.of())
                .expect(200);
        assertTrue(told.text().contains("Vink eerst aan welke uren kloppen."), told.text());
    }

    @Test
    void aCorrectionThatIsRefusedStaysOnThePageItCameFromWithWhatWasFilledIn() {
        UUID line = registeredBy(foreman);
        Browser browser = TestService.browser(here.foreman);
        String waiting = tooLong(browser, line, browser.open("/hours").expect(200), Map.of());
        assertTrue(waiting.contains("/hours/confirmation"), waiting);
        confirm(coordinator, line).expect(200);
        String address = "/hours/confirmed?day=" + DAY;
        String closed = tooLong(
                browser, line, browser.open(address).expect(200), Map.of("closed", "true", "day", DAY.toString()));
        assertFalse(closed.contains("/hours/confirmation"), closed);
        assertTrue(closed.contains("type=\"date\" value=\"" + DAY + "\""), closed);
    }

    private static String tooLong(Browser browser, UUID line, Browser.Shown page, Map<String, String> from) {
        Map<String, String> typed = new HashMap<>(from);
        typed.put("presence", "LATE");
        typed.put("minutes", "301");
        String again = browser.submit("/hours/" + line + "/correction", page.withKey(typed)).expect(400).html();
        assertTrue(again.contains("value=\"301\""), again);
        assertTrue(again.contains("<details class=\"wc-details\" open>"), again);
        return again;
    }

    @Test
    void aCorrectionIsHeldToTheSameRules() {
        UUID line = registeredBy(foreman);
        assertEquals(
                "MINUTES_TOO_LONG",
                foreman.post("/v1/hours/" + line + "/correction", "{\"presence\":\"PRESENT\",\"minutes\":301}")
                        .expect(400)
                        .code());
        Api stranger = TestService.api(here.login(here.someone()));
        assertEquals(
                "NOT_FOUND",
                stranger.post("/v1/hours/" + line + "/correction", "{\"presence\":\"PRESENT\",\"minutes\":30}")
                        .expect(404)
                        .code());
    }

    @Test
    void whatTheVisitCostsAndWhoWasThereFollowACorrection() {
        UUID line = registeredBy(foreman);
        VisitId visit = visitOf(line);
        assertEquals(List.of(samira), visits.done(visit).orElseThrow().crew());
        UUID less = id(correct(line, "PRESENT", 25));
        assertEquals("0:30", due(visit));
        UUID more = id(correct(less, "PRESENT", 240));
        assertEquals("1:00", due(visit), "never more than was agreed");
        assertTrue(reports().isEmpty(), "nothing was paid");
        visits.redeem(here.clerk, visit, here.cheques(1).getFirst()).orThrow();
        correct(more, "ABSENT_ILL", 0);
        assertEquals(List.of(), visits.done(visit).orElseThrow().crew());
        assertEquals(
                "Paid: 60 minutes. Costs: 0 minutes.",
                reports().getFirst().told(new Texts().in(Texts.ENGLISH)));
        assertEquals(ReportKind.BILL_DIFFERS, reports().getFirst().kind());
    }

    @Test
    void ofTwoOfOneCrewWhoAreCorrectedAtOnceBothCount() throws Exception {
        ParticipantId noor = here.someone();
        for (int round = 0; round < 4; round++) {
            VisitId visit = here.planned(here.garden, 60, DAY, NINE.plusHours(round), samira, noor);
            visits.start(here.foreman, visit).orThrow();
            List<UUID> lines = visits.finish(here.foreman, visit, List.of(present(samira), present(noor))).orThrow()
                    .hours();
            for (Outcome<HoursLine> outcome : AtOnce.numbered(
                    2, at -> hours.correct(here.foreman, lines.get(at), Presence.PRESENT, Minutes.of(30)))) {
                outcome.orThrow();
            }
            assertEquals("0:30", due(visit));
        }
    }

    @Test
    void whatWasPaidTooMuchGoesBackAlsoTheNextDay() {
        UUID line = registeredBy(foreman);
        VisitId visit = visitOf(line);
        String cheque = here.cheques(1).getFirst();
        visits.redeem(here.clerk, visit, cheque).orThrow();
        TestService.clock().set(DAY.plusDays(1), NINE);
        UUID half = id(correct(line, "PRESENT", 30));
        assertTrue(reports().isEmpty(), "half a cheque doesn't go back");
        assertEquals(
                RefusalCode.REDEMPTION_TOO_OLD,
                refused(visits.undo(here.coordinator, new Which.Code(cheque), "Te veel betaald.")));
        correct(half, "ABSENT_ILL", 0);
        assertEquals(ReportKind.BILL_DIFFERS, reports().getFirst().kind());
        visits.undo(here.coordinator, new Which.Code(cheque), "Te veel betaald.").orThrow();
    }

    @Test
    void theDatabaseItselfKeepsConfirmedHoursClosed() {
        UUID line = registeredBy(foreman);
        confirm(coordinator, line).expect(200);
        SQLException refused = assertThrows(
                SQLException.class, () -> Database.update("UPDATE hours_line SET minutes = 9 WHERE id = ?", line));
        assertTrue(String.valueOf(refused.getMessage()).contains("closed"), refused::toString);
    }

    @Test
    void onlyConfirmedHoursOfThePeriodAreCounted() {
        confirm(coordinator, registeredBy(foreman)).expect(200);
        assertEquals(1, hours.confirmed(here.servicepunt.id(), new Period(DAY, DAY)).size());
        assertEquals(
                0,
                hours.confirmed(here.servicepunt.id(), new Period(DAY.plusDays(1), DAY.plusDays(2)))
                        .size());
        assertEquals(
                0,
                hours.confirmed(here.servicepunt.id(), new Period(DAY.minusDays(2), DAY.minusDays(1)))
                        .size());
    }

    @Test
    void whatWaitsIsListedInPagesAndOnlyAtTheOwnServicepunt() {
        for (int hour = 0; hour < 3; hour++) {
            registeredBy(foreman, hour);
        }
        JsonNode first = coordinator.get("/v1/hours?state=REGISTERED&size=2").expect(200).json();
        assertEquals(2, first.path("items").size());
        JsonNode second = coordinator
                .get("/v1/hours?size=2&after=" + first.path("next").asText())
                .expect(200)
                .json();
        assertEquals(1, second.path("items").size());
        assertTrue(second.path("next").isNull());
        Api elsewhere = TestService.api(new Neighbourhood().foreman);
        assertEquals(0, elsewhere.get("/v1/hours").expect(200).json().path("items").size());
        coordinator.get("/v1/hours?state=SOMETHING").expect(400);
        coordinator.get("/v1/hours?size=0").expect(400);
        coordinator.get("/v1/hours?after=none").expect(400);
    }

    private UUID registeredBy(Api who) {
        return registeredBy(who, 0);
    }

    private UUID registeredBy(Api who, int hour) {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE.plusHours(hour), samira);
        who.post("/v1/visits/" + visit + "/start", "{}").expect(200);
        Api.Answer done = who.post(
                "/v1/visits/" + visit + "/completion",
                "{\"lines\":[{\"participantId\":\"%s\",\"presence\":\"PRESENT\",\"minutes\":60}]}"
                        .formatted(samira))
                .expect(200);
        return UUID.fromString(done.json().path("hours").get(0).asText());
    }

    private static PresenceLine present(ParticipantId who) {
        return new PresenceLine(who, Presence.PRESENT, Minutes.of(60));
    }

    private static Api.Answer confirm(Api api, UUID line) {
        return api.post("/v1/hours/" + line + "/confirmation", "{}");
    }

    private Api.Answer correct(UUID line, String presence, int minutes) {
        String body = "{\"presence\":\"%s\",\"minutes\":%d}".formatted(presence, minutes);
        return foreman.post("/v1/hours/" + line + "/correction", body).expect(201);
    }

    private String again(UUID line) {
        return foreman.post("/v1/hours/" + line + "/correction", "{\"presence\":\"LATE\",\"minutes\":30}")
                .expect(409)
                .code();
    }

    /** On the day of the visit, in minutes. */
    private int counted() {
        return hours.confirmed(samira, new Period(DAY, DAY)).stream().mapToInt(HoursLine::counted).sum();
    }

    private VisitId visitOf(UUID line) {
        return hours.inState(here.servicepunt.id(), HoursState.REGISTERED, "", 50).items().stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow()
                .visit();
    }

    private String due(VisitId visit) {
        return visits.jobSheet(here.foreman, visit).orElseThrow().due().toString();
    }

    private List<Report> reports() {
        return TestService.bean(Reports.class)
                .inState(here.coordinator, ReportState.OPEN, "", 10)
                .items();
    }

    private static UUID id(Api.Answer answer) {
        return UUID.fromString(answer.json().path("id").asText());
    }
}
