package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.RankedCrew;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StandInsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final ParticipantId joost = here.someone();
    private final StandIns standIns = TestService.bean(StandIns.class);
    private final ToTell toTell = TestService.bean(ToTell.class);
    private final Mornings mornings = TestService.bean(Mornings.class);
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void afterOneClickWhoIsIllIsInNoCrewAndAfterTheSecondAnotherGoesAtTheSameTime() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        mornings.tick(here.foreman, samira, DAY, Presence.ABSENT_ILL).orThrow();
        CrewRanking ranking = standIns.crews(here.foreman, visit).orThrow();
        assertFalse(ranking.possible().isEmpty());
        assertTrue(ranking.possible().stream().noneMatch(crew -> has(crew, samira)));
        assertFalse(ranking.possible().getFirst().reasons().isEmpty(), "each says why");
        VisitId replaced = standIns.replace(here.foreman, visit, NINE, List.of(joost)).orThrow();
        PlannedVisit now = here.planning.visit(replaced).orElseThrow();
        assertTrue(now.hasInCrew(joost) && !now.hasInCrew(samira));
        assertEquals(NINE, Amsterdam.timeOf(now.slot().start()).toLocalTime());
        String words = words(replaced);
        assertTrue(words.contains("Samira"), "her first name, as it is that of everyone here");
        assertFalse(words.contains("ziek"), "why is not for the resident");
        assertTrue(mornings.of(here.foreman, DAY).people().stream().allMatch(one -> one.stranded().isEmpty()));
    }

    @Test
    void whenNobodyCanGoTheBookingWaitsAgainAsAPromiseBeforeOthers() {
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        assertEquals(booking, standIns.sendBack(here.foreman, visit, Missing.ILL).orThrow());
        WachtlijstEntry entry = wachtlijst.entry(here.coordinator, booking).orElseThrow();
        assertEquals(Urgency.PROMISED, entry.turn().urgency());
        assertTrue(words(visit).contains("U gaat vóór op de wachtlijst"), words(visit));
        assertEquals(RefusalCode.NOT_FOUND, refused(standIns.sendBack(here.foreman, visit, Missing.ILL)));
    }

    @Test
    void whatIsUrgentAlreadyStaysUrgent() {
        BookingId booking = here.waiting(here.garden, 60);
        wachtlijst.setUrgency(here.coordinator, booking, Urgency.URGENT, "Komt uit het ziekenhuis.").orThrow();
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        standIns.sendBack(here.foreman, visit, Missing.NO_SHOW).orThrow();
        assertEquals(
                Urgency.URGENT,
                wachtlijst.entry(here.coordinator, booking).orElseThrow().turn().urgency());
    }

    @Test
    void onceTheTimeHasComeACrewIsLookedForLaterThatDay() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        mornings.tick(here.foreman, samira, DAY, Presence.ABSENT_NO_NOTICE).orThrow();
        TestService.clock().set(DAY, LocalTime.of(9, 5));
        CrewRanking ranking = standIns.crews(here.foreman, visit).orThrow();
        RankedCrew best = ranking.possible().getFirst();
        LocalTime start = Amsterdam.timeOf(best.slot().start()).toLocalTime();
        assertTrue(start.isAfter(LocalTime.of(9, 5)), start.toString());
        VisitId later = standIns
                .replace(
                        here.foreman,
                        visit,
                        start,
                        best.crew().stream().map(CrewMember::participant).toList())
                .orThrow();
        assertTrue(words(later).contains("niet om 9.00 uur"), words(later));
    }

    @Test
    void aVisitThatHasStartedHasItsCrew() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        TestService.bean(Visits.class).start(here.foreman, visit).orThrow();
        assertEquals(RefusalCode.BOOKING_STATE, refused(standIns.crews(here.foreman, visit)));
        assertEquals(
                RefusalCode.BOOKING_STATE, refused(standIns.replace(here.foreman, visit, NINE, List.of(joost))));
        assertEquals(RefusalCode.BOOKING_STATE, refused(standIns.sendBack(here.foreman, visit, Missing.ILL)));
    }

    @Test
    void twoWhoArrangeTheSameVisitAtOnceDoItOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            BookingId booking = here.waiting(here.garden, 60);
            VisitId visit = here.assign(booking, DAY.plusDays(round), NINE, samira).orThrow();
            List<Outcome<?>> outcomes = together(
                    () -> standIns.replace(here.foreman, visit, NINE, List.of(joost)),
                    () -> standIns.sendBack(here.coordinator, visit, Missing.ILL));
            assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), outcomes.toString());
            Booking now = here.bookings.find(booking).orElseThrow();
            boolean replaced = outcomes.getFirst() instanceof Outcome.Done;
            assertEquals(replaced ? BookingState.PLANNED : BookingState.WACHTLIJST, now.state());
        }
    }

    @Test
    void overHttpAForemanHearsCrewsWithReasonsAndWhatToTellTheResident() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        Api foreman = TestService.api(here.foreman);
        String path = "/v1/visits/" + visit;
        var first = foreman.get(path + "/replacements").expect(200).json().path("possible").get(0);
        assertTrue(first.path("reasons").size() > 0, first.toString());
        String crew = "{\"start\":\"09:00\",\"crew\":[\"" + joost + "\"]}";
        var gone = foreman.post(path + "/replacement", crew).expect(200).json();
        assertTrue(gone.path("message").path("en").asText().contains(here.servicepunt.name()), gone.toString());
        assertEquals("NOT_FOUND", foreman.post(path + "/return", "{\"missing\":\"ILL\"}").expect(404).code());
        assertEquals(404, TestService.api(new Neighbourhood().foreman).get(path + "/replacements").status());
    }

    private static List<Outcome<?>> together(Callable<Outcome<?>> one, Callable<Outcome<?>> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome<?>>> both = threads.invokeAll(List.of(one, other));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private String words(VisitId visit) {
        return toTell.messageOf(here.foreman, visit).orElseThrow().nl();
    }

    private static boolean has(RankedCrew crew, ParticipantId who) {
        return crew.crew().stream().anyMatch(member -> member.participant().equals(who));
    }
}
