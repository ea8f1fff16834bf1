package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import org.junit.jupiter.api.Test;

/** One person who is free on Tuesday morning, and one visit that can't be. */
@BesideOthers
final class WhyWaitingTest {

    private static final WeekProblem SOME = RandomWeek.of(1, 1, 1);
    private static final int MORNING = SOME.horizon().start(2) + 8 * 60;
    private static final Windows TUESDAY = Windows.of(MORNING, MORNING + 270);
    private static final Windows ALWAYS = Windows.of(0, 12_000);
    private static final ParticipantId SAMIRA = new ParticipantId(new UUID(3, 3));

    @Test
    void aDayOnWhichNobodyIsAvailableWaitsForAvailability() {
        Windows wednesday = Windows.of(MORNING + 1440, MORNING + 1440 + 270);
        assertEquals("AVAILABILITY", why(need(wednesday, 60, Set.of(), 1), 600));
    }

    @Test
    void hoursThatAreGoneWaitForTheWeeklyCap() {
        assertEquals("WEEKLY_CAP", why(need(TUESDAY, 120, Set.of(), 1), 60));
    }

    @Test
    void whoIsKeptApartIsInTheWay() {
        assertEquals("NO_GO", why(need(TUESDAY, 60, Set.of(SAMIRA), 1), 600));
    }

    @Test
    void workForTwoWaitsForASecondPerson() {
        assertEquals("CREW_SIZE", why(need(TUESDAY, 60, Set.of(), 2), 600));
    }

    @Test
    void withoutATimeThatTheResidentCanItWaitsForHer() {
        assertEquals("RESIDENT", why(need(Windows.NONE, 60, Set.of(), 1), 600));
        assertEquals("RESIDENT", why(need(Windows.of(MORNING, MORNING + 45), 60, Set.of(), 1), 600));
    }

    @Test
    void countsTheWaysThatEachLimitAloneForbids() {
        WeekProblem week = week(need(TUESDAY, 60, Set.of(SAMIRA), 1), 600);
        WhyWaiting.Cause cause = WhyWaiting.of(week, waiting(week)).getFirst();
        assertEquals(Set.of("NO_GO"), cause.alone().keySet());
        assertTrue(cause.alone().values().stream().allMatch(count -> count == 8), cause.toString());
    }

    private static String why(Need need, int cap) {
        WeekProblem week = week(need, cap);
        WeekPlan plan = Planner.plan(week, Effort.steps(1, 20), Progress.NONE);
        assertEquals(List.of(need.booking()), plan.waiting());
        return WhyWaiting.of(week, plan).getFirst().limit();
    }

    private static WeekPlan waiting(WeekProblem week) {
        return new WeekPlan(List.of(), List.of(week.needs().getFirst().booking()), 0, 0);
    }

    private static WeekProblem week(Need need, int cap) {
        Helper samira = new Helper(SAMIRA, "Samira", 0, Map.of(), ALWAYS, TUESDAY, Windows.NONE, cap,
                TravelMode.BICYCLE,
                HelperWishes.NONE);
        return new WeekProblem(
                SOME.horizon(), SOME.places(), SOME.limits(), SOME.weights(), List.of(samira), List.of(need));
    }

    private static Need need(Windows asked, int length, Set<ParticipantId> apart, int people) {
        Work work = new Work(new OfferingId(new UUID(4, 4)), false, 0, true, people, people, null);
        return new Need(new BookingId(new UUID(5, 5)), 1, work, length, asked, ALWAYS, false, 0, 0, false, Set.of(),
                Set.of(), apart, null);
    }
}
