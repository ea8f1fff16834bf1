package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.KlusMaximum;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.CrewSearch;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who stays longer is nowhere else in that time. */
final class StayingTest {

    private static final int THREADS = 32;
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Visits visits = TestService.bean(Visits.class);
    private final Reports reports = TestService.bean(Reports.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoStaysIsPlannedNowhereElseUntilSheIsDone() {
        VisitId visit = begun(samira);
        stay(visit, 20).orThrow();
        stay(visit, 20).orThrow();
        BookingId next = here.waiting(here.garden, 60);
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(next, DAY, TEN.plusMinutes(30), samira)));
        CrewRanking ranking = here.planning
                .crews(here.coordinator, next, new CrewSearch(DAY, TEN.plusMinutes(30), true))
                .orThrow();
        assertTrue(ranking.possible().isEmpty(), "the ranking knows it as well");
        here.assign(next, DAY, TEN.plusMinutes(45), samira).orThrow();
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.CREW_EXPECTED, name(), "10.45").at("extraMinutes")),
                stay(visit, 10));
        stay(visit, 5).orThrow();
    }

    @Test
    void theWayToWhoIsNextIsNotSpentOnStaying() {
        Locations locations = TestService.bean(Locations.class);
        ResidentId far = here.someResident();
        // Six minutes by bicycle.
        locations.put(here.clerk, here.resident, new Location(52.0400, 5.6600)).orThrow();
        locations.put(here.clerk, far, new Location(52.0490, 5.6600)).orThrow();
        VisitId visit = begun(samira);
        here.assign(here.waiting(far, here.garden, 60), DAY, TEN.plusHours(1), samira).orThrow();
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.CREW_EXPECTED, name(), "11.00").at("extraMinutes")),
                stay(visit, 55));
        stay(visit, 54).orThrow();
    }

    @Test
    void whatSheStayedForNobodyElseIsTakenFrom() {
        ParticipantId bilal = here.someone();
        VisitId visit = begun(samira);
        stay(visit, 60).orThrow();
        here.assign(here.waiting(here.garden, 60), DAY, TEN, bilal).orThrow();
        assertEquals(Minutes.of(120), visits.jobSheet(here.foreman, visit).orElseThrow().billed());
        assertEquals(
                Minutes.of(60),
                here.planning.visit(visit).orElseThrow().length(),
                "what was promised is what it was");
    }

    @Test
    void theLongestKlusIsOneSettingForAskingAndForStaying() {
        Minutes most = TestService.bean(KlusMaximum.class).most();
        VisitId visit = here.planned(here.garden, most.count(), DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        assertEquals(
                Outcome.refused(
                        Refusal.of(RefusalCode.VISIT_TOO_LONG, most, Minutes.ZERO).at("extraMinutes")),
                stay(visit, 1));
    }

    @Test
    void sheStaysOrIsPlannedElsewhereAndNeverBoth() throws Exception {
        for (int round = 0; round < 4; round++) {
            ParticipantId who = here.someone();
            VisitId visit = begun(who);
            List<BookingId> waiting = new ArrayList<>();
            for (int count = 0; count < THREADS / 2; count++) {
                waiting.add(here.waiting(here.garden, 60));
            }
            List<Callable<Outcome<?>>> all = new ArrayList<>();
            for (int index = 0; index < THREADS; index++) {
                BookingId next = waiting.get(index / 2);
                all.add(index % 2 == 0 ? () -> stay(visit, 240) : () -> here.assign(next, DAY, TEN, who));
            }
            List<Outcome<?>> outcomes = together(all);
            assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), outcomes.toString());
            outcomes.forEach(StayingTest::isKind);
            boolean stayed = here.planning.of(who, new Period(DAY, DAY)).size() == 1;
            assertEquals(
                    Minutes.of(stayed ? 300 : 60), visits.jobSheet(here.foreman, visit).orElseThrow().billed());
        }
    }

    private static void isKind(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            assertTrue(
                    Set.of(
                            RefusalCode.VISIT_TOO_LONG,
                            RefusalCode.CREW_EXPECTED,
                            RefusalCode.CREW_REFUSED,
                            RefusalCode.PARTICIPANT_TAKEN,
                            RefusalCode.CHANGED_MEANWHILE,
                            RefusalCode.TRY_AGAIN).contains(why.code()),
                    why::toString);
        }
    }

    private String name() {
        return here.participants.find(samira).orElseThrow().name();
    }

    /** Of an hour, at nine. */
    private VisitId begun(ParticipantId who) {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, who);
        visits.start(here.foreman, visit).orThrow();
        return visit;
    }

    private Outcome<MoreWork> stay(VisitId visit, int minutes) {
        return reports.moreWork(here.foreman, visit, Minutes.of(minutes), ExtraChoice.STAY, "");
    }

    private static List<Outcome<?>> together(List<Callable<Outcome<?>>> all) throws Exception {
        List<Outcome<?>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Outcome<?>> one : threads.invokeAll(all)) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }
}
