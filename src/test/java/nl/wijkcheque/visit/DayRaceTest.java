package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.reaction.Way;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real threads on the real database: of each pair that can't both be, one is. */
final class DayRaceTest {

    private static final int ROUNDS = 10;
    private static final int THREADS = 8;

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Visits visits = TestService.bean(Visits.class);
    private final Reports reports = TestService.bean(Reports.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aVisitIsDoneOrInVainAndItsHoursAreRegisteredOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ParticipantId who = here.someone();
            BookingId booking = here.waiting(here.garden, 60);
            VisitId visit = here.assign(booking, DAY, NINE, who).orThrow();
            visits.start(here.foreman, visit).orThrow();
            List<PresenceLine> lines = List.of(new PresenceLine(who, Presence.PRESENT, Minutes.of(60)));
            List<Outcome<?>> outcomes = AtOnce.all(List.of(
                    () -> visits.finish(here.foreman, visit, lines),
                    () -> reports.turnedAway(here.coordinator, visit, TurnedAway.NOT_HOME, "", lines)));
            assertEquals(1, done(outcomes), outcomes.toString());
            boolean finished = outcomes.getFirst() instanceof Outcome.Done;
            assertEquals(
                    finished ? BookingState.DONE : BookingState.WACHTLIJST,
                    here.bookings.find(booking).orElseThrow().state());
            assertEquals(1, TestService.bean(Hours.class).of(who, "", 10).items().size());
        }
    }

    @Test
    void howeverManyAgreeToStayTheFiveHoursHold() throws Exception {
        VisitId visit = here.planned(here.garden, 180, DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        List<Callable<Outcome<?>>> stays = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            stays.add(() -> reports.moreWork(here.foreman, visit, Minutes.of(60), ExtraChoice.STAY, ""));
        }
        assertEquals(2, done(AtOnce.all(stays)));
        assertEquals(Minutes.of(300), visits.jobSheet(here.foreman, visit).orElseThrow().billed());
    }

    @Test
    void ofManyReactionsToOneVisitOneIsKept() throws Exception {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        visits.finish(here.foreman, visit, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        Reactions reactions = TestService.bean(Reactions.class);
        List<Callable<Outcome<?>>> said = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            said.add(() -> reactions.confirm(here.clerk, visit, List.of(samira), Way.PHONE));
        }
        assertEquals(1, done(AtOnce.all(said)));
        assertTrue(reactions.of(here.clerk, visit).orElseThrow().crew().getFirst().again());
    }

    private static long done(List<Outcome<?>> outcomes) {
        return outcomes.stream().filter(Outcome.Done.class::isInstance).count();
    }
}
