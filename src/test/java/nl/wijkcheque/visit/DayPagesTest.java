package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Browser.Shown;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of a day, without JavaScript. */
final class DayPagesTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final ParticipantId joost = here.someone();
    private final Browser foreman = TestService.browser(here.foreman);
    private final Browser coordinator = TestService.browser(here.coordinator);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void twoClicksFromIllToAnotherCrewAndWordsForTheResident() {
        here.planned(here.garden, 60, DAY, NINE, samira);
        Shown crews = foreman.submit("/today/attendance", tick("ABSENT_ILL")).expect(200);
        assertEquals("/today/missing/" + samira, crews.path());
        Map<String, String> fields = firstForm(crews, "replacement");
        assertEquals(joost.toString(), fields.get("crew"));
        Shown told = foreman.submit("/today/missing/" + samira + "/replacement", fields).expect(200);
        assertTrue(told.text().contains("Er wordt niets verstuurd"), told.text());
        Shown again = foreman.submit("/today/missing/" + samira + "/replacement", fields).expect(200);
        assertTrue(again.text().contains("Er wordt niets verstuurd"), "a second press changes nothing");
        PlannedVisit now = here.planning.between(here.servicepunt.id(), new Period(DAY, DAY)).getFirst();
        assertTrue(now.hasInCrew(joost) && !now.hasInCrew(samira));
        String message = "/planning/visits/" + now.id() + "/message";
        Shown day = foreman.submit(message, told.withKey(Map.of("contact", "SPOKEN", "today", DAY.toString())));
        assertEquals("/today", day.expect(200).path());
        assertEquals("/planning/visits/" + now.id(), foreman.open(message).expect(200).path(),
                "nobody calls her twice");
    }

    @Test
    void orBackToTheWachtlijstBeforeOthers() {
        BookingId booking = here.waiting(here.garden, 60);
        here.assign(booking, DAY, NINE, samira).orThrow();
        Shown crews = foreman.submit("/today/attendance", tick("ABSENT_NO_NOTICE")).expect(200);
        Shown told = foreman.submit("/today/missing/" + samira + "/return", firstForm(crews, "return")).expect(200);
        assertTrue(told.text().contains("kan helaas niet doorgaan"), told.text());
        assertEquals(BookingState.WACHTLIJST, here.bookings.find(booking).orElseThrow().state());
    }

    @Test
    void whoIsThereIsTickedAndNothingElseIsAsked() {
        here.planned(here.garden, 60, DAY, NINE, samira);
        Shown day = foreman.submit("/today/attendance", tick("PRESENT")).expect(200);
        assertEquals("/today", day.path());
        assertTrue(day.text().contains("aanwezig"), day.text());
    }

    @Test
    void moreThanFiveHoursIsRefusedOnThePageAndWhatWasTypedStays() {
        VisitId visit = here.planned(here.garden, 240, DAY, NINE, samira);
        TestService.bean(Visits.class).start(here.foreman, visit).orThrow();
        Shown form = foreman.open("/visits/" + visit + "/more-work").expect(200);
        Map<String, String> much = Map.of("extra", "90", "choice", "STAY", "note", "De heg achter.");
        Shown refused = foreman.submit("/visits/" + visit + "/more-work", form.withKey(much)).expect(400);
        assertTrue(refused.text().contains("nooit langer dan 5 uur"), refused.text());
        assertTrue(refused.text().contains("De heg achter."), refused.text());
        Map<String, String> later = Map.of("extra", "90", "choice", "SECOND_BOOKING", "note", "De heg achter.");
        foreman.submit("/visits/" + visit + "/more-work", refused.withKey(later)).expect(200);
        assertTrue(coordinator.open("/reports").expect(200).text().contains("Tweede aanvraag"));
    }

    @Test
    void aWorryIsToldAtTheDoorAndStandsOnNoOtherPage() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        Browser participant = TestService.browser(here.login(samira));
        Shown form = participant.open("/visits/" + visit + "/concern").expect(200);
        Shown told = participant
                .submit("/visits/" + visit + "/concern", form.withKey(Map.of("note", "De koelkast was leeg.")))
                .expect(200);
        assertFalse(told.text().contains("koelkast"), "it can't be read back");
        for (String page : List.of("/", "/reports", "/concerns", "/visits/" + visit, "/residents/" + here.resident)) {
            assertFalse(coordinator.open(page).expect(200).text().contains("koelkast"), page);
        }
        Matcher link = Pattern.compile("/concerns/[0-9a-f-]{36}").matcher(coordinator.open("/concerns").html());
        assertTrue(link.find());
        assertTrue(coordinator.open(link.group()).expect(200).text().contains("koelkast"));
        assertEquals(403, foreman.open(link.group()).status());
    }

    @Test
    void aResidentComplainsAndReadsTheAnswer() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        Visits visits = TestService.bean(Visits.class);
        visits.start(here.foreman, visit).orThrow();
        visits.finish(here.foreman, visit, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        Browser resident = TestService.browser(
                TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null));
        assertTrue(resident.open("/").expect(200).text().contains("Is het goed gegaan?"));
        Shown form = resident.open("/my-visits/" + visit + "?answer=COMPLAINT").expect(200);
        resident.submit("/my-visits/" + visit + "/complaint", form.withKey(Map.of("text", "De heg is scheef.")))
                .expect(200);
        Shown list = coordinator.open("/complaints").expect(200);
        assertTrue(list.text().contains("De heg is scheef."), list.text());
        coordinator.submit("/complaints/" + visit + "/answer", list.withKey(Map.of("text", "Wij komen terug.")))
                .expect(200);
        assertTrue(resident.open("/my-visits/" + visit).expect(200).text().contains("Wij komen terug."));
    }

    @Test
    void aVisitThatNobodyStartedIsShownTheNextDayAndWrittenDown() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        String sheet = "/visits/" + visit;
        assertFalse(foreman.open("/today").expect(200).text().contains("Nog af te sluiten"));
        TestService.clock().set(DAY.plusDays(1), LocalTime.of(8, 30));
        for (Browser leads : List.of(foreman, coordinator)) {
            assertTrue(leads.open("/").expect(200).html().contains("/today#left"), "the first page leads there");
            Shown day = leads.open("/today").expect(200);
            assertTrue(day.text().contains("Nog af te sluiten"), day.text());
            assertTrue(day.html().contains("href=\"" + sheet + "\""), day.html());
        }
        assertFalse(foreman.open("/today?day=" + DAY.plusDays(2)).text().contains("Nog af te sluiten"));
        assertFalse(foreman.open("/today?day=" + DAY).expect(200).text().contains("nog niet gezien"),
                "that day is over");
        Shown ofCrew = TestService.browser(here.login(samira)).open(sheet).expect(200);
        assertTrue(ofCrew.text().contains("Vertel het de werkleider"), ofCrew.text());
        assertFalse(ofCrew.html().contains(sheet + "/start") || ofCrew.html().contains("/turned-away"), ofCrew.html());

        Shown asked = foreman.open(sheet).expect(200);
        assertTrue(asked.text().contains("Is dit bezoek toch geweest?"), asked.text());
        assertTrue(asked.html().contains("/planning/visits/" + visit), "or it did not take place");
        assertTrue(coordinator.open("/planning/visits/" + visit).expect(200).html().contains("/unplanning"));
        Shown begun = foreman.submit(sheet + "/start", asked.withKey(Map.of())).expect(200);
        Map<String, String> worked = Map.of("presence-" + samira, "PRESENT", "minutes-" + samira, "60");
        assertTrue(foreman.submit(sheet + "/finish", begun.withKey(worked)).expect(200).text().contains("klaar"));
        assertFalse(foreman.open("/today").expect(200).text().contains("Nog af te sluiten"));
        assertFalse(foreman.open("/").expect(200).html().contains("/today#left"));
    }

    @Test
    void ofManyThatWereLeftOpenTheOldestAreShownAndTheOthersCounted() {
        VisitId oldest = here.planned(here.garden, 60, DAY, NINE, samira);
        VisitId latest = oldest;
        for (int more = 1; more <= 20; more++) {
            // Four a day, and none in the weekend.
            LocalDate day = DAY.plusDays(more / 4 + (more / 4 > 3 ? 2 : 0));
            latest = here.planned(here.garden, 60, day, NINE.plusHours(more % 4 * 2L), samira);
        }
        TestService.clock().set(DAY.plusDays(10), NINE);
        Shown day = foreman.open("/today").expect(200);
        assertTrue(day.html().contains("/visits/" + oldest), day.text());
        assertFalse(day.html().contains("/visits/" + latest), "it is the twenty-first");
        assertTrue(day.text().contains("En nog 1."), day.text());
        assertTrue(foreman.open("/").expect(200).html().contains("/today#left\">21<"));
    }

    @Test
    void whatACrewTellsOfAVisitToWhichNobodyCameLeadsToWordsForTheResident() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        Browser participant = TestService.browser(here.login(samira));
        TestService.clock().set(DAY, LocalTime.of(10, 0));
        String sheet = "/visits/" + visit;
        Shown begun = participant.submit(sheet + "/start", participant.open(sheet).withKey(Map.of())).expect(200);
        Map<String, String> absent = Map.of("presence-" + samira, "ABSENT_ILL", "minutes-" + samira, "0");
        participant.submit(sheet + "/finish", begun.withKey(absent)).expect(200);

        String message = "/planning/visits/" + visit + "/message";
        for (Browser leads : List.of(foreman, coordinator)) {
            assertTrue(leads.open("/reports").expect(200).html().contains(message));
            Shown words = leads.open(message).expect(200);
            assertEquals(message, words.path());
            assertTrue(words.text().contains("om 9.00 uur zijn wij niet bij u gekomen"), words.text());
        }
    }

    private Map<String, String> tick(String presence) {
        return Map.of("day", DAY.toString(), "participant", samira.toString(), "presence", presence);
    }

    /** The hidden fields of the first form on the page that goes to an address with this end. */
    private static Map<String, String> firstForm(Shown page, String end) {
        Matcher form = Pattern.compile("(?s)<form[^>]*action=\"[^\"]*/" + end + "\"[^>]*>(.*?)</form>")
                .matcher(page.html());
        assertTrue(form.find(), page.text());
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"").matcher(form.group(1));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
