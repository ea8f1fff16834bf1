package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changes after a visit was planned does not stay unseen. */
final class VisitsAtRiskTest {

    private static final Period WEEK = new Period(DAY.minusDays(1), DAY.plusDays(5));

    private final Neighbourhood here = new Neighbourhood();
    private final VisitsAtRisk atRisk = TestService.bean(VisitsAtRisk.class);
    private final ParticipantId samira = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatWasPlannedWellIsNotAtRiskHoweverFullADayIs() {
        here.planned(here.garden, 120, DAY, NINE, samira);
        here.planned(here.garden, 120, DAY, LocalTime.of(11, 0), samira);
        here.planned(here.garden, 60, DAY, LocalTime.of(13, 30), samira);
        assertEquals(List.of(), atRisk.of(here.servicepunt.id(), WEEK));
    }

    @Test
    void whoTurnsOutToBeAwayIsSeenOnEveryVisitOfThatDayUntilAnotherGoes() {
        ParticipantId bilal = here.someone();
        VisitId first = here.planned(here.garden, 60, DAY.plusDays(1), NINE, samira);
        VisitId second = here.planned(here.garden, 60, DAY.plusDays(1), LocalTime.of(13, 0), samira, bilal);
        here.planned(here.garden, 60, DAY.plusDays(2), NINE, samira);
        here.participants
                .addAbsence(
                        here.login(samira),
                        samira,
                        new Period(DAY.plusDays(1), DAY.plusDays(1)),
                        AbsenceKind.OTHER)
                .orThrow();
        assertEquals(List.of(first, second), visits());
        assertEquals(List.of("ABSENCE"), limits(first));
        here.planning.move(here.coordinator, first, When.of(DAY.plusDays(1), NINE), List.of(bilal)).orThrow();
        assertEquals(List.of(second), visits());
    }

    @Test
    void whoStoppedOrIsKeptApartOrMayWorkLessDoesNotGoUnnoticed() {
        ParticipantId stopped = here.someone();
        ParticipantId stranger = here.someone();
        VisitId late = here.planned(here.garden, 60, DAY.plusDays(2), NINE, stopped);
        VisitId apart = here.planned(here.garden, 60, DAY.plusDays(2), NINE, stranger);
        VisitId long1 = here.planned(here.garden, 120, DAY.plusDays(1), NINE, samira);
        VisitId long2 = here.planned(here.garden, 120, DAY.plusDays(3), NINE, samira);
        Placements placements = TestService.bean(Placements.class);
        placements
                .end(here.coach, placements.of(stopped).getFirst().id(), DAY.minusDays(7), OutflowReason.REGULAR_WORK)
                .orThrow();
        here.planning.noGo(here.coordinator, stranger, here.resident, true).orThrow();
        assertEquals(List.of("PLACEMENT"), limits(late).stream().distinct().limit(1).toList());
        assertEquals(List.of("NO_GO"), limits(apart));
        here.participants.setWork(here.coach, samira, Minutes.of(240), TravelMode.BICYCLE).orThrow();
        assertFalse(visits().contains(long1), "four hours are four hours");
        here.participants.setWork(here.coach, samira, Minutes.of(239), TravelMode.BICYCLE).orThrow();
        assertEquals(List.of("WEEKLY_CAP"), limits(long1));
        assertEquals(List.of("WEEKLY_CAP"), limits(long2));
    }

    @Test
    void aNewcomerWhoseMentorIsAwayIsNotLeftToGoAlone() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        ParticipantId mentor = here.someone(InductionLevel.MENTOR, here.shopping);
        VisitId visit = here.planned(here.shopping, 60, DAY.plusDays(1), NINE, mentor, learner);
        Placements placements = TestService.bean(Placements.class);
        placements
                .end(here.coach, placements.of(mentor).getFirst().id(), DAY.minusDays(20), OutflowReason.OTHER)
                .orThrow();
        assertTrue(limits(visit).containsAll(List.of("PLACEMENT", "MENTOR", "CREW_SIZE")), limits(visit).toString());
    }

    @Test
    void whatHasBegunOrIsOverIsNoLongerLookedAt() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        here.planning.noGo(here.coordinator, samira, here.resident, true).orThrow();
        assertEquals(List.of(visit), visits());
        TestService.clock().set(DAY, NINE);
        TestService.bean(Visits.class).start(here.foreman, visit).orThrow();
        assertEquals(List.of(), visits());
        TestService.clock().set(DAY.plusDays(1), NINE);
        assertEquals(List.of(), visits());
    }

    @Test
    void theBoardTheVisitAndTheStartPageSayItAndSoDoesTheApi() {
        VisitId visit = here.planned(here.garden, 60, DAY.plusDays(1), NINE, samira);
        here.participants
                .addAbsence(
                        here.coordinator,
                        samira,
                        new Period(DAY.plusDays(1), DAY.plusDays(1)),
                        AbsenceKind.ILL)
                .orThrow();
        for (var reader : List.of(here.coordinator, here.foreman)) {
            String board = TestService.browser(reader).open("/planning?week=" + DAY).expect(200).text();
            assertTrue(board.contains("1 afspraak kan zo niet doorgaan"), board);
            String page = TestService.browser(reader).open("/planning/visits/" + visit).expect(200).text();
            assertTrue(page.contains("kan zo niet doorgaan"), page);
        }
        String start = TestService.browser(here.coordinator).open("/").expect(200).text();
        assertTrue(start.contains("Afspraken die zo niet kunnen"), start);
        JsonNode one = TestService.api(here.foreman)
                .get("/v1/visits/at-risk?day=" + DAY + "&until=" + DAY.plusDays(6))
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertEquals(visit.toString(), one.path("visit").path("id").asText());
        assertEquals("ABSENCE", one.path("inTheWay").get(0).path("limit").asText());
        TestService.api(here.foreman)
                .get("/v1/visits/at-risk?day=" + DAY + "&until=" + DAY.plusDays(28))
                .expect(400);
        TestService.api(here.login(samira)).get("/v1/visits/at-risk?day=" + DAY).expect(403);
    }

    private List<VisitId> visits() {
        return atRisk.of(here.servicepunt.id(), WEEK).stream().map(one -> one.visit().id()).toList();
    }

    private List<String> limits(VisitId visit) {
        return atRisk.of(here.planning.visit(visit).orElseThrow()).stream()
                .flatMap(one -> one.inTheWay().stream())
                .map(LimitCheck::limit)
                .toList();
    }
}
