package nl.wijkcheque.reaction;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReactionsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Actor herself = TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null);
    private final Visits visits = TestService.bean(Visits.class);
    private final Reactions reactions = TestService.bean(Reactions.class);
    private final Complaints complaints = TestService.bean(Complaints.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void sheReactsUntilTheTenthDayAndSilenceCountsAsConfirmedFromTheEleventh() {
        VisitId answered = done();
        VisitId silent = done();
        TestService.clock().set(DAY.plusDays(10), NINE);
        assertEquals(Verdict.AWAITED, verdict(silent));
        reactions.confirm(herself, answered, List.of(), Way.ONLINE).orThrow();
        assertEquals(Verdict.CONFIRMED, verdict(answered));
        TestService.clock().set(DAY.plusDays(11), NINE);
        assertEquals(Verdict.CONFIRMED_BY_TIME, verdict(silent));
        assertEquals(RefusalCode.REACTION_TOO_LATE, refused(complain(silent)));
        assertEquals(
                RefusalCode.REACTION_TOO_LATE, refused(reactions.confirm(here.clerk, silent, List.of(), Way.PHONE)));
    }

    @Test
    void theDaysRunFromWhenAVisitWasFinishedWhenThatWasLater() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        TestService.clock().set(DAY.plusDays(6), NINE);
        visits.finish(here.foreman, visit, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        TestService.clock().set(DAY.plusDays(16), NINE);
        assertEquals(DAY.plusDays(16), reactions.of(herself, visit).orElseThrow().lastDay());
        complain(visit).orThrow();
        TestService.clock().set(DAY.plusDays(17), NINE);
        assertEquals(
                RefusalCode.REACTION_TOO_LATE, refused(reactions.confirm(herself, visit, List.of(), Way.ONLINE)));
    }

    @Test
    void aVisitIsConfirmedOnceButAComplaintMayStillComeAfterThatAndThenNothing() {
        VisitId visit = done();
        reactions.confirm(herself, visit, List.of(), Way.ONLINE).orThrow();
        assertEquals(
                RefusalCode.REACTION_GIVEN, refused(reactions.confirm(herself, visit, List.of(), Way.ONLINE)));
        complain(visit).orThrow();
        assertEquals(Verdict.COMPLAINT, verdict(visit));
        assertEquals(RefusalCode.REACTION_GIVEN, refused(complain(visit)));
        assertEquals(
                RefusalCode.REACTION_GIVEN, refused(reactions.confirm(herself, visit, List.of(), Way.ONLINE)));
    }

    @Test
    void onlyWhoWasThereCanBeAskedForAgain() {
        ParticipantId ill = here.someone();
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira, ill);
        visits.start(here.foreman, visit).orThrow();
        visits.finish(
                here.foreman,
                visit,
                List.of(
                        new PresenceLine(samira, Presence.PRESENT, Minutes.of(60)),
                        new PresenceLine(ill, Presence.ABSENT_ILL, Minutes.ZERO)))
                .orThrow();
        assertEquals(
                RefusalCode.INPUT_INVALID, refused(reactions.confirm(herself, visit, List.of(ill), Way.ONLINE)));
        reactions.confirm(herself, visit, List.of(samira), Way.ONLINE).orThrow();
        Reaction reaction = reactions.of(herself, visit).orElseThrow();
        assertEquals(1, reaction.crew().size());
        assertTrue(reaction.crew().getFirst().again());
        assertEquals("Samira", reaction.crew().getFirst().name());
    }

    @Test
    void aComplaintByPhoneIsAnsweredOnceAndSheReadsTheAnswer() {
        VisitId visit = done();
        Api clerk = TestService.api(here.clerk);
        clerk.post(
                "/v1/visits/" + visit + "/complaint", "{\"text\":\"De heg is scheef.\",\"way\":\"PHONE\"}").expect(200);
        Api coordinator = TestService.api(here.coordinator);
        assertTrue(coordinator.get("/v1/complaints").expect(200).text().contains("De heg is scheef."));
        String path = "/v1/complaints/" + visit + "/answer";
        Api elsewhere = TestService.api(new Neighbourhood().coordinator);
        assertEquals("NOT_FOUND", elsewhere.post(path, "{\"text\":\"x\"}").expect(404).code());
        coordinator.post(path, "{\"text\":\"Wij knippen hem recht.\"}").expect(200);
        assertEquals("COMPLAINT_ANSWERED", coordinator.post(path, "{\"text\":\"Nog eens\"}").expect(409).code());
        String own = TestService.api(herself).get("/v1/visits/" + visit + "/reaction").expect(200).text();
        assertTrue(own.contains("Wij knippen hem recht.") && own.contains("PHONE"), own);
        assertEquals(0, complaints.open(here.servicepunt.id()));
    }

    @Test
    void sheSpeaksOfHerOwnVisitsOnlyAndAlwaysOnline() {
        VisitId visit = done();
        ResidentId other = here.someResident();
        Actor neighbour = TestService.actor(here.servicepunt, Role.RESIDENT, other, null);
        assertEquals(RefusalCode.NOT_FOUND, refused(reactions.confirm(neighbour, visit, List.of(), Way.ONLINE)));
        assertTrue(reactions.of(neighbour, visit).isEmpty());
        assertTrue(reactions.mine(neighbour).isEmpty());
        reactions.confirm(herself, visit, List.of(), Way.LETTER).orThrow();
        assertEquals(Way.ONLINE, reactions.of(herself, visit).orElseThrow().way());
        assertEquals(1, reactions.mine(herself).size());
    }

    @Test
    void ofAVisitThatIsNotOverNothingIsAsked() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        assertEquals(RefusalCode.NOT_FOUND, refused(reactions.confirm(herself, visit, List.of(), Way.ONLINE)));
        visits.start(here.foreman, visit).orThrow();
        assertTrue(reactions.of(herself, visit).isEmpty());
        assertFalse(reactions.mine(herself).stream().anyMatch(one -> one.visit().equals(visit)));
    }

    @Test
    void visitsAreReadFromTheLatestPageByPageAndNoneTwice() {
        List<VisitId> made = List.of(doneAt(9), doneAt(10), doneAt(11));
        Period days = new Period(DAY.minusDays(1), DAY);
        Slice<Reaction> first = reactions.at(here.clerk, days, null, 2);
        assertEquals(made.subList(1, 3).reversed(), first.items().stream().map(Reaction::visit).toList());
        assertEquals(made.get(1).toString(), first.next());
        Slice<Reaction> second = reactions.at(here.clerk, days, made.get(1), 2);
        assertEquals(made.subList(0, 1), second.items().stream().map(Reaction::visit).toList());
        assertNull(second.next());
    }

    @Test
    void aCursorOfAnotherServicepuntBeginsAtTheBeginning() {
        VisitId visit = doneAt(9);
        Neighbourhood elsewhere = new Neighbourhood();
        assertEquals(
                List.of(),
                reactions.at(elsewhere.clerk, new Period(DAY, DAY), visit, 2).items());
    }

    @Test
    void visitsAreFoundByTheBeginningOfANameAndByAPartOfThatOfPremises() {
        VisitId visit = doneAt(9);
        String name = reactions.of(here.clerk, visit).orElseThrow().residentName();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        assertEquals(List.of(visit), visitsOf(reactions.named(here.clerk, last.toLowerCase(Locale.ROOT))));
        assertEquals(List.of(), reactions.named(here.clerk, "Niemand heet zo"));
        Premises garden = Care.premises(here.clerk, Care.registered(here.clerk));
        VisitId outside = doneAt(garden.id(), 10);
        String part = garden.organisationName().substring("Zorg".length());
        assertEquals(List.of(outside), visitsOf(reactions.named(here.clerk, part)));
    }

    @Test
    void aVisitThatWasFinishedWeeksLaterIsFoundByNameAsLongAsSheMayReact() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        TestService.clock().set(DAY.plusDays(85), NINE);
        visits.finish(here.foreman, visit, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        TestService.clock().set(DAY.plusDays(95), NINE);
        assertEquals(List.of(visit), visitsOf(reactions.mine(herself)));
        String name = reactions.of(here.clerk, visit).orElseThrow().residentName();
        String page = TestService.browser(here.clerk)
                .submit("/reactions", Map.of("name", name.substring(name.lastIndexOf(' ') + 1)))
                .expect(200)
                .html();
        assertTrue(page.contains("/reactions/" + visit), page);
        reactions.confirm(here.clerk, visit, List.of(), Way.PHONE).orThrow();
        TestService.clock().set(DAY.plusDays(85 + 90), NINE);
        assertEquals(List.of(visit), visitsOf(reactions.mine(herself)));
        TestService.clock().set(DAY.plusDays(85 + 91), NINE);
        assertEquals(List.of(), visitsOf(reactions.mine(herself)));
    }

    private static List<VisitId> visitsOf(List<Reaction> found) {
        return found.stream().map(Reaction::visit).toList();
    }

    private nl.wijkcheque.shared.Outcome<VisitId> complain(VisitId visit) {
        return reactions.complain(herself, visit, "De heg is scheef.", Way.ONLINE);
    }

    private Verdict verdict(VisitId visit) {
        return Objects.requireNonNull(reactions.of(herself, visit).orElseThrow().verdict());
    }

    private VisitId done() {
        return doneAt(9);
    }

    private VisitId doneAt(int hour) {
        return doneAt(here.resident, hour);
    }

    /** Starts and ends at that time of the clock. */
    private VisitId doneAt(ResidentId whose, int hour) {
        TestService.clock().set(DAY, LocalTime.of(hour, 0));
        VisitId visit = here.assign(
                here.waiting(whose, here.garden, 60), DAY, LocalTime.of(hour, 0), here.someone())
                .orThrow();
        visits.start(here.foreman, visit).orThrow();
        List<PresenceLine> lines = visits.jobSheet(here.foreman, visit).orElseThrow().visit().crew().stream()
                .map(member -> new PresenceLine(member.participant(), Presence.PRESENT, Minutes.of(60)))
                .toList();
        visits.finish(here.foreman, visit, lines).orThrow();
        return visit;
    }
}
