package nl.wijkcheque.planning.web;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Searches;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.planning.WeekProposalId;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.planning.WeekWish;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a coordinator does with the plan, on pages without JavaScript. */
final class PlanningPagesTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Browser coordinator = TestService.browser(here.coordinator);
    private final Browser foreman = TestService.browser(here.foreman);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theBestCrewIsPlannedWithOneClick() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 120);
        Browser.Shown page = coordinator.open("/planning/" + booking).expect(200);
        assertTrue(page.text().contains("Deze ploegen kunnen"), page.text());
        assertTrue(page.text().contains("Nog ") && page.text().contains("Wacht"), page.text());
        Browser.Shown told = coordinator.submit("/planning/" + booking, fields(page.html())).expect(200);
        PlannedVisit visit = here.planning.of(samira, new Period(DAY, DAY.plusDays(7))).getFirst();
        String message = "/planning/visits/" + visit.id() + "/message";
        assertEquals(message, told.path());
        assertTrue(told.text().contains("De ploeg is ingepland"), told.text());
        assertTrue(told.text().contains("Wij hebben een afspraak voor u gemaakt: Tuin."), told.text());
        assertTrue(told.text().contains("Wie er komt: Samira"), told.text());
        assertTrue(told.html().contains("href=\"/planning?week=" + visit.day() + "\""), "on to the board");
        Browser.Shown board = coordinator.submit(message, told.withKey(Map.of("contact", "SPOKEN"))).expect(200);
        assertEquals("/planning", board.path());
        assertTrue(board.text().contains("de bewoner weet het"), board.text());
        assertEquals("/planning/visits/" + visit.id(), coordinator.open(message).expect(200).path(),
                "no longer to tell");
    }

    @Test
    void whoHasNotHeardOfHerVisitStaysInTheListUntilSomebodyToldHer() throws SQLException {
        ResidentId other = here.someResident();
        VisitId first = here.planned(here.garden, 60, DAY.plusDays(2), NINE, here.someone());
        VisitId later = here.assign(here.waiting(other, here.garden, 60), DAY.plusDays(3), NINE, here.someone())
                .orThrow();
        assertTrue(coordinator.open("/").expect(200).html().contains("href=\"/planning/to-tell\">2<"));
        int looks = looksAt(other);
        Browser.Shown list = coordinator.open("/planning/to-tell").expect(200);
        assertEquals(List.of(first, later), listed(list), "the first visit first");
        assertTrue(list.html().contains("href=\"tel:"), list.text());
        assertEquals(looks + 1, looksAt(other), "her name and number are a look at her file");
        assertEquals(List.of(later), listed(coordinator.open("/planning/to-tell?day=" + DAY.plusDays(3))));
        assertEquals(403, foreman.open("/planning/to-tell").status());

        Browser.Shown one = coordinator.open("/planning/visits/" + first + "/message?list=yes").expect(200);
        assertTrue(one.html().contains("href=\"/planning/to-tell?day=\""), "and back to the list");
        Map<String, String> inList = Map.of("list", "yes", "day", "", "contact", "NO_ANSWER");
        Browser.Shown tried = coordinator.submit("/planning/visits/" + first + "/message", list.withKey(inList));
        assertEquals("/planning/to-tell", tried.expect(200).path());
        assertTrue(tried.text().contains("Laatste poging op 11-03-2031, 7.30 uur: geen gehoor."), tried.text());
        assertEquals(List.of(first, later), listed(tried));
        Browser.Shown told = coordinator.submit(
                "/planning/visits/" + first + "/message", tried.withKey(Map.of("list", "yes", "contact", "SPOKEN")));
        assertEquals(List.of(later), listed(told.expect(200)));
        Browser.Shown written = coordinator.submit(
                "/planning/visits/" + later + "/message", told.withKey(Map.of("list", "yes", "contact", "LETTER")));
        assertTrue(written.expect(200).text().contains("U hoeft niemand te bellen"), written.text());

        TestService.clock().set(DAY, LocalTime.of(8, 0));
        VisitId moved = here.planning.move(here.coordinator, first, When.of(DAY.plusDays(4), NINE)).orThrow();
        here.planning.unplan(here.coordinator, later, UnplanReason.CREW_ILL).orThrow();
        Browser.Shown again = coordinator.open("/planning/to-tell").expect(200);
        assertEquals(List.of(later, moved), listed(again), "something else is news again");
        assertTrue(again.text().contains("Wij komen niet op donderdag 13 maart"), again.text());
        assertTrue(again.text().contains("Gaat niet door"), again.text());
        Browser.Shown stale = coordinator.submit(
                "/planning/visits/" + first + "/message", again.withKey(Map.of("contact", "SPOKEN")));
        assertEquals("/planning/visits/" + moved, stale.expect(200).path());
        assertEquals(List.of(later, moved), listed(coordinator.open("/planning/to-tell")), "she heard what is not so");
    }

    @Test
    void whoCallsOneAfterTheOtherStaysWhereSheWasInTheList() {
        ParticipantId samira = here.someone();
        List<VisitId> planned = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            for (int hour : new int[]{9, 11, 13, 15}) {
                planned.add(here.planned(here.garden, 60, DAY.plusDays(day), LocalTime.of(hour, 0), samira));
            }
        }
        Browser.Shown second = coordinator.open("/planning/to-tell?from=10").expect(200);
        assertEquals(planned.subList(10, 12), listed(second));
        String one = "/planning/visits/" + planned.get(10) + "/message";
        String here = "day=&amp;from=10";
        assertTrue(second.html().contains("href=\"" + one + "?list=yes&amp;" + here + "\""), second.html());
        Browser.Shown words = coordinator.open(one + "?list=yes&day=&from=10").expect(200);
        assertTrue(words.html().contains("href=\"/planning/to-tell?" + here + "\""), words.html());
        assertTrue(words.html().contains("name=\"from\" value=\"10\""), words.html());
        Browser.Shown told = coordinator.submit(
                one, words.withKey(Map.of("list", "yes", "from", "10", "contact", "SPOKEN")));
        assertEquals(planned.subList(11, 12), listed(told.expect(200)));
        Browser.Shown before = coordinator.submit(
                "/planning/visits/" + planned.getLast() + "/message",
                told.withKey(Map.of("list", "yes", "from", "10", "contact", "SPOKEN")));
        assertEquals(planned.subList(0, 10), listed(before.expect(200)), "nobody is left there");
    }

    @Test
    void whoTakesBackByMistakeWhatWasToldIsLedToWhatToTell() {
        VisitId visit = here.planned(here.garden, 60, DAY.plusDays(2), NINE, here.someone());
        String page = "/planning/visits/" + visit;
        coordinator
                .submit(
                        page + "/message",
                        coordinator.open(page + "/message").withKey(Map.of("contact", "SPOKEN")))
                .expect(200);
        Browser.Shown message = coordinator
                .submit(page + "/unplanning", coordinator.open(page).withKey(Map.of("reason", "MISTAKE")))
                .expect(200);
        assertEquals(page + "/message", message.path());
        assertTrue(message.text().contains("kan helaas niet doorgaan"), message.text());
        Map<String, String> told = message.withKey(Map.of("contact", "SPOKEN"));
        assertTrue(message.html().contains("name=\"off\" value=\"yes\""), message.html());
        coordinator.submit(page + "/message", told);
        assertEquals(List.of(visit), listed(coordinator.open("/planning/to-tell")), "she heard that we come");
        Browser.Shown again = coordinator.open(page + "/message").expect(200);
        coordinator
                .submit(page + "/message", again.withKey(Map.of("off", "yes", "contact", "SPOKEN")))
                .expect(200);
        assertEquals(List.of(), listed(coordinator.open("/planning/to-tell")));
    }

    private static List<VisitId> listed(Browser.Shown list) {
        return Pattern.compile("action=\"/planning/visits/([0-9a-f-]{36})/message\"").matcher(list.html()).results()
                .map(found -> new VisitId(UUID.fromString(found.group(1))))
                .toList();
    }

    private static int looksAt(ResidentId resident) throws SQLException {
        return Integer.parseInt(Database.column(
                "SELECT COUNT(*) FROM audit_event WHERE action = 'RESIDENT_LOOKED_AT' AND subject_id = ?",
                resident.value()).getFirst());
    }

    @Test
    void whoAlmostCanSaysWhatIsInTheWayAndATimeThatWasAgreedMayBeAnother() {
        here.someone();
        BookingId booking = here.waiting(here.shopping, 60);
        Browser.Shown page = coordinator.open("/planning/" + booking).expect(200);
        assertTrue(page.text().contains("geen ploeg die kan"), page.text());
        assertTrue(page.text().contains("Kan bijna"), page.text());
        assertTrue(page.text().contains("nog niet begonnen met inwerken"), page.text());
        assertTrue(coordinator.open("/planning/" + booking + "?day=" + DAY + "&start=09:00&agreed=yes")
                .expect(200)
                .html()
                .contains("value=\"yes\" checked"));
        Browser.Shown wrong = coordinator.open("/planning/" + booking + "?day=2031-02-30").expect(400);
        assertTrue(wrong.html().contains("data-errors"), wrong.text());
    }

    @Test
    void whoPlansByHandSeesWhatTheResidentMayYetSayYesTo() {
        BookingId booking = here.waiting(here.garden, 60);
        TestService.bean(Offers.class)
                .make(here.coordinator, booking, DAY.plusDays(2), NINE, Amsterdam.at(DAY.plusDays(1), LocalTime.NOON))
                .orThrow();
        for (String page : List.of("/planning/" + booking, "/planning/" + booking + "/people")) {
            String text = coordinator.open(page).expect(200).text();
            assertTrue(text.contains("Voorgesteld: donderdag 13 maart 2031 om 9.00"), text);
            assertTrue(text.contains("uiterlijk 12-03-2031, 12.00 uur antwoorden"), text);
        }
    }

    @Test
    void whereNoCrewCanGoThePageAnnouncesOnlyWhatItShows() {
        BookingId booking = here.waiting(here.shopping, 60);
        String nobody = coordinator.open("/planning/" + booking).expect(200).text();
        assertTrue(nobody.contains("geen ploeg die kan. Kijk op een andere dag"), nobody);
        here.someone(InductionLevel.SHADOWING, here.shopping);
        String learner = coordinator.open("/planning/" + booking).expect(200).text();
        assertTrue(learner.contains("Hieronder staat wie bijna kan"), learner);
        assertTrue(learner.contains("Iedereen die dan vrij is"), learner);
        assertTrue(learner.contains("Voor ieder die meeloopt, moet er iemand mee die inwerkt"), learner);
    }

    @Test
    void aCrewPutTogetherByHandIsCheckedPersonByPerson() {
        ParticipantId samira = here.someone();
        here.planning.noGo(here.coordinator, samira, here.resident, true).orThrow();
        BookingId booking = here.waiting(here.garden, 60);
        String people = "/planning/" + booking + "/people";
        Browser.Shown page = coordinator.open(people + "?day=" + DAY + "&start=09:00").expect(200);
        assertTrue(page.text().contains("Gaat niet naar deze bewoner"), page.text());
        Map<String, String> typed = page.withKey(
                Map.of("day", DAY.toString(), "start", "09:00", "crew", samira.toString()));
        Browser.Shown refused = coordinator.submit(people, typed).expect(400);
        assertTrue(refused.text().contains("Deze ploeg kan nog niet"), refused.text());
        here.planning.noGo(here.coordinator, samira, here.resident, false).orThrow();
        Map<String, String> again = refused.withKey(typed);
        Browser.Shown planned = coordinator.submit(people, again).expect(200);
        assertTrue(planned.text().contains("Vertel het de bewoner"), planned.text());
        assertEquals(planned.path(), coordinator.submit(people, again).expect(200).path(), "a second press");
    }

    @Test
    void aVisitIsMovedInAFewClicksTakenBackAndAForemanOnlyLooks() {
        here.someone();
        VisitId visit = here.planned(here.garden, 120, DAY.plusDays(2), NINE, here.someone());
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        Browser.Shown shown = coordinator.open("/planning/visits/" + visit).expect(200);
        assertTrue(shown.html().contains("/planning/" + booking), "leads to other crews");
        Browser.Shown crews = coordinator.open("/planning/" + booking + "?day=" + DAY.plusDays(1)).expect(200);
        assertTrue(crews.text().contains("Bezoek verplaatsen"), crews.text());
        assertTrue(crews.text().contains("Op een andere dag dan was afgesproken"), crews.text());
        coordinator.submit("/planning/" + booking, fields(crews.html())).expect(200);
        assertTrue(here.planning.visit(visit).isEmpty());
        Booking.Planned planned = (Booking.Planned) here.bookings.find(booking).orElseThrow();
        assertEquals(DAY.plusDays(1), here.planning.visit(planned.visit()).orElseThrow().day());

        assertTrue(foreman.open("/planning?week=" + DAY).expect(200).text().contains("Tuin"));
        String page = "/planning/visits/" + planned.visit();
        assertFalse(foreman.open(page).expect(200).text().contains("Terug naar de wachtlijst"));
        Browser.Shown before = coordinator.open(page).expect(200);
        coordinator.submit(page + "/unplanning", before.withKey(Map.of())).expect(400);
        Browser.Shown told = coordinator
                .submit(page + "/unplanning", before.withKey(Map.of("reason", "WEATHER")))
                .expect(200);
        assertTrue(told.text().contains("De aanvraag staat weer op de wachtlijst"), told.text());
        assertTrue(told.text().contains("kan helaas niet doorgaan"), "what to tell: " + told.text());
        assertTrue(told.html().contains("href=\"/wachtlijst\""), "and on");
        assertTrue(foreman.open(page + "/message").expect(200).html().contains("href=\"/planning?week="),
                "a foreman calls too, and has no wachtlijst");
    }

    @Test
    void whoIsKeptApartFromAResidentIsListedForWhoPlansAndCanBePlannedAgain() {
        ParticipantId samira = here.someone();
        VisitId visit = here.planned(here.garden, 60, DAY.plusDays(2), NINE, samira);
        String page = "/planning/visits/" + visit;
        Browser.Shown before = coordinator.open(page).expect(200);
        assertFalse(before.text().contains("Gaan niet naar deze bewoner"), before.text());
        assertFalse(before.text().contains("(werkt) niet meer"), "her name, without her part: " + before.text());
        Map<String, String> her = Map.of("participant", samira.toString());
        Browser.Shown apart = coordinator.submit(page + "/no-go", her).expect(200);
        assertTrue(apart.text().contains("Gaan niet naar deze bewoner"), apart.text());
        assertFalse(apart.text().contains("niet meer bij deze bewoner plannen"), "once is enough: " + apart.text());
        assertFalse(foreman.open(page).expect(200).text().contains("Gaan niet naar deze bewoner"));
        assertTrue(apart.html().contains("name=\"apart\" value=\"no\""), apart.html());
        Browser.Shown again = coordinator
                .submit(page + "/no-go", Map.of("participant", samira.toString(), "apart", "no"))
                .expect(200);
        assertFalse(again.text().contains("Gaan niet naar deze bewoner"), again.text());
        assertTrue(again.text().contains("niet meer bij deze bewoner plannen"), again.text());
        assertEquals(List.of(), here.planning.apart(here.coordinator, here.resident).orThrow());
    }

    @Test
    void whoAskedForItHerselfHasNothingToBeTold() {
        VisitId visit = here.planned(here.garden, 60, DAY.plusDays(2), NINE, here.someone());
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        String page = "/planning/visits/" + visit;
        Browser.Shown planned = coordinator.open(page + "/message").expect(200);
        coordinator.submit(page + "/message", planned.withKey(Map.of("contact", "SPOKEN"))).expect(200);
        assertEquals(page, coordinator.open(page + "/message").expect(200).path(), "she knows");
        Browser.Shown open = coordinator.open(page).expect(200);
        Browser.Shown done = coordinator
                .submit(page + "/unplanning", open.withKey(Map.of("reason", "RESIDENT_ASKED")))
                .expect(200);
        assertEquals("/wachtlijst", done.path());
        assertEquals("/bookings/" + booking, coordinator.open(page + "/message").expect(200).path());
    }

    @Test
    void aVisitIsMovedByHandToADayAndACrewOfOnesOwnChoosing() {
        ParticipantId samira = here.someone();
        ParticipantId other = here.someone();
        VisitId visit = here.planned(here.garden, 120, DAY.plusDays(2), NINE, samira);
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        String people = "/planning/" + booking + "/people";
        Browser.Shown page = coordinator.open(people).expect(200);
        assertTrue(page.html().contains("name=\"day\" value=\"" + DAY.plusDays(2) + "\""), "begins where it stands");
        assertTrue(page.html().contains("value=\"" + samira + "\" checked"), "with who goes now");
        assertFalse(page.text().contains("Kan niet"), "her own visit is not in her way");
        Map<String, String> typed = page.withKey(Map.of(
                "visit", visit.toString(), "day", DAY.plusDays(1).toString(), "start", "10:00", "crew",
                other.toString()));
        Browser.Shown told = coordinator.submit(people, typed).expect(200);
        assertTrue(told.text().contains("Vertel het de bewoner"), told.text());
        Booking.Planned planned = (Booking.Planned) here.bookings.find(booking).orElseThrow();
        PlannedVisit now = here.planning.visit(planned.visit()).orElseThrow();
        assertEquals(DAY.plusDays(1), now.day());
        assertTrue(now.hasInCrew(other) && !now.hasInCrew(samira));
        assertEquals(told.text(), coordinator.submit(people, typed).expect(200).text(), "a second press");
        Browser.Shown later = coordinator.open("/planning/visits/" + now.id()).expect(200);
        assertTrue(later.text().contains("Vertel het de bewoner"),
                "who was called away can still read what to tell");
    }

    @Test
    void whoActsOnAVisitThatAnotherJustMovedSeesWhereItStandsNow() {
        here.someone();
        VisitId visit = here.planned(here.garden, 120, DAY.plusDays(2), NINE, here.someone());
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        String page = "/planning/visits/" + visit;
        Browser.Shown open = coordinator.open(page).expect(200);
        VisitId now = here.planning.move(here.coordinator, visit, When.of(DAY.plusDays(3), NINE)).orThrow();
        String stands = "/planning/visits/" + now;

        for (Browser.Shown shown : List.of(
                coordinator.submit(page + "/unplanning", open.withKey(Map.of("reason", "WEATHER"))),
                coordinator.submit(
                        page + "/moves", open.withKey(Map.of("day", DAY.plusDays(4).toString(), "start", "09:00"))))) {
            assertEquals(stands, shown.expect(200).path());
            assertTrue(shown.text().contains("Dit bezoek is intussen veranderd. Wat u nu wilde, is niet gedaan."),
                    shown.text());
        }
        for (Browser who : List.of(coordinator, foreman)) {
            Browser.Shown old = who.open(page).expect(200);
            assertEquals(stands, old.path());
            assertTrue(old.text().contains("U ziet hier hoe het nu staat"), old.text());
        }
        String crew = here.someone().toString();
        String people = "/planning/" + booking + "/people";
        Browser.Shown refused = coordinator.submit(people, open.withKey(Map.of(
                "visit", visit.toString(), "day", DAY.plusDays(4).toString(), "start", "09:00", "crew", crew)));
        assertTrue(refused.expect(400).text().contains("Iemand anders heeft dit intussen veranderd"), refused.text());
        assertTrue(refused.html().contains("name=\"visit\" value=\"" + now + "\""), "the next press moves that one");

        here.planning.unplan(here.coordinator, now, UnplanReason.RESIDENT_ASKED).orThrow();
        assertEquals("/bookings/" + booking, coordinator.open(page).expect(200).path());
        assertEquals("/planning", foreman.open(stands).expect(200).path());
        TestService.browser(new Neighbourhood().coordinator).open(page).expect(404);
    }

    @Test
    void aWeekIsProposedLookedAtAndAcceptedInPartAndThenWhole() throws Exception {
        here.someone();
        BookingId garden = here.waiting(here.garden, 120);
        here.waiting(here.garden, 60);
        here.waiting(here.shopping, 60);
        String week = DAY.plusWeeks(1).toString();
        assertTrue(coordinator.open("/planning?week=" + week).expect(200).html().contains("/week-plans?week="));
        Browser.Shown form = coordinator.open("/week-plans?week=" + week).expect(200);
        Browser.Shown begun = coordinator
                .submit("/week-plans", form.withKey(Map.of("week", week, "move", "no")))
                .expect(200);
        Searches.found(
                Outcome.done(new WeekProposalId(UUID.fromString(begun.path().substring("/week-plans/".length())))));
        Browser.Shown proposal = coordinator.open(begun.path()).expect(200);
        assertTrue(proposal.text().contains("2 van 3 aanvragen"), proposal.text());
        assertTrue(proposal.text().contains("nog niet ingewerkt"), proposal.text());
        assertTrue(proposal.text().contains("Hoe het plan is gewogen"), proposal.text());

        Matcher first = Pattern.compile("<button[^>]* type=\"submit\"[^>]*>").matcher(
                proposal.html().substring(proposal.html().indexOf("/acceptances\"")));
        assertTrue(first.find() && !first.group().contains("name=\"all\""), "Enter in a tick box takes not everything");
        String accept = begun.path() + "/acceptances";
        assertTrue(coordinator.submit(accept, proposal.withKey(Map.of())).text().contains("niets aangekruist"));
        Browser.Shown part = coordinator
                .submit(accept, proposal.withKey(Map.of("booking", garden.toString())))
                .expect(200);
        assertTrue(part.text().contains("overgenomen"), part.text());
        coordinator.submit(accept, Map.of("all", "yes")).expect(200);
        assertEquals(
                2,
                here.planning
                        .between(here.servicepunt.id(), new Period(DAY.plusDays(6), DAY.plusDays(12)))
                        .size());
        assertTrue(coordinator.open("/week-plans?week=" + week).expect(200).text().contains("klaar"));
        foreman.open(begun.path()).expect(403);
        Database.update("UPDATE week_proposal SET state = 'FAILED' WHERE id = '"
                + begun.path().substring("/week-plans/".length()) + "'");
        assertTrue(
                coordinator.open(begun.path()).expect(200).html()
                        .contains("href=\"/week-plans?week=" + DAY.plusDays(6)),
                "the same week again");
        String past = DAY.minusWeeks(1).toString();
        Browser.Shown over = coordinator.submit(
                "/week-plans",
                coordinator.open("/week-plans?week=" + past).withKey(Map.of("week", past, "move", "no")));
        assertTrue(over.expect(400).text().contains("Deze week is voorbij"), over.text());
    }

    @Test
    void whatAnAcceptedPlanChangesSaysWhatToTellTheResident() throws Exception {
        LocalDate day = DAY.plusWeeks(1);
        ParticipantId away = here.someone(InductionLevel.INDEPENDENT, here.shopping);
        VisitId moved = here.planned(here.garden, 60, day, NINE, away);
        BookingId booking = here.planning.visit(moved).orElseThrow().booking();
        VisitId back = here.planned(here.shopping, 60, day, LocalTime.of(13, 0), away);
        BookingId fresh = here.waiting(here.garden, 60);
        ParticipantId namesake = here.someone();
        for (ParticipantId one : List.of(away, namesake)) {
            Database.update("UPDATE participant SET surname = 'Bakker' WHERE id = '" + one + "'");
        }
        Period week = new Period(day.minusDays(1), day.plusDays(5));
        here.participants.addAbsence(here.coordinator, away, week, AbsenceKind.ILL).orThrow();
        WeekProposals proposals = TestService.bean(WeekProposals.class);
        WeekProposalId id = Searches.found(proposals.start(here.coordinator, day, new WeekWish(true, 1)));
        String plan = "/week-plans/" + id;
        String proposed = coordinator.open(plan).expect(200).text();
        assertTrue(proposed.contains("erbij: 0, eraf: 2") && proposed.contains("erbij: 2, eraf: 0"), proposed);
        assertFalse(proposed.contains("Vertel het de bewoner"), "nothing has changed");
        Browser.Shown accepted = coordinator.submit(plan + "/acceptances", Map.of("all", "yes")).expect(200);
        assertTrue(accepted.text().contains("afspraken die bewoners nog niet weten: 3"), accepted.text());
        assertTrue(accepted.html().contains("href=\"/planning/to-tell\""), accepted.html());
        VisitId instead = visitOf(booking);
        Map<VisitId, String> words = Map.of(
                instead, "Op dinsdag 18 maart", back, "kan helaas niet doorgaan", visitOf(fresh),
                "Wij hebben een afspraak voor u gemaakt: Tuin.");
        words.forEach((visit, word) -> {
            String message = "/planning/visits/" + visit + "/message?proposal=" + id;
            assertTrue(accepted.html().contains("href=\"" + message + "\""), visit + ": " + accepted.text());
            Browser.Shown told = coordinator.open(message).expect(200);
            assertTrue(told.text().contains(word), told.text());
            assertTrue(told.html().contains("href=\"" + plan + "\""), "and back");
        });
        String message = "/planning/visits/" + instead + "/message";
        Browser.Shown told = coordinator.submit(message, coordinator.open(message + "?proposal=" + id)
                .withKey(Map.of("proposal", id.toString(), "contact", "SPOKEN")));
        assertEquals(plan, told.expect(200).path());
        assertTrue(told.text().contains("afspraken die bewoners nog niet weten: 2"), told.text());
        assertFalse(told.html().contains(message), "she knows");
    }

    private VisitId visitOf(BookingId booking) {
        return ((Booking.Planned) here.bookings.find(booking).orElseThrow()).visit();
    }

    @Test
    void aChangeOfAVisitThatWasMovedSinceCantBeTriedAgain() throws Exception {
        LocalDate day = DAY.plusWeeks(1);
        ParticipantId away = here.someone();
        VisitId visit = here.planned(here.garden, 60, day, NINE, away);
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        BookingId waits = here.waiting(here.garden, 60);
        here.someone();
        here.participants.addAbsence(here.coordinator, away, new Period(day, day), AbsenceKind.ILL).orThrow();
        WeekProposals proposals = TestService.bean(WeekProposals.class);
        WeekProposalId id = Searches.found(proposals.start(here.coordinator, day, new WeekWish(true, 1)));
        String plan = "/week-plans/" + id;
        Browser.Shown proposed = coordinator.open(plan).expect(200);
        assertTrue(proposed.html().contains(tick(booking)), proposed.text());
        here.planning.move(here.coordinator, visit, When.of(day.plusDays(1), NINE)).orThrow();
        Browser.Shown refused = coordinator.submit(plan + "/acceptances", Map.of("booking", booking.toString()));
        assertTrue(
                refused.expect(400).text().contains("Dit bezoek is intussen veranderd. Laat een nieuw voorstel maken."),
                refused.text());
        assertFalse(refused.html().contains(tick(booking)), "it would never be possible");
        assertTrue(refused.html().contains(tick(waits)), "what still may be");
    }

    private static String tick(BookingId booking) {
        return "name=\"booking\" value=\"" + booking + "\"";
    }

    /** The hidden fields of the first form that chooses a crew. */
    private static Map<String, String> fields(String html) {
        Matcher form = Pattern
                .compile("<form method=\"post\" action=\"/planning/[0-9a-f-]{36}\">(.*?)</form>", Pattern.DOTALL)
                .matcher(html);
        assertTrue(form.find(), "no crew to choose");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"").matcher(form.group(1));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        assertTrue(fields.keySet().containsAll(List.of("key", "day", "start", "crew")), fields::toString);
        return fields;
    }
}
